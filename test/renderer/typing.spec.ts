/** Who is typing: from the first key until it is sent, taken back or left alone. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { agentId, deviceId, ticketId } from '#shared/engine/ids.ts'
import { openTypingBook, rest, type Typist } from '../../src-renderer/typing/typing-book.ts'

const ada: Typist = { kind: 'person', device: deviceId(1) }
const sam: Typist = { kind: 'agent', agent: agentId(1), name: 'Sam Okoye' }
const [one, two] = [ticketId(1), ticketId(2)]

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('somebody who types', () => {
  const told = () => {
    const book = openTypingBook()
    const changes = vi.fn<() => void>()
    book.watch(changes)
    return { book, changes, now: () => book.spells().map(({ ticket, typist }) => `${typist.kind} on ${ticket}`) }
  }

  it('does so in one spell, however many keys it has', () => {
    const { book, changes, now } = told()
    for (const text of ['H', 'He', 'Hel']) book.keyed(ada, one, text)
    expect(now()).toEqual(['person on ticket-1'])
    expect(changes).toHaveBeenCalledOnce()
    expect(book.spells()).toBe(book.spells())
  })

  it.each(['', '  '])('does not any more when the field is %j', (text) => {
    const { book, now } = told()
    book.keyed(ada, one, 'H')
    book.keyed(ada, one, text)
    expect(now()).toEqual([])
  })

  it('does not any more once it is sent', () => {
    const { book, now } = told()
    book.keyed(ada, one, 'Hello')
    book.stopped(ada)
    expect(now()).toEqual([])
  })

  it('does not any more some seconds after the last key, and the next key is another spell', () => {
    const { book, now } = told()
    book.keyed(ada, one, 'H')
    const first = book.spells()[0]?.number
    vi.advanceTimersByTime(rest - 1)
    book.keyed(ada, one, 'He')
    vi.advanceTimersByTime(rest - 1)
    expect(now()).toEqual(['person on ticket-1'])
    vi.advanceTimersByTime(1)
    expect(now()).toEqual([])
    book.keyed(ada, one, 'Hel')
    expect(book.spells()[0]?.number).not.toBe(first)
  })

  it('is one at each seat, on one ticket at a time', () => {
    const { book, now } = told()
    book.keyed(ada, one, 'H')
    book.keyed(sam, one, 'D')
    book.keyed(sam, two, 'D')
    expect(now()).toEqual(['person on ticket-1', 'agent on ticket-2'])
    book.stopped(sam)
    expect(now()).toEqual(['person on ticket-1'])
  })

  it('is seen by nobody where no ticket takes what is written', () => {
    const { book, changes, now } = told()
    book.keyed(ada, undefined, 'Hello')
    expect(now()).toEqual([])
    expect(changes).not.toHaveBeenCalled()
  })
})
