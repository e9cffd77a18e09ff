/** A folder of its own for each test, gone after it, and what lies in it as one value to compare. */
import { createHash } from 'node:crypto'
import * as fs from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach } from 'vitest'
import { openSqliteJournal, type SqliteJournal } from '../../src-main/journal/sqlite-journal.ts'

/** Call it in a spec's outermost describe, or beside it. */
export function workspaceFolders() {
  const folders: string[] = []
  const opened: SqliteJournal[] = []
  afterEach(() => {
    for (const journal of opened.splice(0)) journal.close()
    for (const folder of folders.splice(0)) fs.rmSync(folder, { recursive: true, force: true })
  })
  const folder = (): string => {
    const made = fs.mkdtempSync(join(tmpdir(), 'understudy-journal-'))
    folders.push(made)
    return made
  }
  return {
    folder,
    /** A path at which there is nothing yet. */
    file: () => join(folder(), 'shop.understudy'),
    /** Opened now, and closed after the test if it is not by then. */
    open: (file: string): SqliteJournal => {
      const journal = openSqliteJournal(file)
      opened.push(journal)
      return journal
    },
  }
}

/** Every file beside this one and itself, by name and content. */
export const bytesAround = (file: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    fs.readdirSync(join(file, '..')).map((name) => {
      const path = join(file, '..', name)
      if (!fs.statSync(path).isFile()) return [name, 'no file']
      return [name, createHash('sha256').update(fs.readFileSync(path)).digest('hex')]
    }),
  )
