/** A key on its way from the administrator to the developer (rule K8): encrypted in the one chair, opened in the other. */
export const handOver = {
  title: 'Hand it to the developer',
  intro:
    'As one encrypted text, which only the passphrase opens (rule K8). Possible while the secret is shown here, and not after.',
  passphrase: 'Passphrase',
  passphraseHint: 'At least {{count}} characters. Tell it another way than the text: by telephone, for example.',
  tooShort: 'Too short: a passphrase has at least {{count}} characters.',
  make: 'Make one',
  made: 'A passphrase was made. It is shown here only.',
  show: 'Show passphrase',
  copy: 'Copy encrypted text',
  copying: 'Encrypting…',
  text: 'Encrypted text',
  copied: 'Encrypted text copied. The developer opens it at the token bench, or with “understudy token”.',
  notCopied: 'The encrypted text is here; copy it by hand.',

  open: 'Open a hand-over',
  openTitle: 'Open a hand-over',
  openIntro:
    'An administrator sent you a key as an encrypted text, and told you its passphrase. Open it, and tokens can be signed with the key here.',
  openDo: 'Open',
  opening: 'Opening…',
  opened: '“{{name}}” is on the bench',
  openedBody: 'Tokens can be signed with this key now. The secret itself is not shown again (rule K2).',
  wasAtHand: 'Its secret was at hand already, and it is the same one. Nothing had to be changed.',
  done: 'Done',
  close: 'Close',
  cancel: 'Cancel',

  problems: {
    'not-a-hand-over': 'This is no encrypted key from Understudy. Copy the whole text, from “ey” to its end.',
    'too-long': 'This text is far too long for a key. Copy the encrypted text only.',
    'other-cipher': 'This text is encrypted in another way than Understudy does it. Ask for it to be made again.',
    'rounds-out-of-bounds':
      'The text asks for a number of rounds that is refused here: it would protect nothing, or take for ever.',
    damaged: 'The text was damaged on its way: a piece is missing or changed. Copy it once more, whole.',
    'wrong-passphrase':
      'The passphrase does not open this text. Capital letters, blanks and hyphens count. If it is right, the text was changed.',
    'other-version': 'Another version of Understudy made this text, and this one cannot read it.',
    'not-a-key': 'The text opened, but there is no signing key in it.',
    'key-unknown': 'The key in this text is not in this workspace. Open the workspace in which it was made.',
    'key-deleted': 'The key in this text was deleted. Tokens signed with it are refused: ask for a new key.',
    'other-secret': 'The key is in this workspace, but its secret is another one than in this text.',
  },

  cli: {
    help: 'a file with an encrypted key from an administrator, in place of --key',
    passphraseFile: 'a file with its passphrase; without it, UNDERSTUDY_PASSPHRASE, or you are asked',
    environment:
      'The passphrase of --handover is never an argument: it comes from --passphrase-file, from the environment variable UNDERSTUDY_PASSPHRASE, or is asked on the terminal without being shown.',
    ask: 'Passphrase:',
    noTerminal: 'error: no terminal to ask for the passphrase: give --passphrase-file or UNDERSTUDY_PASSPHRASE',
    noFile: 'error: {{file}} cannot be read: {{why}}',
    oneKey: 'error: give the key by either --key or --handover',
    noKey: 'error: give a key, by --key or --handover',
  },
} as const
