/** What the About page says, apart from the rules themselves. */
import type { RuleNumber, RuleSource } from '../../engine/rules.ts'

type Forms = { readonly 'first-release': string; readonly current: string }

export const about = {
  title: 'About Understudy',
  what: "Understudy simulates a support agent's workspace for authenticated messaging, so that agents, administrators and developers can rehearse a login before a customer meets it. Everything happens on this machine; nothing is sent anywhere.",
  independent:
    'An independent simulator. It is not made, endorsed or checked by any vendor, and it is not the live product.',
  version: 'Version',
  licence: 'Licence',
  licences: 'MIT. Built on open-source packages, each under its own licence.',
  policy: 'Policy of this workspace',
  rulesTitle: 'The rules',
  rulesIntro: 'Everything that Understudy does follows one of these. Each says where it comes from.',
  filter: 'Find a rule',
  filterHint: 'Number or words',
  source: 'Source',
  all: 'All',
  shown_one: '{{count}} rule of {{total}}',
  shown_other: '{{count}} rules of {{total}}',
  none: 'No rule fits. Try fewer letters, or all sources.',
  showAll: 'Show all rules',
  sources: {
    article: 'Source article',
    'later-page': 'A later page',
    assumption: 'Our assumption',
  } satisfies Record<RuleSource, string>,
  sourcesLong: {
    article: 'stands in the article that this simulator follows',
    'later-page': 'stands on a later page of the vendor',
    assumption: 'no source says it; we had to choose',
  } satisfies Record<RuleSource, string>,
  groups: {
    K: 'Signing keys',
    T: 'Tokens',
    U: 'End users, login and logout',
    B: 'The messaging bot',
    A: 'What the agent sees',
    E: 'Email',
    G: 'Help articles',
  },
  formActive: 'Active here, {{policy}}: {{form}}',
  formOther: 'In the policy {{policy}}: {{form}}',
  forms: {
    U2: {
      'first-release': 'a new end user is made, and the requester changes.',
      current: 'the same end user is upgraded in place.',
    },
    U4: {
      'first-release': 'the two tickets become one.',
      current: 'with several conversations allowed, the people are put together and the tickets stay apart.',
    },
    E1: {
      'first-release': 'no address is shown to agents.',
      current: 'addresses are shown by setting (rule E3).',
    },
    E3: {
      'first-release': 'does not apply; addresses are hidden (rule E1).',
      current: 'addresses are identities, by setting.',
    },
    G1: {
      'first-release': 'nobody can open them in the messenger.',
      current: 'people who are logged in can open them.',
    },
  } satisfies Partial<Record<RuleNumber, Forms>>,
} as const
