/** What can be wrong with the larger things of a scenario file: its version, its shared cast, its tables, its times. */
export const scenarioProblems = {
  'answer-without-question': {
    message: 'An answer needs its question.',
    hint: 'Add "question:" above it, in the same step.',
  },
  'version-newer': {
    message: 'This file is written in version {{written}} of the format, which is newer than this Understudy.',
    hint: 'This one reads version {{newest}} and older ones. Get a newer Understudy, or the file in version {{newest}}.',
  },
  'cast-outside': {
    message: 'The cast file "{{name}}" lies outside of this file\'s folder.',
    hint: 'Put it into the same folder or into one below: nothing else is read.',
  },
  'cast-name': {
    message: '"{{name}}" is not called like a cast file.',
    hint: 'The name of a cast file ends in .cast.yaml.',
  },
  'cast-missing': {
    message: 'There is no cast file "{{name}}" that can be read here.',
    hint: 'Look for it at {{path}}, beside the scenario. A file that is reached by a link is not read.',
  },
  'cast-cycle': {
    message: 'The cast file "{{name}}" names itself in the end.',
    hint: 'They name each other in a circle: {{chain}}. Take one of the names out.',
  },
  'mark-unknown-near': {
    message: 'Nothing stands for <{{name}}>.',
    hint: 'Did you mean "<{{near}}>"?',
  },
  'mark-unknown': {
    message: 'Nothing stands for <{{name}}>.',
    hint: 'The variations have: {{known}}.',
  },
  'variation-misses': {
    message: 'The variation "{{row}}" says nothing for <{{name}}>.',
    hint: 'Add "{{name}}:" to it: each variation has a value for every <…> of the file.',
  },
  'variation-unused': {
    message: '<{{name}}> stands nowhere in the file.',
    hint: 'Write it where the value should stand, or take the value out of the variations.',
  },
  when: {
    message: '{{written}} is no time for a step.',
    hint: 'Write it like "10 minutes later", "at 14:30", "next day at 09:00", "3 days later at 09:00", "Monday at 09:00" or "the token has expired". Times are UTC, with two digits each.',
  },
  'when-and-after': {
    message: '"when" and "after" cannot stand in one step.',
    hint: 'Keep one of the two: both say when the step is done.',
  },
  'no-expiry-yet': {
    message: 'No token that could expire was made before this step.',
    hint: 'Write "expires in: 10 minutes" at a login further up.',
  },
} as const satisfies Record<string, { readonly message: string; readonly hint: string }>
