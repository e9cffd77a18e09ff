/** The policy: its page with the switches, what another one would change, and what agents see where it has a say. */
import type { Switches } from '../../engine/policy/policy.ts'
import type { PersonDifference, TicketDifference } from '../../contract/what-would-change.ts'

type Form = { readonly title: string; readonly text: string }
type SwitchTexts = {
  readonly [Name in keyof Switches]: {
    readonly title: string
    readonly forms: Readonly<Record<Switches[Name], Form>>
  }
}

export const policy = {
  title: 'Policy',
  lead: 'Some rules have two forms: as the source article has them, and as later pages of the vendor have changed them. The policy says which form holds in this workspace.',
  choose: 'Rules that hold',
  inForce: 'in force',
  names: {
    'first-release': {
      title: 'First release',
      text: 'All of the source article, as it stands. It has no switches.',
    },
    current: {
      title: 'Current',
      text: 'The source article, as later pages of the vendor have changed it. What those pages leave to the administrator has a switch below.',
    },
  },
  switches: 'Switches',
  usual: 'usual',
  of: {
    email: {
      title: 'Email identities',
      forms: {
        'verified-only': {
          title: 'Verified addresses only',
          text: 'An address becomes an identity if a token says that it is verified. What a visitor types stays text.',
        },
        'verified-and-unverified': {
          title: 'Verified and unverified addresses',
          text: 'Unverified addresses stand in the profile too, and are called unverified.',
        },
        'anyone-may-claim': {
          title: 'Anyone may claim an address',
          text: 'A visitor who types a verified address takes it over. The vendor advises against it: look at the mark, not at the address.',
        },
      },
    },
    unknownExternalId: {
      title: 'Login with a new external ID',
      forms: {
        upgrade: { title: 'Same end user', text: 'The visitor’s own record is upgraded; the requester stays.' },
        'new-user': {
          title: 'New end user',
          text: 'A new end user is made, and the ticket’s requester changes to them, as in the first release.',
        },
      },
    },
    openConversations: {
      title: 'Two open conversations of one person',
      forms: {
        'merge-tickets': { title: 'One conversation', text: 'The tickets become one, as in the first release.' },
        'keep-apart': {
          title: 'Many conversations',
          text: 'The people become one, and each ticket stays a ticket of its own.',
        },
      },
    },
    signInArticles: {
      title: 'Articles that need sign-in',
      forms: {
        authenticated: { title: 'For whoever is logged in', text: 'People who are logged in can open them.' },
        nobody: { title: 'For nobody', text: 'Nobody can open them in the messenger, as in the first release.' },
      },
    },
    markedTickets: {
      title: 'Verified mark on active tickets',
      forms: {
        'newest-hundred': {
          title: 'On the hundred newest of a person',
          text: 'Counts only with many conversations: nobody else can have so many.',
        },
        all: { title: 'On all', text: 'However many active tickets a person has, as in the first release.' },
      },
    },
  } satisfies SwitchTexts,

  change: {
    title: 'What would change',
    had: 'What this workspace would be like had the chosen policy held from the beginning.',
    fromNowOn: 'Switching holds from now on: what has happened stays as it is.',
    choose: 'Choose another policy, or another form, to see what would be different here.',
    emailAlone_one: 'For 1 person only the place of the email address would say something else',
    emailAlone_other: 'For {{count}} people only the place of the email address would say something else',
    emailAloneTitle: 'Email addresses alone',
    copy: 'Open a copy under this policy…',
    copyHelp:
      'A new file in which all that stands here happened under this policy. Secrets that are at hand come along.',
    copyName: '{{name}}, {{policy}}',
    switch: 'Switch from now on',
    back: 'Back to the policy in force',
    comparing: 'Everything that happened is being told again under the chosen policy',
    people: 'People',
    tickets: 'Tickets',
    now: 'as it is',
    then: 'as it would be',
    different_one: '{{count}} different',
    different_other: '{{count}} different',
    said: 'People: {{people}} different. Tickets: {{tickets}} different.',
    nothing: 'Nothing would be different',
    nothingBody: 'Every person and every ticket here would be the same. What comes may still differ.',
    noPeople: 'Nobody would be different.',
    noTickets: 'No ticket would be different.',
    tooLong: 'Too much has happened here to tell it all again',
    tooLongBody: '{{commands}} acts, and at most {{limit}} can be compared. You can switch all the same.',
    leftOut_one:
      '{{count}} act is left out: the chosen policy would have refused it, or there would have been nothing to do it to.',
    leftOut_other:
      '{{count}} acts are left out: the chosen policy would have refused them, or there would have been nothing to do them to.',
    columns: { who: 'Who', ticket: 'Ticket', what: 'What differs' },
  },

  person: {
    'same-person': 'Who it is',
    name: 'Name',
    verified: 'Verified',
    'external-id': 'External ID',
    email: 'Email',
    tickets: 'Tickets',
    there: 'Is there',
  } satisfies Record<PersonDifference, string>,
  ticket: {
    'same-ticket': 'One ticket or several',
    subject: 'Subject',
    requester: 'Requester',
    status: 'Status',
    assignee: 'Assignee',
    properties: 'Properties',
    merged: 'Merge',
    messages: 'Messages',
    marks: 'Marked messages',
    'mark-shown': 'Mark on the ticket',
    there: 'Is there',
  } satisfies Record<TicketDifference, string>,
  value: {
    apart: 'Somebody else than {{names}}',
    one: 'One person with {{names}}',
    there: 'There',
    notThere: 'Not there',
    none: 'None',
    merged: 'Merged into #{{number}}',
    notMerged: 'A ticket of its own',
    ticketsApart: 'A ticket of its own, apart from {{numbers}}',
    oneTicket: 'One ticket with {{numbers}}',
    nobody: 'Nobody',
    marked: '{{number}} of {{messages}} verified',
    shown: 'Shown',
    notShown: 'Not shown: more than 100 active tickets',
  },

  email: {
    verified: 'Verified address',
    'not-verified': 'Address not verified',
    claimed: 'Taken over without a login',
    claimedHelp: 'A visitor typed this verified address and has it now. It proves nothing about them.',
    why: {
      none: 'No address was given',
      'not-verified': 'An address was given; its token does not call it verified, so it is not shown',
      typed: 'An address was typed: it stands in the conversation and proves nothing',
    },
  },
  markNotShown: 'Verified, mark not shown here: more than 100 active tickets',
  articleNeedsLogin: 'Needs sign-in: log in on this device to open it',
  channel: 'Not in this simulator: replies go by messaging (an address may stand in the profile, rule E3)',
  emailHint: 'Optional. The policy says whether agents see it (rule E3).',
  emailGiven: 'has a value (E3)',
  evidenceEmail: 'given; the email place of the profile tells what became of it (rule E3)',
} as const
