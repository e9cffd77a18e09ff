import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Event } from '#shared/engine/event.ts'
import { ticketId } from '#shared/engine/ids.ts'
import { copyJournal } from '#shared/journal/copy-journal.ts'
import type { Journal } from '#shared/journal/journal.ts'
import { openMemoryJournal } from '#shared/journal/memory-journal.ts'
import { saidIn } from '#shared/search/read-words.ts'
import { soughtIn } from '#shared/search/sought.ts'
import { randomLife } from './random-events.ts'
import { asked, bytesOf, everyHead, everything } from './samples.ts'
import { workspaceFolders } from './workspace-folder.ts'

const { file, open } = workspaceFolders()

/** Appends the commands from one number on in one write, which breaks at its end if it is told to. */
function write(journal: Journal, from: number, commands: readonly (readonly Event[])[], breaks: boolean): unknown {
  try {
    return journal.write((append) => {
      const endings = commands.map((events, index) => append(asked(from + index), events, undefined, bytesOf(events)))
      if (breaks) throw new Error('The work broke.')
      return endings
    })
  } catch (fault) {
    return fault
  }
}

/** Cuts a list into stretches of these lengths, over and over. */
function* stretches<Item>(items: readonly Item[], lengths: readonly number[]) {
  for (let from = 0, turn = 0; from < items.length; turn += 1) {
    const length = lengths[turn % lengths.length] ?? 1
    yield { from, items: items.slice(from, from + length) }
    from += length
  }
}

const pages = (journal: Journal) =>
  [1, 2, 3, 4].flatMap((ticket) =>
    [1, 3, Infinity].map((limit) => journal.history([ticketId(ticket), ticketId(1)], limit, 20)),
  )

/** What is found for words of the life itself, cut anywhere, with operators and without. */
const found = (journal: Journal, life: readonly (readonly Event[])[]) =>
  life.flat().flatMap((event, index) => {
    const said = saidIn(event)?.text.slice(index % 3, 2 + (index % 7)) ?? 'na'
    const sought = soughtIn(said, index % 2 === 0)
    const words = sought ? [sought] : []
    const some = { statuses: ['open', 'closed'], verified: index % 4 === 1 } as const
    const tickets = [
      { words },
      { words, ...some },
      { words: [], ...(sought && { requester: words }) },
      { ...some, words: [] },
    ].map((wanted) => journal.search(wanted, 0, 20))
    return [...tickets, journal.people(words, index % 3, 20)]
  })

describe('Both journals', () => {
  it('hold the same after any life, with writes that break in between, also reopened and rebuilt', () => {
    const grouping = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 3 })
    const breaking = fc.array(fc.boolean(), { minLength: 1, maxLength: 7 })
    fc.assert(
      fc.property(randomLife, grouping, breaking, (life, lengths, breaks) => {
        const memory = openMemoryJournal()
        const path = file()
        const sqlite = open(path)
        let writes = 0
        for (const { from, items } of stretches(life, lengths)) {
          if (breaks[(writes += 1) % breaks.length]) {
            expect(write(sqlite, from, items, true)).toEqual(write(memory, from, items, true))
          }
          expect(write(sqlite, from, items, false)).toEqual(write(memory, from, items, false))
        }
        expect(everything(sqlite)).toEqual(everything(memory))
        expect(pages(sqlite)).toEqual(pages(memory))
        expect(found(sqlite, life)).toEqual(found(memory, life))
        sqlite.rebuildHeads()
        expect(everyHead(sqlite.heads)).toEqual(everyHead(memory.heads))
        sqlite.close()
        const again = open(path)
        expect(everything(again)).toEqual(everything(memory))
        expect(found(again, life)).toEqual(found(memory, life))
        again.close()
      }),
      { numRuns: 40 },
    )
  })

  it('hold the same after one is copied into the other', () =>
    fc.assert(
      fc.property(randomLife, (life) => {
        const memory = openMemoryJournal()
        write(memory, 0, life, false)
        memory.write((append) => append(asked(life.length), [], { code: 'text-missing' }))
        const path = file()
        const sqlite = open(path)
        copyJournal(memory, sqlite)
        expect(everything(sqlite)).toEqual(everything(memory))
        sqlite.close()
        const again = open(path)
        expect(everything(again)).toEqual(everything(memory))
        again.close()
      }),
      { numRuns: 8 },
    ))
})
