/** What merging two tickets by hand says before it is done (rule U11). */
export const merge = {
  options: 'Ticket options',
  open: 'Merge into another ticket…',
  title: 'Merge ticket #{{number}}',
  close: 'Close',
  others: 'Other tickets of {{name}}',
  noOthers: '{{name}} has no other ticket that can be merged.',
  number: 'Or any ticket by its number',
  numberWrong: 'A ticket number is a whole number, such as 12.',
  numberUnknown: 'There is no ticket #{{number}}.',
  numberSelf: 'This is ticket #{{number}}: a ticket cannot be merged with itself.',
  preview: 'What happens',
  survivor: 'The conversation goes on here',
  closed: 'Is closed for good',
  swap: 'Swap: keep #{{number}} instead',
  moves_one:
    '{{number}} message of #{{closed}} is shown in #{{survivor}} too, in order of time, marked with where it came from.',
  moves_other:
    '{{number}} messages of #{{closed}} are shown in #{{survivor}} too, in order of time, each marked with where it came from.',
  requester: 'The requester of #{{survivor}} stays {{name}}.',
  otherPerson:
    '{{other}} and {{name}} are two people here and stay two: what {{other}} writes next does not come to #{{survivor}}.',
  final: 'The product cannot undo a merge; here Ctrl Z can. It is written into the history of both tickets.',
  cancel: 'Cancel',
  do: 'Merge #{{closed}} into #{{survivor}}',
  chooseFirst: 'Choose a ticket to merge with.',
  done: 'Ticket #{{closed}} is merged into #{{survivor}}',
} as const
