/** The one place that knows which SQLite this is: the API is that of Node's own, for the day when it is everywhere. */
import { DatabaseSync, type DatabaseSyncInstance, type StatementSyncInstance } from '@photostructure/sqlite'

export type Database = DatabaseSyncInstance
export type Statement = StatementSyncInstance

type Opening = {
  /** How long to wait, in milliseconds, for whoever has the file locked. */
  readonly timeout?: number
  readonly readOnly?: boolean
}

/** `defensive` keeps SQL away from what could damage the file: a workspace may come from a stranger. */
export const openDatabase = (location: string | URL, opening: Opening = {}): Database =>
  new DatabaseSync(location, { ...opening, defensive: true })

/** All or nothing. */
export function inTransaction<Result>(database: Database, work: () => Result): Result {
  database.exec('BEGIN IMMEDIATE')
  try {
    const result = work()
    database.exec('COMMIT')
    return result
  } catch (fault) {
    // A full disk may have ended the transaction already.
    if (database.isTransaction) database.exec('ROLLBACK')
    throw fault
  }
}

/** For SQLite a negative LIMIT means none and Infinity is no number of rows: both are brought into bounds. */
export const bounded = (rows: number): number => Math.max(0, Math.min(rows, Number.MAX_SAFE_INTEGER))

/** The head in a row's body, which `put` alone writes. */
export const headOf = <Head>(row: unknown): Head => JSON.parse((row as { readonly body: string }).body) as Head
