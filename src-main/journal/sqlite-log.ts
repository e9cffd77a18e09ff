/** The truth on disk: commands and events, which are added and read and never anything else. */
import type { CommandId } from '#shared/engine/ids.ts'
import type { Ending, Kept, Recorded } from '#shared/journal/journal.ts'
import { eventVersion, liftEvent, type WrittenEvent } from '#shared/journal/lift-event.ts'
import type { Standing } from '#shared/journal/record.ts'
import { bounded, type Database } from './sqlite.ts'

/** Commands have a version of their own, for the day on which their shape changes. */
const commandVersion = 1

type EventRow = Pick<Recorded, 'position' | 'at' | 'cause'> & { readonly version: number; readonly body: string }

export function sqliteLog(database: Database) {
  const columns = 'position, at, cause, version, body'
  const lastEvent = database.prepare('SELECT position, at FROM events ORDER BY position DESC LIMIT 1')
  const lastCommand = database.prepare('SELECT coalesce(max(number), 0) AS number FROM commands')
  const addEvent = database.prepare(`INSERT INTO events (${columns}) VALUES (?, ?, ?, ?, ?)`)
  const addCommand = database.prepare(
    'INSERT INTO commands (number, id, version, asked, ending) VALUES (?, ?, ?, ?, ?)',
  )
  const ending = database.prepare('SELECT ending FROM commands WHERE id = ?')
  const eventAt = database.prepare(`SELECT ${columns} FROM events WHERE position = ?`)
  const eventsAfter = database.prepare(`SELECT ${columns} FROM events WHERE position > ? ORDER BY position LIMIT ?`)
  const commandsAfter = database.prepare('SELECT asked, ending FROM commands WHERE number > ? ORDER BY number LIMIT ?')

  return {
    standing: (): Standing & { readonly commands: number } => ({
      ...((lastEvent.get() as Standing | undefined) ?? { position: 0, at: undefined }),
      commands: (lastCommand.get() as { number: number }).number,
    }),
    addEvent: ({ position, at, cause, event }: Recorded): void =>
      void addEvent.run(position, at, cause, eventVersion, JSON.stringify(event)),
    addCommand: (number: number, { asked, ending }: Kept): void =>
      void addCommand.run(number, asked.id, commandVersion, JSON.stringify(asked), JSON.stringify(ending)),
    ended: (id: CommandId): Ending | undefined => {
      const row = ending.get(id) as { readonly ending: string } | undefined
      return row && (JSON.parse(row.ending) as Ending)
    },
    at: (position: number): Recorded => recordedIn(eventAt.get(position)),
    read: (after: number, limit: number): readonly Recorded[] =>
      eventsAfter.all(bounded(after), bounded(limit)).map(recordedIn),
    commands: (after: number, limit: number): readonly Kept[] =>
      commandsAfter.all(bounded(after), bounded(limit)).map(keptIn),
  }
}

function recordedIn(row: unknown): Recorded {
  const { position, at, cause, version, body } = row as EventRow
  return { position, at, cause, event: liftEvent(version, JSON.parse(body) as WrittenEvent) }
}

function keptIn(row: unknown): Kept {
  const { asked, ending } = row as { readonly asked: string; readonly ending: string }
  return { asked: JSON.parse(asked) as Kept['asked'], ending: JSON.parse(ending) as Ending }
}
