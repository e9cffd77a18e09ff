/** Two tickets of a merge, looked at as they were before it. */
export const beforeMerge = {
  title: 'Before the merge, {{moment}}',
  look: 'Look at both before the merge',
  closed: 'Closed by the merge',
  survivor: 'Goes on after the merge',
  note: 'Only to be read: both tickets as they stood just before. A mark tells why it stood then.',
  close: 'Close',
} as const
