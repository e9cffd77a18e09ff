/** Writes all that happened in one journal into another that nothing stands in: all or nothing, and on disk but once. */
import type { CommandId } from '../engine/ids.ts'
import type { Event } from '../engine/event.ts'
import type { Files, Journal, Recorded } from './journal.ts'

export function copyJournal(from: Journal, into: Journal): void {
  const byCause = new Map<CommandId, Recorded[]>()
  for (const recorded of from.read(0, Infinity)) {
    const before = byCause.get(recorded.cause)
    if (before) before.push(recorded)
    else byCause.set(recorded.cause, [recorded])
  }
  into.write((append) => {
    for (const { asked, ending } of from.commands(0, Infinity)) {
      const events = (byCause.get(asked.id) ?? []).map(({ event }) => event)
      append(asked, events, ending.ok ? undefined : ending.refusal, filesOf(events, from))
    }
  })
}

const filesOf = (events: readonly Event[], from: Journal): Files =>
  new Map(
    events.flatMap((event) =>
      (event.type !== 'MessageSent' && event.type !== 'MessageQueued') || !event.files
        ? []
        : event.files.flatMap(({ digest }) => {
            const bytes = from.file(digest)
            return bytes ? [[digest, bytes] as const] : []
          }),
    ),
  )
