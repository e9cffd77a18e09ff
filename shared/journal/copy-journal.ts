/** Writes all that happened in one journal into another that nothing stands in: all or nothing, and on disk but once. */
import { filesIn } from './files-in.ts'
import type { Journal } from './journal.ts'
import { eventsByCause } from './standing.ts'

export function copyJournal(from: Journal, into: Journal): void {
  const byCause = eventsByCause(from)
  into.write((append) => {
    for (const { asked, ending } of from.commands(0, Infinity)) {
      const events = byCause.get(asked.id) ?? []
      append(asked, events, ending.ok ? undefined : ending.refusal, filesIn(events, from))
    }
  })
}
