/**
 * Run in a process of its own, which is killed: appends to the workspace in the first argument and prints the number
 * of each command when it is acknowledged. A `careless` one acknowledges before it writes, so that a check can be checked.
 */
import { writeSync } from 'node:fs'
import { openSqliteJournal } from '../../src-main/journal/sqlite-journal.ts'
import { asked, eventsOf } from './crash-commands.ts'

const [file = '', manner] = process.argv.slice(2)
const careless = manner === 'careless'

/** Into the pipe at once; while that is full, the listener is busy, and this waits for it. */
function say(text: string): void {
  for (let said = false; !said;) {
    try {
      said = writeSync(1, `${text}\n`) > 0
    } catch (fault) {
      if (!(fault instanceof Error && 'code' in fault && fault.code === 'EAGAIN')) throw fault
    }
  }
}

say('opening')
const journal = openSqliteJournal(file)
for (let next = journal.commands(0, Infinity).length + 1; ;) {
  // One to four commands wait at the same moment and share a commit.
  const group = Array.from({ length: careless ? 1_000 : 1 + (next % 4) }, (_, index) => next + index)
  next += group.length
  if (careless) for (const number of group) say(`${number}`)
  journal.write((append) => {
    for (const number of group) append(asked(number), eventsOf(number))
  })
  if (!careless) for (const number of group) say(`${number}`)
}
