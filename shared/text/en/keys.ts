/** The administrator's chair: the page on which signing keys are made and deleted. Button words are the source article's. */
export const keys = {
  crumbs: { label: 'Where this page stands', account: 'Account', security: 'Security' },
  title: 'End user authentication',
  tab: 'Messaging',
  intro:
    'A signing key is what the business signs its tokens with. Whoever shows a token signed with one of these keys is verified, and agents see who they are.',
  create: 'Create key',
  listTitle: 'Signing keys',
  count: '{{count}} of {{limit}}',
  empty: 'No signing key yet',
  emptyBody: 'Without a key nobody can be verified: every end user stays a visitor.',

  columns: {
    name: 'Name',
    key: 'Key ID',
    secret: 'Shared secret',
    created: 'Created',
    kept: 'Secret kept',
    options: 'Options',
  },
  secretStart: '{{start}}…',
  keyId: 'key ID of {{name}}',
  kept: {
    teaching: 'Open',
    sealed: 'Sealed',
    memory: 'In memory',
    gone: 'Gone',
  },
  keptLong: {
    teaching: 'Stands openly in a lesson, for everybody to read. Never use such a key for anything real.',
    sealed: "Encrypted with this machine's own key store. Tokens can be signed and checked.",
    memory:
      'This machine offers no key store, so the secret lives in memory only. Tokens can be signed until Understudy closes.',
    gone: 'It lived in memory and went when Understudy closed. Tokens of this key can be neither signed nor checked here.',
  },
  options: 'Options for {{name}}',
  delete: 'Delete',

  createTitle: 'Create new key',
  name: 'Name',
  nameHint: 'By which you will know it again, for example the back end that will use it.',
  next: 'Next',
  cancel: 'Cancel',
  close: 'Close',

  copyTitle: 'Copy shared secret',
  copyIntro:
    'This is the only time that the secret of “{{name}}” is shown. The key is in the list already; closing this dialog does not undo it.',
  secret: 'Shared secret',
  id: 'Key ID',
  copy: 'Copy',
  hide: 'Hide key permanently',

  limitTitle: 'No room for another key',
  limitBody:
    'There are {{limit}} keys, which is all there can be. Delete one that no back end uses any more, then create the new one. Nothing in the list was changed.',
  limitDo: 'Choose a key to delete',

  deleteTitle: 'Delete the key “{{name}}”?',
  deleteBody: 'The product cannot undo this; here Ctrl Z can, until the workspace is closed.',
  deleteMeans: {
    stay: 'Who is logged in stays logged in, and marks on old messages stay.',
    rotate: 'If a back end still uses it, make a new key there first.',
  },
  deleteLast: 'It is the last key: until there is another, nobody can log in.',
  deleteDo: 'Delete key',
  assumption: 'What deletion does to sessions is our assumption (rule K7).',

  variables: 'Messaging metadata variables',
  variablesOn: 'Switched on with the first key. The bot can use:',
  variablesOff: 'Will be switched on with the first key. Then the bot can use:',
  on: 'On',
  off: 'Off',
  variableNames: {
    status: 'Authenticated status',
    externalId: 'Authenticated external ID',
    name: 'Provided name',
    email: 'Provided email',
  },
} as const
