import * as fs from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { keyId } from '#shared/engine/ids.ts'
import { openWorkspace } from '../../src-main/journal/open-workspace.ts'
import { openDatabase } from '../../src-main/journal/sqlite.ts'
import { headsContract } from './heads-contract.ts'
import { journalContract } from './journal-contract.ts'
import { searchContract } from './search-contract.ts'
import { asked, carryOut, everything, messageSent, smallLife } from './samples.ts'
import { workspaceFolders } from './workspace-folder.ts'

const { file, folder, open } = workspaceFolders()

journalContract('The SQLite journal', () => open(file()))
headsContract('The SQLite journal', () => open(file()))
searchContract('The SQLite journal', () => open(file()))

describe('A workspace file', () => {
  const closedOne = () => {
    const path = file()
    const journal = open(path)
    carryOut(journal, 1, smallLife)
    const content = everything(journal)
    journal.close()
    return { path, content }
  }

  it('is the same after closing and opening', () => {
    const { path, content } = closedOne()
    expect(everything(open(path))).toEqual(content)
  })

  it('is one file when closed, and a copy of it opens the same', () => {
    const { path, content } = closedOne()
    expect(fs.readdirSync(join(path, '..'))).toEqual([basename(path)])
    const copy = join(folder(), 'copy of it ä 100%.understudy')
    fs.copyFileSync(path, copy)
    expect(everything(open(copy))).toEqual(content)
  })

  it('goes on where it stood', () => {
    const { path } = closedOne()
    const journal = open(path)
    expect(carryOut(journal, 2, [messageSent(7, 1)])).toEqual({ ok: true, position: smallLife.length + 1 })
    expect(() => carryOut(journal, 1, [])).toThrow('stands in the journal already')
    expect(() => journal.write((append) => append(asked(3, 0), [messageSent(8, 1)]))).toThrow('Time went back')
  })

  it('can be closed twice', () => {
    const journal = open(file())
    journal.close()
    expect(() => journal.close()).not.toThrow()
  })

  it('is written so that nothing acknowledged is lost in a power cut', () => {
    const database = openWorkspace(file(), true)
    const setting = (name: string) => Object.values(database.prepare(`PRAGMA ${name}`).get() as object)[0]
    expect(['journal_mode', 'synchronous', 'fullfsync', 'locking_mode'].map(setting)).toEqual([
      'wal',
      2,
      1,
      'exclusive',
    ])
    database.close()
  })

  it('lets nothing be changed or removed that happened, by the database itself', () => {
    const { path, content } = closedOne()
    const database = openDatabase(path)
    for (const statement of [
      `UPDATE events SET body = '{"type":"MetadataVariablesEnabled"}' WHERE position = 2`,
      'UPDATE events SET position = position + 1',
      'DELETE FROM events WHERE position = 2',
      'DELETE FROM events',
      `INSERT OR REPLACE INTO events (position, at, cause, version, body) SELECT 2, at, cause, version, body FROM events WHERE position = 3`,
      `INSERT INTO events (position, at, cause, version, body) SELECT 99, at, cause, version, body FROM events WHERE position = 3`,
      `INSERT INTO events (position, at, cause, version, body) SELECT max(position) + 1, '2000-01-01T00:00:00.000Z', cause, version, body FROM events`,
      `INSERT INTO events (position, at, cause, version, body) SELECT max(position) + 1, at, cause, version, 'no JSON' FROM events`,
      `UPDATE commands SET ending = '{}'`,
      'DELETE FROM commands',
      `INSERT OR REPLACE INTO commands (number, id, version, asked, ending) VALUES (1, 'other', 1, '{}', '{}')`,
      `INSERT OR REPLACE INTO commands (number, id, version, asked, ending) VALUES (2, 'command-1', 1, '{}', '{}')`,
    ]) {
      expect(() => database.exec(statement), statement).toThrow()
    }
    database.close()
    expect(everything(open(path))).toEqual(content)
  })

  it('keeps sealed secrets apart from the log, where they can be removed', () => {
    const path = file()
    const key = keyId('app_000000000000000000000001')
    const sealed = Buffer.from(Array.from({ length: 64 }, (_, index) => 200 - index))
    const first = open(path)
    expect(first.secrets.get(key)).toBeUndefined()
    first.secrets.put(key, Uint8Array.of(1))
    first.secrets.put(key, sealed)
    first.close()
    expect(fs.readFileSync(path).includes(sealed)).toBe(true)

    const second = open(path)
    expect(Buffer.from(second.secrets.get(key) ?? [])).toEqual(sealed)
    second.secrets.delete(key)
    expect([second.secrets.get(key), second.position()]).toEqual([undefined, 0])
    second.close()
    expect(fs.readFileSync(path).includes(sealed)).toBe(false)
  })
})
