/**
 * One table of heads. What is put is held back until it is asked for or committed: a command's events change the same
 * few heads over and over, and each goes into its table once.
 */
import type { HeadTable } from '#shared/engine/heads.ts'
import { headOf, type Database } from './sqlite.ts'

export function heldBackRows<Head>(database: Database, table: HeadTable) {
  const one = database.prepare(`SELECT body FROM ${table} WHERE id = ?`)
  const every = database.prepare(`SELECT body FROM ${table} ORDER BY arrival`)
  const upsert = database.prepare(
    `INSERT INTO ${table} (id, body) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET body = excluded.body`,
  )
  const remove = database.prepare(`DELETE FROM ${table} WHERE id = ?`)
  /** Without a head: removed. */
  const held = new Map<string, Head | undefined>()

  /** What is removed goes first, so that what only one may have is free for another. */
  function flush(): void {
    for (const [id, head] of held) if (head === undefined) remove.run(id)
    for (const [id, head] of held) if (head !== undefined) upsert.run(id, JSON.stringify(head))
    held.clear()
  }
  /** A search of the table finds what was held back, too. */
  const search =
    <Args extends readonly unknown[], Found>(find: (...args: Args) => Found) =>
    (...args: Args): Found => {
      flush()
      return find(...args)
    }

  return {
    get: (id: string): Head | undefined => {
      if (held.has(id)) return held.get(id)
      const row: unknown = one.get(id)
      return row === undefined ? undefined : headOf<Head>(row)
    },
    put: (id: string, head: Head): void => void held.set(id, head),
    remove: (id: string): void => void held.set(id, undefined),
    all: search((): readonly Head[] => every.all().map(headOf<Head>)),
    search,
    /** Before a commit. */
    flush,
    /** After a rollback. */
    forget: (): void => held.clear(),
  }
}
