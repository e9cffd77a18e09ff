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
} as const satisfies Record<string, { readonly message: string; readonly hint: string }>
