/** What a login would change for the agent, before it is carried out. */
export const preview = {
  title: 'What changes for the agent',
  before: 'Choose somebody, or paste a token, to see it here.',
  nothing: 'Nothing changes.',
  refused: 'Nothing changes: the login would be refused.',
  notSigned: 'Nothing changes: no token can be signed.',
  newcomer: '{{to}}, external ID {{externalId}}, verified, is on this device',
  person: '{{from}} becomes {{to}}, external ID {{externalId}}, verified',
  renamed: '{{from}} is called {{to}} from now on',
  'logged-out': '{{from}} is logged out first',
  requester: '#{{ticket}}: requester {{from}} → {{to}}',
  merged: '#{{closed}} is merged into #{{survivor}}',
  status: '#{{ticket}}: {{from}} → {{to}}',
  /** What it did change, after "Ada Byron logged in on Laptop." */
  changed: {
    nothing: 'No ticket changed',
    'logged-out': '{{from}} was logged out first',
    person: '{{from}} is {{to}} from now on',
    renamed: '{{from}} is called {{to}} from now on',
    requester_one: '#{{ticket}}: the requester is now {{to}}',
    requester_other: '{{count}} tickets: the requester is now {{to}}',
    merged: '#{{closed}} was merged into #{{survivor}}, whose requester is {{to}}',
    status: '#{{ticket}} went from {{from}} to {{to}}',
  },
} as const
