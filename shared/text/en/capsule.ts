/** Bug capsules: what is said of them in the window, on the command line and in the file itself. */
import type { capsuleProblems } from '../../capsule/capsule.ts'

export const capsule = {
  head: 'A bug capsule of Understudy: open it in the app, or read it with “understudy capsule show”. It holds names and messages of the workspace, and no secrets.',
  fileType: 'Bug capsules',
  saved: 'The bug capsule is saved.',
  notSaved: 'The bug capsule could not be written there.',
  openedName: '{{name}} (capsule)',
  problems: {
    'not-a-capsule': '{{file}} is not a bug capsule. It was left as it is.',
    'newer-version': '{{file}} was written by a newer Understudy. Update this one to open it.',
    damaged: '{{file}} is damaged: not everything that was written stands in it. Ask for it once more.',
  } satisfies Record<(typeof capsuleProblems)[number], string>,
  help: { capsule: 'work with bug capsules', show: 'say in words what a bug capsule holds', file: 'a bug capsule' },
  made: '{{workspace}} · policy {{policy}} · {{clock}}',
  around: 'Understudy {{app}} · window {{width}} × {{height}} · theme {{theme}} · language {{language}}',
  where: 'On screen: {{place}}',
  whereTicket: 'On screen: {{place}}, ticket {{ticket}}',
  commands_one: '{{count}} act',
  commands_other: '{{count}} acts',
  filesLeftOut_one: '{{count}} file is left out; its digest stands in the message.',
  filesLeftOut_other: '{{count}} files are left out; their digests stand in the messages.',
} as const
