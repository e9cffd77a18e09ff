/** What is told when the preferences file could not be used. */
export const preferences = {
  damaged:
    'Your preferences could not be read and start anew. The old file lies beside them, as {{file}}. Workspaces are not affected.',
  newer:
    'Your preferences come from a newer Understudy and start anew here. The old file lies beside them, as {{file}}.',
} as const
