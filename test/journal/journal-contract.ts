/** What every journal promises; run for each of them by its own spec. */
import { describe, expect, it } from 'vitest'
import type { Event } from '#shared/engine/event.ts'
import type { Refusal } from '#shared/engine/refusal.ts'
import { commandId, ticketId } from '#shared/engine/ids.ts'
import type { Append, Journal } from '#shared/journal/journal.ts'
import {
  after,
  asked,
  bytesNamed,
  carryOut,
  everything,
  merged,
  messageSent,
  noteSent,
  search,
  setUp,
  smallLife,
  solved,
  userCreated,
} from './samples.ts'

const broke = new Error('The work broke.')

export function journalContract(name: string, open: () => Journal): void {
  const begun = (): Journal => {
    const journal = open()
    carryOut(journal, 1, smallLife)
    return journal
  }

  describe(`${name} keeps what happened`, () => {
    it('begins empty', () => {
      const journal = open()
      expect(everything(journal)).toMatchObject({ position: 0, lastAt: undefined, events: [], commands: [] })
    })

    it('gives back every event as it was, with its position, moment and cause', () => {
      const journal = open()
      expect(carryOut(journal, 1, [setUp])).toEqual({ ok: true, position: 1 })
      expect(carryOut(journal, 2, smallLife.slice(1))).toEqual({ ok: true, position: smallLife.length })
      expect(journal.read(0, 100)).toEqual(
        smallLife.map((event, index) => ({
          position: index + 1,
          at: after(index === 0 ? 1 : 2),
          cause: commandId(`command-${index === 0 ? 1 : 2}`),
          event,
        })),
      )
      expect([journal.position(), journal.lastAt()]).toEqual([smallLife.length, after(2)])
    })

    it('counts positions from 1 without a gap, also after a write that failed', () => {
      const journal = begun()
      expect(() =>
        journal.write((append) => {
          append(asked(2), [messageSent(7, 1)])
          throw broke
        }),
      ).toThrow(broke)
      carryOut(journal, 2, [messageSent(7, 1)])
      const { length } = smallLife
      expect(journal.read(0, Infinity).map(({ position }) => position)).toEqual(
        Array.from({ length: length + 1 }, (_, index) => index + 1),
      )
    })

    it('reads on from any position, a page at a time', () => {
      const journal = begun()
      const positions = (from: number, limit: number) => journal.read(from, limit).map(({ position }) => position)
      expect(positions(3, 2)).toEqual([4, 5])
      expect(positions(smallLife.length, 5)).toEqual([])
      expect(positions(0, 0)).toEqual([])
      expect(positions(0, -1)).toEqual([])
    })

    it('keeps texts of every script, and what is no text at all', () => {
      const journal = begun()
      const texts = ['Grüße', '你好', '👩‍👩‍👧', 'a\u0000b', '\ud800', `'; DROP TABLE events; --`, '']
      const events = texts.map((text, index) => messageSent(10 + index, 1, text))
      carryOut(journal, 2, events)
      expect(journal.read(smallLife.length, 100).map(({ event }) => event)).toEqual(events)
    })
  })

  describe(`${name} keeps commands`, () => {
    const refusal: Refusal = { code: 'ticket-closed', ticket: 'ticket-2', rule: 'U10' }

    it('tells how a command ended, so that asking it twice is asking it once', () => {
      const journal = begun()
      journal.write((append) => append(asked(2), [], refusal))
      journal.write((append) => append(asked(3), [messageSent(7, 1)], refusal))
      journal.write((append) => append(asked(4), []))
      const position = smallLife.length + 1
      expect([1, 2, 3, 4, 5].map((number) => journal.ended(commandId(`command-${number}`)))).toEqual([
        { ok: true, position: smallLife.length },
        { ok: false, refusal },
        { ok: false, refusal },
        { ok: true, position },
        undefined,
      ])
      expect(journal.position()).toBe(position)
    })

    it('lists commands in the order in which they were carried out', () => {
      const journal = begun()
      journal.write((append) => append(asked(7), [], refusal))
      journal.write((append) => append(asked(5, 8), [messageSent(7, 1)]))
      expect(journal.commands(1, 10)).toEqual([
        { asked: asked(7), ending: { ok: false, refusal } },
        { asked: asked(5, 8), ending: { ok: true, position: smallLife.length + 1 } },
      ])
      expect(journal.commands(0, 1)).toEqual([{ asked: asked(1), ending: { ok: true, position: smallLife.length } }])
      expect(journal.commands(3, 10)).toEqual([])
    })

    it('takes a command that stands there already for a fault, in the same write too', () => {
      const journal = begun()
      expect(() => carryOut(journal, 1, [messageSent(7, 1)])).toThrow('stands in the journal already')
      expect(() => journal.write((append) => [append(asked(2), []), append(asked(2), [])])).toThrow(
        'stands in the journal already',
      )
      expect(journal.ended(commandId('command-2'))).toBeUndefined()
    })

    it('takes a clock that went back for a fault', () => {
      const journal = begun()
      expect(() => journal.write((append) => append(asked(2, 0), [messageSent(7, 1)]))).toThrow('Time went back')
      expect(journal.position()).toBe(smallLife.length)
      expect(journal.write((append) => append(asked(2, 1), [messageSent(7, 1)])).ok).toBe(true)
    })
  })

  describe(`${name} keeps the bytes of files`, () => {
    const parcel = bytesNamed('parcel')
    const withFile = (message: number, name = 'parcel.png'): Event =>
      ({
        ...messageSent(message, 1, ''),
        files: [{ name, type: 'image/png', size: 6, digest: parcel.digest, width: 3, height: 2 }],
      }) as Event
    const keep = (append: Append, number: number) =>
      append(asked(number), [withFile(number + 5)], undefined, new Map([[parcel.digest, parcel.bytes]]))

    it('under their digest, once, and gives them back as they were', () => {
      const journal = begun()
      expect(journal.file(parcel.digest)).toBeUndefined()
      journal.write((append) => keep(append, 2))
      journal.write((append) => keep(append, 3))
      expect(Uint8Array.from(journal.file(parcel.digest) ?? [])).toEqual(parcel.bytes)
      expect(journal.read(smallLife.length, 2).map(({ event }) => event)).toEqual([withFile(7), withFile(8)])
    })

    it('inside the write too, and not at all if the write breaks', () => {
      const journal = begun()
      expect(() =>
        journal.write((append) => {
          keep(append, 2)
          expect(journal.file(parcel.digest)).toBeDefined()
          throw broke
        }),
      ).toThrow(broke)
      expect(journal.file(parcel.digest)).toBeUndefined()
      journal.write((append) => keep(append, 2))
      expect(() =>
        journal.write((append) => {
          keep(append, 3)
          throw broke
        }),
      ).toThrow(broke)
      expect(journal.file(parcel.digest)).toBeDefined()
    })

    it('names them in the ticket’s last line where there is no text', () => {
      const journal = begun()
      carryOut(journal, 2, [withFile(7)])
      const last = () => journal.heads.tickets.get(ticketId(1))?.lastLine
      expect(last()).toMatchObject({ text: '', files: { count: 1, name: 'parcel.png', isImage: true } })
      carryOut(journal, 3, [messageSent(8, 1, 'Here it is')])
      expect(last()).not.toHaveProperty('files')
    })

    it('finds a message by the name of its file', () => {
      const journal = begun()
      carryOut(journal, 2, [withFile(7, 'Broken-Lid.png')])
      expect(search(journal, 'broken lid').tickets.map(({ ticket }) => ticket)).toEqual(['ticket-1'])
    })
  })

  describe(`${name} writes all or nothing`, () => {
    const two = (append: Append) => {
      append(asked(2), [messageSent(7, 1), merged(1, 3)])
      append(asked(3), [messageSent(8, 3)])
    }

    it('writes several commands together', () => {
      const [together, apart] = [begun(), begun()]
      together.write(two)
      carryOut(apart, 2, [messageSent(7, 1), merged(1, 3)])
      carryOut(apart, 3, [messageSent(8, 3)])
      expect(everything(together)).toEqual(everything(apart))
    })

    it('shows inside a write what was appended before', () => {
      const journal = begun()
      journal.write((append) => {
        append(asked(2), [messageSent(7, 1), userCreated(3, 'ben')])
        expect(journal.heads.users.byExternalId('ben')?.number).toBe(3)
        expect(journal.heads.users.known(1, 5).map(({ number }) => number)).toEqual([3])
        expect(journal.heads.users.knownCount()).toBe(2)
        expect(journal.heads.tickets.get(ticketId(1))?.lastLine?.text).toBe('Message 7')
        expect(journal.heads.workspace()?.counts.messages).toBe(7)
        expect(journal.heads.tickets.page({ statuses: ['new'] }, 0, 1)[0]?.id).toBe('ticket-1')
        expect(journal.position()).toBe(smallLife.length + 2)
        expect(journal.ended(commandId('command-2'))?.ok).toBe(true)
      })
    })

    it('undoes everything when the work breaks', () => {
      const journal = begun()
      const before = everything(journal)
      expect(() =>
        journal.write((append) => {
          two(append)
          throw broke
        }),
      ).toThrow(broke)
      expect(everything(journal)).toEqual(before)
      expect(journal.history([ticketId(1)], 100)).toEqual(journal.history([ticketId(1)], 100, smallLife.length + 1))
    })

    it('undoes everything when an append failed half way, even if the work went on', () => {
      const journal = begun()
      const before = everything(journal)
      const unknown = { type: 'NeverHeardOf' } as never
      expect(() =>
        journal.write((append) => {
          append(asked(2), [messageSent(7, 1)])
          try {
            append(asked(3), [messageSent(8, 1), unknown])
          } catch {
            // Carries on as if nothing were wrong.
          }
        }),
      ).toThrow()
      expect(everything(journal)).toEqual(before)
    })

    it('takes a write inside a write, and an append after its write, for faults', () => {
      const journal = begun()
      expect(() => journal.write(() => journal.write(() => {}))).toThrow('inside another')
      const late = journal.write((append) => append)
      expect(() => late(asked(2), [])).toThrow('This write is over')
      expect(carryOut(journal, 2, [messageSent(7, 1)]).ok).toBe(true)
    })
  })

  describe(`${name} knows histories`, () => {
    const found = (journal: Journal, tickets: readonly number[], limit: number, before?: number) =>
      journal.history(tickets.map(ticketId), limit, before).map(({ position }) => position)

    it('gives the newest events of a ticket, oldest first, and pages backwards', () => {
      const journal = begun()
      expect(found(journal, [1], 100)).toEqual([6, 7, 8, 16, 17])
      expect(found(journal, [1], 2)).toEqual([16, 17])
      expect(found(journal, [1], 2, 16)).toEqual([7, 8])
      expect(found(journal, [1], 2, 7)).toEqual([6])
      expect(found(journal, [1], 2, 6)).toEqual([])
      expect(found(journal, [1], 0)).toEqual([])
      expect(found(journal, [99], 2)).toEqual([])
    })

    it('gives several tickets as one history in which a merge stands once (rule U11)', () => {
      const journal = begun()
      expect(found(journal, [1, 2], 100)).toEqual([6, 7, 8, 9, 10, 11, 16, 17])
      expect(found(journal, [2, 1], 3)).toEqual([11, 16, 17])
      expect(found(journal, [1, 2], 3, 10)).toEqual([7, 8, 9])
      expect(journal.history([ticketId(1), ticketId(2)], 2)[0]).toEqual(journal.read(15, 1)[0])
    })

    it('leaves out the messages of other channels, and no page is short of what there is', () => {
      const journal = begun()
      carryOut(journal, 2, [noteSent(7, 1), messageSent(8, 1), messageSent(9, 1), noteSent(10, 1), solved(1)])
      const only = (channel: 'messaging' | 'note', limit: number, before?: number) =>
        journal.history([ticketId(1), ticketId(2)], limit, before, channel).map(({ position }) => position)
      expect(only('note', 100)).toEqual([6, 9, 16, 17, 22, 25, 26])
      expect(only('note', 3)).toEqual([22, 25, 26])
      expect(only('note', 2, 22)).toEqual([16, 17])
      expect(only('messaging', 100)).toEqual([6, 7, 8, 9, 10, 11, 16, 17, 23, 24, 26])
      expect(journal.heads.tickets.get(ticketId(1))).toMatchObject({ notes: 2 })
    })
  })
}
