import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { ticketId } from '#shared/engine/ids.ts'
import { openMemoryJournal } from '#shared/journal/memory-journal.ts'
import type { Journal } from '#shared/journal/journal.ts'
import { headsVersion, projectionTables } from '../../src-main/journal/schema.ts'
import { openDatabase } from '../../src-main/journal/sqlite.ts'
import {
  asked,
  carryOut,
  everyHead,
  everything,
  laterLife,
  messageSent,
  search,
  besideSmallLife,
  smallLife,
  ticketCreated,
  undone,
  userCreated,
} from './samples.ts'
import { workspaceFolders } from './workspace-folder.ts'

const { file, open } = workspaceFolders()

const histories = (journal: Journal) => [
  [1, 2, 3].map((ticket) => journal.history([ticketId(ticket)], Infinity)),
  ['message 1', 'conversation', 'ada', 'ben'].map((text) => search(journal, text)),
]

/** A closed workspace with more events than are folded at once, and what is in it. */
function closedWorkspace() {
  const path = file()
  const journal = open(path)
  carryOut(journal, 1, smallLife)
  const many = Array.from({ length: 6_000 }, (_, index) => messageSent(10 + index, 1 + (index % 3)))
  journal.write((append) => append(asked(2), many))
  const position = journal.position()
  carryOut(journal, 3, [userCreated(3, 'ben'), ticketCreated(4, 3), messageSent(1, 1, 'ben and ada')])
  carryOut(journal, 4, [undone(3, position + 1, position + 3)])
  const content = { all: everything(journal), histories: histories(journal) }
  journal.close()
  return { path, content }
}

describe('Heads thrown away and rebuilt are equal', () => {
  function expectEqualAfter(sql: string): void {
    const { path, content } = closedWorkspace()
    const database = openDatabase(path)
    database.exec(sql)
    database.close()
    const journal = open(path)
    expect({ all: everything(journal), histories: histories(journal) }).toEqual(content)
  }

  it('while the workspace is open, which goes on afterwards', () => {
    const { path, content } = closedWorkspace()
    const journal = open(path)
    journal.rebuildHeads()
    expect({ all: everything(journal), histories: histories(journal) }).toEqual(content)
    expect(() => journal.write(() => journal.rebuildHeads())).toThrow()
    expect({ all: everything(journal), histories: histories(journal) }).toEqual(content)
  })

  it.each(projectionTables)('when the table %s is missing on opening', (table) => {
    expectEqualAfter(`DROP TABLE ${table}`)
  })

  it('when another version folded them', () => {
    const wrong = `UPDATE tickets SET body = json_set(body, '$.subject', 'Wrong')`
    expectEqualAfter(`${wrong}; UPDATE heads_position SET version = version - 1`)
  })

  it('when they know of more than has happened', () => {
    expectEqualAfter('UPDATE heads_position SET position = position + 1')
  })

  it('when nobody knows up to where they are folded', () => {
    expectEqualAfter('DELETE FROM heads_position')
  })

  it('and those that lag behind catch up from where they stand', () => {
    const behind = file()
    const journal = open(behind)
    carryOut(journal, 1, smallLife)
    journal.close()
    const database = openDatabase(behind)
    database.exec(`
      INSERT INTO events (position, at, cause, version, body)
      SELECT ${smallLife.length + 1}, at, cause, version, replace(body, 'Message 1"', 'Later"') FROM events WHERE position = 7`)
    database.close()
    const memory = openMemoryJournal()
    memory.write((append) => append(asked(1), [...smallLife, messageSent(1, 1, 'Later')]))
    expect(everyHead(open(behind).heads)).toEqual(everyHead(memory.heads))
  })
})

describe('Heads of an older version', () => {
  it('are known as such: whoever changes what evolve makes raises headsVersion and writes the new sum here', () => {
    const journal = openMemoryJournal()
    carryOut(journal, 1, [...smallLife, ...besideSmallLife, ...laterLife])
    const sum = createHash('sha256')
      .update(JSON.stringify(everyHead(journal.heads)))
      .digest('hex')
      .slice(0, 16)
    expect({ headsVersion, sum }).toEqual({ headsVersion: 12, sum: '533cfb9664fccfa3' })
  })
})
