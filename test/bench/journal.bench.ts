/**
 * How fast the journal on disk is, each time beside a peer measured in the same run or a limit of the design.
 * `npx tsx test/bench/journal.bench.ts [tickets] [messages]`; the design's size is 100000 1000000 (some minutes).
 */
import * as fs from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { decide } from '#shared/engine/engine.ts'
import type { Event } from '#shared/engine/event.ts'
import { ticketGroupings } from '#shared/engine/heads.ts'
import { evolve, write } from '#shared/engine/evolve.ts'
import { ticketId, type TicketId } from '#shared/engine/ids.ts'
import type { Journal } from '#shared/journal/journal.ts'
import { openMemoryJournal } from '#shared/journal/memory-journal.ts'
import { projectionSchema } from '../../src-main/journal/schema.ts'
import { sqliteHeads } from '../../src-main/journal/sqlite-heads.ts'
import { openSqliteJournal } from '../../src-main/journal/sqlite-journal.ts'
import { inTransaction, openDatabase } from '../../src-main/journal/sqlite.ts'
import {
  after,
  asked,
  assigned,
  messageSent,
  search,
  setUp,
  solved,
  ticketCreated,
  userCreated,
} from '../journal/samples.ts'

const [tickets = 2_000, messages = 20_000] = process.argv.slice(2).map(Number)
const people = Math.ceil(tickets / 2)
const folder = fs.mkdtempSync(join(tmpdir(), 'understudy-bench-'))
const unsolved = { statuses: ['new', 'open', 'pending', 'on-hold'] } as const
const text = 'Hello, I have a question about my order. Can you tell me where the parcel is now? '

/** The middle one of several durations, in milliseconds. */
function median(times: number, work: (turn: number) => void): number {
  const durations = Array.from({ length: times }, (_, turn) => {
    const start = performance.now()
    work(turn)
    return performance.now() - start
  })
  return durations.sort((one, other) => one - other)[Math.floor(times / 2)] ?? NaN
}

const shown = (milliseconds: number): string => `${milliseconds.toPrecision(3)} ms`
function beside(what: string, duration: number, peer: string, peerDuration: number): void {
  const ratio = peerDuration / duration
  const words = ratio >= 1 ? `${ratio.toFixed(1)} times as fast as` : `${(1 / ratio).toFixed(1)} times the time of`
  console.log(`${what}: ${shown(duration)}, ${words} ${peer} (${shown(peerDuration)})`)
}
function within(what: string, duration: number, limit: number): void {
  if (duration > limit) process.exitCode = 1
  console.log(`${what}: ${shown(duration)}, ${duration > limit ? 'MISSES' : 'keeps'} the limit of ${limit} ms`)
}

let commands = 0
/** Appends so many events in one command each, some commands a commit. */
function fill(journal: Journal, count: number, eventAt: (index: number) => Event, together = 1_000): void {
  for (let done = 0; done < count; done += together) {
    journal.write((append) => {
      for (let index = done; index < Math.min(done + together, count); index += 1) {
        append(asked((commands += 1), 0), [eventAt(index)])
      }
    })
  }
}

function commits(): void {
  const journal = openSqliteJournal(join(folder, 'commits'))
  fill(journal, 1, () => setUp)
  fill(journal, 100, (index) => ticketCreated(index + 1, 1))
  const many = (together: number) => () =>
    fill(journal, 256, (index) => messageSent(index, 1 + (index % 100), text), together)
  const each = median(5, many(1))
  beside('256 commands in groups of 32', median(5, many(32)), 'one commit each', each)
  console.log(`One command, one commit: ${shown(each / 256)}`)
  journal.close()
}

function appends(): void {
  const journal = openSqliteJournal(join(folder, 'appends'))
  fill(journal, 1, () => setUp)
  fill(journal, 1_000, (index) => ticketCreated(index + 1, 1))
  const raw = openDatabase(join(folder, 'raw'))
  raw.exec('PRAGMA journal_mode = WAL; CREATE TABLE events (position INTEGER PRIMARY KEY, body TEXT NOT NULL) STRICT')
  const insert = raw.prepare('INSERT INTO events (body) VALUES (?)')
  const message = (index: number) => messageSent(index, 1 + (index % 1_000), text)
  beside(
    '10,000 messages with their commands, heads and histories',
    median(5, () => fill(journal, 10_000, message)),
    'a bare INSERT of their JSON',
    median(5, () => {
      raw.exec('BEGIN')
      for (let index = 0; index < 10_000; index += 1) insert.run(JSON.stringify(message(index)))
      raw.exec('COMMIT')
    }),
  )
  raw.close()
  journal.close()
}

/** What it costs to be able to take acts back. */
function noting(): void {
  const folded = (name: string, fold: typeof evolve) => {
    const database = openDatabase(join(folder, name))
    database.exec(projectionSchema)
    const heads = sqliteHeads(database)
    const recorded = (event: Event, position: number) => ({ position, at: after(0), cause: asked(position).id, event })
    let position = 0
    const next = (event: Event) => fold(heads, recorded(event, (position += 1)))
    next(setUp)
    for (let ticket = 1; ticket <= 1_000; ticket += 1) next(ticketCreated(ticket, 1))
    const duration = median(5, () => {
      for (let group = 0; group < 10; group += 1) {
        inTransaction(database, () => {
          for (let index = 0; index < 1_000; index += 1) next(messageSent(index, 1 + index, text))
          heads.flush()
        })
      }
    })
    database.close()
    return duration
  }
  const plain = folded('plain', write)
  beside('10,000 messages folded, with notes of what they replace', folded('noted', evolve), 'without', plain)
}

/** Acts taken back and brought again, in a journal of whatever size. */
function undoing(journal: Journal): void {
  const acts = 21
  fill(journal, acts, (index) => messageSent(messages + index, 1 + index, text), 1)
  const move = (type: 'Undo' | 'Redo') => () => {
    const command = { ...asked((commands += 1), 0), command: { type, since: 0 } }
    journal.write((append) => append(command, decide(journal.heads, command).events))
  }
  within('Taking back a message', median(acts, move('Undo')), 10)
  within('Bringing it again', median(acts, move('Redo')), 10)
}

function reads(): void {
  const file = join(folder, 'reads')
  const filled = openSqliteJournal(file)
  const start = performance.now()
  fill(filled, 1, () => setUp)
  fill(filled, people, (index) => userCreated(index + 1, `cust-${index + 1}`))
  fill(filled, tickets, (index) => ticketCreated(index + 1, 1 + (index % people)))
  fill(filled, messages, (index) => messageSent(index, 1 + ((index * 7_919) % tickets), `${text}${index}`))
  fill(filled, Math.floor(tickets / 2), (index) => solved(1 + index * 2))
  fill(filled, Math.floor(tickets / 4), (index) => assigned(1 + index * 4, 1))
  const rate = filled.position() / (performance.now() - start)
  filled.close()
  const size = (fs.statSync(file).size / 2 ** 20).toFixed(0)
  console.log(`\n${tickets} tickets, ${messages} messages: ${size} MB, written at ${rate.toFixed(0)} events/ms`)

  const opening = median(9, () => openSqliteJournal(file).close())
  const journal = openSqliteJournal(file)
  beside(
    'Opening and closing',
    opening,
    'reading all events and folding them',
    median(1, () => fold(journal)),
  )
  within('Opening and closing', opening, 50)
  const { heads } = journal
  within(
    'First page of 50 unsolved tickets',
    median(51, () => heads.tickets.page(unsolved, 0, 50)),
    1,
  )
  within(
    'Page in the midst',
    median(21, () => heads.tickets.page(unsolved, Math.floor(tickets / 3), 50)),
    20,
  )
  within(
    'Count of unsolved tickets',
    median(21, () => heads.tickets.count(unsolved)),
    10,
  )
  for (const by of ticketGroupings) {
    within(
      `Groups of unsolved tickets by ${by} (${heads.tickets.groups(unsolved, by).length})`,
      median(9, () => heads.tickets.groups(unsolved, by)),
      100,
    )
  }
  const oneOf = (turn: number): readonly TicketId[] => [ticketId(1 + ((turn * 7_919) % tickets))]
  within(
    'Newest 50 events of a ticket',
    median(51, (turn) => journal.history(oneOf(turn), 50)),
    1,
  )
  const searches = [
    ['a word in every message', 'order', 100],
    ['two words in every message', 'where order', 100],
    ['words in a row in every message', '"is now" "about my order"', 100],
    ['a number in one message', String(messages - 7), 20],
    ['two digits in many', '12', 100],
    ['an external ID', `cust-${people - 1}`, 100],
    ['a name in every external ID', 'cust', 500],
    ['an operator alone', 'status:solved', 50],
    ['a word and an operator', 'order status:solved', 100],
    ['a word and an operator that nothing fulfils', 'order verified:yes', 2_000],
  ] as const
  for (const [what, asking, limit] of searches) {
    within(
      `Top 50 with ${what} (${search(journal, asking).total} tickets)`,
      median(5, () => search(journal, asking, 0, 50)),
      limit,
    )
  }
  undoing(journal)
  console.log(`Folding all heads anew: ${shown(median(1, journal.rebuildHeads))}`)
  journal.close()
}

function fold(journal: Journal): void {
  openMemoryJournal().write((append) => {
    for (let after = 0; after < journal.position(); after += 10_000) {
      for (const { event, position } of journal.read(after, 10_000)) append(asked(position, 0), [event])
    }
  })
}

try {
  commits()
  appends()
  noting()
  reads()
} finally {
  fs.rmSync(folder, { recursive: true, force: true })
}
