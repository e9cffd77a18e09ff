/** Workspaces that an older Understudy wrote: they open, gain what they lack, and lose nothing. */
import { describe, expect, it } from 'vitest'
import { digest } from '#shared/engine/ids.ts'
import { openSqliteJournal } from '../../src-main/journal/sqlite-journal.ts'
import { openDatabase } from '../../src-main/journal/sqlite.ts'
import { WorkspaceFileProblem } from '../../src-main/journal/workspace-file-problem.ts'
import { asked, carryOut, everything, messageSent, smallLife } from './samples.ts'
import { bytesAround, workspaceFolders } from './workspace-folder.ts'

const { file, open } = workspaceFolders()

const change = (path: string, sql: string): void => {
  const database = openDatabase(path)
  database.exec(sql)
  database.close()
}

/** A closed workspace as version 1 left it: the same, without a place for files. */
function firstVersion(then = '') {
  const path = file()
  const journal = open(path)
  carryOut(journal, 1, smallLife)
  const content = everything(journal)
  journal.close()
  change(path, `DROP TABLE files; PRAGMA user_version = 1; ${then}`)
  return { path, content }
}
const version = (path: string): unknown => {
  const database = openDatabase(path)
  const row = database.prepare('PRAGMA user_version').get()
  database.close()
  return row
}
const parcel = digest('a'.repeat(64))

describe('A workspace of version 1', () => {
  it('opens with everything that it holds, and takes files from then on', () => {
    const { path, content } = firstVersion()
    const journal = open(path)
    expect(everything(journal)).toEqual(content)
    journal.write((append) =>
      append(asked(2), [messageSent(7, 1)], undefined, new Map([[parcel, Uint8Array.of(1, 2, 3)]])),
    )
    journal.close()
    expect(version(path)).toEqual({ user_version: 2 })
    expect([...(open(path).file(parcel) ?? [])]).toEqual([1, 2, 3])
  })

  it('is not taken for one if something else stands where its files will be, and is left as it is', () => {
    const { path } = firstVersion('CREATE TABLE files (digest TEXT, bytes BLOB)')
    const before = bytesAround(path)
    expect(() => openSqliteJournal(path)).toThrow(expect.objectContaining({ code: 'damaged' }))
    expect(bytesAround(path)).toEqual(before)
  })
})

describe('A workspace of today', () => {
  it('without its place for files, or without a guard over it, is damaged', () => {
    for (const harm of ['DROP TABLE files', 'DROP TRIGGER files_no_update', 'DROP TRIGGER files_once']) {
      const { path } = firstVersion()
      open(path).close()
      change(path, harm)
      expect(() => openSqliteJournal(path), harm).toThrow(WorkspaceFileProblem)
    }
  })

  it('lets no file be changed, removed or replaced, by the database itself', () => {
    const path = file()
    const journal = open(path)
    journal.write((append) => append(asked(1), smallLife, undefined, new Map([[parcel, Uint8Array.of(1)]])))
    journal.close()
    const database = openDatabase(path)
    for (const statement of [
      `UPDATE files SET bytes = x'02'`,
      'DELETE FROM files',
      `INSERT INTO files (digest, bytes) VALUES ('${parcel}', x'02')`,
      `INSERT OR REPLACE INTO files (digest, bytes) VALUES ('${parcel}', x'02')`,
    ])
      expect(() => database.exec(statement), statement).toThrow()
    database.close()
    expect([...(open(path).file(parcel) ?? [])]).toEqual([1])
  })
})
