/** Run in a process of its own: appends to the workspace in the first argument, says up to where, and is gone at once. */
import { writeSync } from 'node:fs'
import { openSqliteJournal } from '../../src-main/journal/sqlite-journal.ts'
import { asked, messageSent } from './samples.ts'

const journal = openSqliteJournal(process.argv[2] ?? '')
journal.write((append) => append(asked(3), [messageSent(1_000, 1)]))
writeSync(1, String(journal.position()))
process.kill(process.pid, 'SIGKILL')
