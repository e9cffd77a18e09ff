/** Keeps heads, histories and the index of words in step with the log, and folds them anew where they are missing or of another version. */
import { movedBy, type Act } from '#shared/engine/acts/act.ts'
import type { Event } from '#shared/engine/event.ts'
import { evolve } from '#shared/engine/evolve.ts'
import type { Heads } from '#shared/engine/heads.ts'
import type { UserId } from '#shared/engine/ids.ts'
import type { Recorded } from '#shared/journal/journal.ts'
import { headsVersion, projectionIndexes, projectionSchema, projectionTables } from './schema.ts'
import { sqliteHeads } from './sqlite-heads.ts'
import { sqliteHistories } from './sqlite-histories.ts'
import { sqliteWords } from './sqlite-words.ts'
import { inTransaction, type Database } from './sqlite.ts'

/** Events folded in one transaction: memory stays small, and a crash while folding loses little. */
const foldedAtOnce = 5_000

type Read = (after: number, limit: number) => readonly Recorded[]

export function openProjections(database: Database, read: Read) {
  if (standing(database)?.version !== headsVersion) throwAway(database)
  const heads = sqliteHeads(database)
  const histories = sqliteHistories(database)
  const words = sqliteWords(database, heads)
  const move = database.prepare('UPDATE heads_position SET position = ? WHERE position = ?')

  const add = (recorded: Recorded): void => {
    histories.add(recorded)
    words.add(recorded)
  }
  const remove = (recorded: Recorded): void => {
    histories.remove(recorded)
    words.remove(recorded)
  }
  const fold = (recorded: Recorded): void => {
    const act = movedBy(heads, recorded.event)
    add(recorded)
    if (act) read(act.from - 1, act.to - act.from + 1).forEach(recorded.event.type === 'ActUndone' ? remove : add)
    evolve(heads, recorded)
    peopleIn(recorded.event, act).forEach(words.putPerson)
  }
  function settle(from: number, to: number): void {
    heads.flush()
    if (move.run(to, from).changes !== 1) throw new Error(`The heads do not stand at position ${from}.`)
  }

  /** Folds what the log has and the projections lack. A fault leaves them where the last transaction did. */
  function catchUp(): void {
    for (;;) {
      const from = standing(database)?.position ?? 0
      const page = read(from, foldedAtOnce)
      const last = page.at(-1)
      if (!last) break
      inTransaction(database, () => {
        page.forEach(fold)
        settle(from, last.position)
      })
    }
    database.exec(projectionIndexes)
  }

  catchUp()
  return {
    heads: heads as Heads,
    positions: histories.positions,
    words,
    fold,
    /** Before a commit: what was folded from one position on is in the tables, and they say up to where. */
    settle,
    /** After a rollback. */
    forget: heads.forget,
    rebuild: (): void => {
      throwAway(database)
      catchUp()
    },
  }
}

/** Whose names or external IDs an event may have changed. */
function peopleIn(event: Event, act: Act | undefined): readonly UserId[] {
  if (event.type === 'EndUserCreated' || event.type === 'EndUserUpdated' || event.type === 'EndUserUpgraded')
    return [event.user]
  return (act?.images ?? []).flatMap(({ table, id }) => (table === 'users' ? [id as UserId] : []))
}

type HeadsPosition = { readonly version: number; readonly position: number }

/** Up to where the projections are folded; nothing if one is missing or they know of more than there is. */
function standing(database: Database): HeadsPosition | undefined {
  const names = projectionTables.map((name) => `'${name}'`).join(', ')
  const tables = database.prepare(`SELECT name FROM sqlite_schema WHERE type = 'table' AND name IN (${names})`).all()
  if (tables.length < projectionTables.length) return undefined
  const row = database
    .prepare(
      'SELECT version, position FROM heads_position WHERE position <= (SELECT coalesce(max(position), 0) FROM events)',
    )
    .get()
  return row as HeadsPosition | undefined
}

function throwAway(database: Database): void {
  inTransaction(database, () => {
    for (const table of projectionTables) database.exec(`DROP TABLE IF EXISTS ${table}`)
    database.exec(projectionSchema)
    database.prepare('INSERT INTO heads_position (version, position) VALUES (?, 0)').run(headsVersion)
  })
}
