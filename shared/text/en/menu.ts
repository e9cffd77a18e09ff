/** The native menu, file dialogs, and what main says of files. */
export const menu = {
  file: 'File',
  recent: 'Open recent',
  go: 'Go',
  view: 'View',
  workspaceFiles: 'Understudy workspaces',
  newWorkspaceName: 'workspace',
  exists: '{{file}} is there already and was left as it is. Choose another name, or open it.',
  defaults: { agent: 'Sam Okoye', group: 'Support', browser: 'Laptop', phone: 'Phone' },
  fileProblem: {
    'not-a-workspace': '{{file}} is not an Understudy workspace. It was left as it is.',
    damaged: '{{file}} is damaged and cannot be opened. It was left as it is; open a copy from before the damage.',
    'newer-version': '{{file}} was written by a newer Understudy. Update this one to open it.',
    locked: '{{file}} is open in another Understudy. Close it there first.',
    'not-readable': '{{file}} cannot be read and written here. Check that it exists and that you may change it.',
    'not-a-story': 'There is no story at {{file}}.',
  },
} as const
