/** The commands that rewrite scenario files, and what they say of their work. */
export const scenarioLanguage = {
  changes: {
    version: 'Version {{from}} becomes version {{to}}.',
    keeps: 'Beside "notes on person", "note" is called "keeps" now: "note" is the presenter\'s, on every step.',
  },
  migrate: {
    newest: '{{file}} is of the newest version already.',
    changed_one: '{{file}}: {{count}} change',
    changed_other: '{{file}}: {{count}} changes',
    line: 'line {{line}}: {{text}}',
    kept: 'The old text is kept as {{file}}.',
    taken: 'There is a file {{file}} already, so the old text cannot be kept there. Nothing was written.',
  },
  format: {
    formatted: '{{file}} is formatted.',
    untidy: '{{file}} is not formatted.',
    done_one: '{{count}} file looked at, {{changed}} changed.',
    done_other: '{{count}} files looked at, {{changed}} changed.',
    checked_one: '{{count}} file looked at, {{changed}} not formatted.',
    checked_other: '{{count}} files looked at, {{changed}} not formatted.',
  },
  lesson: { question: 'Question', answer: 'Answer', note: 'Your note' },
  when: '{{when}}: {{text}}',
  help: {
    format: 'Write scenario files as everybody writes them: words in one order, comments and steps where they are.',
    formatCheck: 'write nothing, only say which files are not formatted',
    formatMore:
      'Exit codes: 0 all files are formatted (with --check: were already), 1 with --check, at least one is not, 2 a file is wrong, missing, or of a version that is not known here.',
    migrate: 'Bring scenario files of an older version to the newest one, and list what that changes.',
    migrateWrite: 'write the new text into the file; the old one is kept beside it',
    migrateMore:
      'Without --write, the new text of one file is printed and what changed is told on the error output; of several files, only what would change is listed.\n\nExit codes: 0 done, 2 a file is wrong, missing, or of a version that is not known here.',
  },
} as const
