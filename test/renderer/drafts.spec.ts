/** What an agent began to write is there again, and never too much of it. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { draftCount, draftLength, draftsLength, readDrafts, withDraft, type Draft } from '#shared/contract/drafts.ts'
import { openDraftBook } from '../../src-renderer/screens/agent/draft-book.ts'

const draft = (change: Partial<Draft> = {}): Draft => ({
  place: 'shop',
  agent: 'agent-1',
  ticket: 'ticket-1',
  channel: 'messaging',
  text: 'Dear Ada',
  ...change,
})

describe('kept drafts', () => {
  it('are one per workspace, agent, ticket and channel', () => {
    const others = [{ place: 'other' }, { agent: 'agent-2' }, { ticket: 'ticket-2' }, { channel: 'note' } as const]
    const all = others.reduce<readonly Draft[]>((kept, change) => withDraft(kept, draft(change)), [draft()])
    expect(all).toHaveLength(5)
    const changed = withDraft(all, draft({ text: 'Dear Ada Byron' }))
    expect(changed).toHaveLength(5)
    expect(changed.at(-1)?.text).toBe('Dear Ada Byron')
  })

  it('go when they are empty', () => {
    expect(withDraft([draft(), draft({ ticket: 'ticket-2' })], draft({ text: '' }))).toEqual([
      draft({ ticket: 'ticket-2' }),
    ])
  })

  it('are so many and so long at most, and the oldest go first', () => {
    const write = (count: number, text: string) =>
      Array.from({ length: count }, (_, index) => draft({ ticket: `ticket-${index}`, text })).reduce(
        withDraft,
        [] as readonly Draft[],
      )
    const many = write(draftCount + 7, 'short')
    expect(many).toHaveLength(draftCount)
    expect(many[0]?.ticket).toBe('ticket-7')
    const long = write(50, 'x'.repeat(draftLength + 5))
    expect(long).toHaveLength(draftsLength / draftLength)
    expect(long.at(-1)).toMatchObject({ ticket: 'ticket-49', text: 'x'.repeat(draftLength) })
  })

  it('are not cut inside an emoji', () => {
    const [kept] = withDraft([], draft({ text: `${'x'.repeat(draftLength - 1)}🫖` }))
    expect(kept?.text).toBe('x'.repeat(draftLength - 1))
  })

  it('are read back without what is no draft', () => {
    expect(readDrafts([draft(), { ...draft(), channel: 'email' }, 7, null])).toEqual([draft()])
    expect(readDrafts('rubbish')).toEqual([])
  })
})

describe('the draft book', () => {
  const desk = { agent: 'agent-1', ticket: 'ticket-1' }
  const reply = { ...desk, channel: 'messaging' } as const
  const note = { ...desk, channel: 'note' } as const
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  function open() {
    const saved: Draft[] = []
    const book = openDraftBook((one) => void saved.push(one))
    return { saved, book }
  }

  it('keeps a reply apart from a note, and each agent’s own', () => {
    const { book } = open()
    book.write(reply, 'Hello')
    book.write(note, 'Careful')
    expect([book.text(reply), book.text(note), book.channel(desk)]).toEqual(['Hello', 'Careful', 'note'])
    expect(book.has({ ...desk, agent: 'agent-2' })).toBe(false)
  })

  it('writes down the last of what is typed in one go', () => {
    const { saved, book } = open()
    book.load({ place: 'shop', drafts: [] })
    book.write(reply, 'H')
    book.write(reply, 'He')
    expect(saved).toEqual([])
    vi.advanceTimersByTime(300)
    expect(saved).toEqual([draft({ text: 'He' })])
    book.write(reply, '')
    book.flush()
    expect(saved.at(-1)).toEqual(draft({ text: '' }))
  })

  it('opens where the only draft is, and what is typed while it loads is newer', () => {
    const { saved, book } = open()
    book.write({ ...reply, ticket: 'ticket-2' }, 'new')
    book.load({
      place: 'shop',
      drafts: [draft({ channel: 'note', text: 'old note' }), draft({ ticket: 'ticket-2', text: 'old' })],
    })
    expect(book.channel(desk)).toBe('note')
    expect(book.text({ ...reply, ticket: 'ticket-2' })).toBe('new')
    expect(saved).toEqual([draft({ ticket: 'ticket-2', text: 'new' })])
  })

  it('writes nothing down in a story', () => {
    const { saved, book } = open()
    book.load(null)
    book.write(reply, 'On stage')
    book.flush()
    vi.advanceTimersByTime(1_000)
    expect(saved).toEqual([])
    expect(book.text(reply)).toBe('On stage')
  })

  it('counts white space as nothing', () => {
    const { book } = open()
    book.write(reply, ' \n')
    expect(book.has(desk)).toBe(false)
  })
})
