import * as fs from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openSqliteJournal } from '../../src-main/journal/sqlite-journal.ts'
import { openDatabase } from '../../src-main/journal/sqlite.ts'
import { WorkspaceFileProblem } from '../../src-main/journal/workspace-file-problem.ts'
import { anotherProcess } from './another-process.ts'
import { asked, carryOut, everything, messageSent, smallLife } from './samples.ts'
import { bytesAround, workspaceFolders } from './workspace-folder.ts'

const { file, folder, open } = workspaceFolders()

/** The code of the problem that opening meets. */
function problem(path: string, create = true): string {
  try {
    openSqliteJournal(path, { create }).close()
    return 'none'
  } catch (fault) {
    if (!(fault instanceof WorkspaceFileProblem)) throw fault
    expect(fault.message).toContain(path)
    return fault.code
  }
}

/** The problem, once it is sure that nothing in the folder changed, appeared or went away. */
function problemLeavingAllAsItIs(path: string): string {
  const before = bytesAround(path)
  const code = problem(path)
  expect(bytesAround(path)).toEqual(before)
  return code
}

/** A closed workspace of some size: a few hundred pages. */
function closedWorkspace(): string {
  const path = file()
  const journal = open(path)
  carryOut(journal, 1, smallLife)
  const long = Array.from({ length: 300 }, (_, index) => messageSent(10 + index, 1 + (index % 3), 'word '.repeat(400)))
  journal.write((append) => append(asked(2), long))
  journal.close()
  return path
}

const change = (path: string, sql: string): void => {
  const database = openDatabase(path)
  database.exec(sql)
  database.close()
}

describe('A file that is not a workspace is told apart and left as it is', () => {
  const contents: Readonly<Record<string, string | Uint8Array>> = {
    'an empty file': '',
    'a text': 'Dear diary, '.repeat(1_000),
    'one byte': 'S',
    'a picture': Uint8Array.from({ length: 5_000 }, (_, index) => (index * 7_919) % 256),
    'only the first words of a database': 'SQLite format 3\0',
  }
  it.each(Object.keys(contents))('%s', (name) => {
    const path = file()
    fs.writeFileSync(path, contents[name] ?? '')
    expect(problemLeavingAllAsItIs(path)).toBe('not-a-workspace')
  })

  it('a folder', () => {
    const path = file()
    fs.mkdirSync(path)
    expect(problemLeavingAllAsItIs(path)).toBe('not-a-workspace')
  })

  it('another program’s database, also one with tables of the same names', () => {
    const path = file()
    change(path, 'CREATE TABLE events (position INTEGER PRIMARY KEY); INSERT INTO events VALUES (1)')
    expect(problemLeavingAllAsItIs(path)).toBe('not-a-workspace')
  })

  it('another program’s database while that program has it open', () => {
    const path = file()
    const database = openDatabase(path)
    database.exec('PRAGMA journal_mode = WAL; CREATE TABLE events (position INTEGER PRIMARY KEY)')
    expect(problemLeavingAllAsItIs(path)).toBe('not-a-workspace')
    database.exec('INSERT INTO events VALUES (1)')
    database.close()
  })
})

describe('A damaged workspace is told apart and left as it is', () => {
  it.each([0.1, 0.5, 0.9, 0.999])('cut off after a share of %f', (share) => {
    const path = closedWorkspace()
    fs.truncateSync(path, Math.floor(fs.statSync(path).size * share))
    expect(problemLeavingAllAsItIs(path)).toBe('damaged')
  })

  it.each([0.25, 0.5, 0.75])('with a stretch of nothing after a share of %f', (share) => {
    const path = closedWorkspace()
    const bytes = fs.readFileSync(path)
    const from = Math.floor((bytes.length * share) / 4_096) * 4_096
    fs.writeFileSync(path, bytes.fill(0, from, from + 8_192))
    expect(problemLeavingAllAsItIs(path)).toBe('damaged')
  })

  it('also when its last owner crashed and left a log beside it', async () => {
    const path = closedWorkspace()
    await anotherProcess('append-and-crash.ts', path)
    expect(fs.readdirSync(dirname(path))).toEqual([basename(path), `${basename(path)}-wal`])
    const bytes = fs.readFileSync(path)
    const from = Math.floor(bytes.length / 8_192) * 4_096
    fs.writeFileSync(path, bytes.fill(0, from, from + 8_192))
    expect(problemLeavingAllAsItIs(path)).toBe('damaged')
  })

  it.each([
    'DROP TABLE commands',
    'DROP TRIGGER events_no_delete',
    'CREATE TRIGGER more AFTER INSERT ON events BEGIN DELETE FROM sealed_secrets; END',
  ])('with other tables or guards: %s', (sql) => {
    const path = closedWorkspace()
    change(path, sql)
    expect(problemLeavingAllAsItIs(path)).toBe('damaged')
  })

  it('with its mark but no version', () => {
    const path = closedWorkspace()
    change(path, 'PRAGMA user_version = 0')
    expect(problemLeavingAllAsItIs(path)).toBe('damaged')
  })
})

describe('A workspace that cannot be opened now', () => {
  it('because a newer version wrote it is left as it is', () => {
    const path = closedWorkspace()
    change(path, 'PRAGMA user_version = 3')
    expect(problemLeavingAllAsItIs(path)).toBe('newer-version')
  })

  it('because it is open already is locked, and its owner goes on undisturbed', () => {
    const path = file()
    const journal = open(path)
    carryOut(journal, 1, smallLife)
    // Names only: to read the file here would give its owner's lock away.
    const names = fs.readdirSync(dirname(path))
    expect(problem(path)).toBe('locked')
    expect(problem(path)).toBe('locked')
    expect(fs.readdirSync(dirname(path))).toEqual(names)
    carryOut(journal, 2, [messageSent(7, 1)])
    expect(journal.position()).toBe(smallLife.length + 1)
  })

  it('because another program has it open is locked until that one closes it', async () => {
    const path = file()
    const journal = open(path)
    carryOut(journal, 1, smallLife)
    expect(await anotherProcess('try-to-open.ts', path)).toBe('locked')
    // A try from this process must not have given the lock away.
    expect(problem(path)).toBe('locked')
    expect(await anotherProcess('try-to-open.ts', path)).toBe('locked')
    journal.close()
    expect(await anotherProcess('try-to-open.ts', path)).toBe(`opened at ${smallLife.length}`)
  })

  it('because there is none is said, and none is made, when asked for one that exists', () => {
    const path = file()
    expect(problem(path, false)).toBe('not-readable')
    expect(fs.readdirSync(dirname(path))).toEqual([])
  })

  it('because its folder does not exist is said', () => {
    expect(problem(join(folder(), 'nowhere', 'shop.understudy'))).toBe('not-readable')
  })

  it('because it or its folder may only be read is said, and it is left as it is', async () => {
    const path = closedWorkspace()
    const before = bytesAround(path)
    fs.chmodSync(path, 0o444)
    fs.chmodSync(dirname(path), 0o555)
    expect(await anotherProcess('try-to-open.ts', path, 'as somebody else')).toBe('not-readable')
    expect(await anotherProcess('try-to-open.ts', join(dirname(path), 'new'), 'as somebody else')).toBe('not-readable')
    fs.chmodSync(dirname(path), 0o755)
    expect(await anotherProcess('try-to-open.ts', path, 'as somebody else')).toBe('not-readable')
    expect(bytesAround(path)).toEqual(before)
  })
})

describe('Opening a workspace', () => {
  it('whose last owner crashed takes in what that one had acknowledged', async () => {
    const path = closedWorkspace()
    const acknowledged = Number(await anotherProcess('append-and-crash.ts', path))
    const journal = open(path)
    expect(journal.position()).toBe(acknowledged)
    journal.close()
    expect(fs.readdirSync(dirname(path))).toEqual([basename(path)])
  })

  it('by a link opens the file that the link points to', () => {
    const path = closedWorkspace()
    const link = join(folder(), 'link')
    fs.symlinkSync(path, link)
    const journal = open(link)
    const content = everything(journal)
    expect(problem(path)).toBe('locked')
    journal.close()
    expect(fs.lstatSync(link).isSymbolicLink()).toBe(true)
    expect(everything(open(path))).toEqual(content)
  })

  it('leaves no draft behind where it made a new one', () => {
    const path = file()
    open(path).close()
    expect(fs.readdirSync(dirname(path))).toEqual(['shop.understudy'])
  })
})
