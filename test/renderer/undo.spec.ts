/** An act in words, whatever it was, and the text that goes back into the composer. */
import { describe, expect, it, test } from 'vitest'
import type { ToldAct } from '#shared/contract/undoing.ts'
import type { Prepared } from '#shared/engine/decision.ts'
import { groupId, type DeviceId } from '#shared/engine/ids.ts'
import { openText } from '#shared/text/text.ts'
import { openDraftBook } from '../../src-renderer/screens/agent/draft-book.ts'
import { actWords, doneWords, movedWords } from '#shared/text/act-words.ts'
import { eventWords } from '#shared/text/event-words.ts'
import {
  accepted,
  article1,
  expired,
  key,
  laptop,
  phone,
  sam,
  kim,
  ticket1,
  ticket2,
  world,
  type World,
} from '../engine/world.ts'

const { t } = openText()
const onTicket1 = { ticket: ticket1, agent: sam }
const reply = { channel: 'messaging', text: 'On its way.' } as const
const note = { channel: 'note', text: 'Asked the carrier.' } as const
const writes = (device: DeviceId): Prepared => ({ type: 'WriteMessage', device, text: 'Hello' })

/** In the order in which they can be done, each with what it is called and what is said of it. */
const acts: readonly (readonly [Prepared, string, string?])[] = [
  [writes(laptop), 'message on #1'],
  [{ type: 'GiveDetails', device: laptop, name: 'Ada' }, 'message on #1'],
  [{ type: 'SubmitTicket', ...onTicket1, message: reply }, 'reply on #1', 'Reply sent on #1'],
  [{ type: 'SubmitTicket', ...onTicket1, message: note }, 'internal note on #1', 'Internal note added to #1'],
  [
    { type: 'SubmitTicket', ...onTicket1, message: reply, status: 'solved' },
    'submit of #1 as Solved',
    'Ticket #1 submitted as Solved',
  ],
  [
    { type: 'SubmitTicket', ...onTicket1, status: 'pending' },
    'submit of #1 as Pending',
    'Ticket #1 submitted as Pending',
  ],
  [
    { type: 'AssignTicket', ...onTicket1, assignee: kim },
    'assignment of #1 to Kim Lund',
    'Ticket #1 assigned to Kim Lund',
  ],
  [
    { type: 'AssignTicket', ...onTicket1, agent: kim, assignee: null },
    'assignment of #1 to nobody',
    'Ticket #1 assigned to nobody',
  ],
  [
    { type: 'ChangeTicket', ...onTicket1, change: { tags: ['vip'], priority: 'high' } },
    'tags, priority of #1',
    'Ticket #1: tags, priority changed',
  ],
  [writes(phone), 'message on #2'],
  [
    { type: 'MergeTickets', survivor: ticket1, closed: ticket2, agent: sam },
    'merge of #2 into #1',
    'Ticket #2 merged into #1',
  ],
  [
    { type: 'LogIn', device: laptop, verdict: accepted({ externalId: 'cust-1', name: 'Ada Byron' }) },
    'login of Ada Byron on Laptop',
    'Ada Byron logged in on Laptop. #1: the requester is now Ada Byron',
  ],
  [
    { type: 'LogIn', device: phone, verdict: expired },
    'refused login on Phone',
    'Login on Phone refused (expired). Nothing changed for the agent',
  ],
  [{ type: 'LogOut', device: laptop }, 'logout on Laptop', 'Logged out on Laptop'],
  [{ type: 'AddDevice', name: 'Tablet', kind: 'browser' }, 'new device Tablet'],
  [{ type: 'AddAgent', name: 'Noor' }, 'new agent Noor'],
  [{ type: 'AddGroup', name: 'Orders' }, 'new group Orders'],
  [{ type: 'JoinGroup', agent: sam, group: groupId(1) }, 'joining of the group Orders'],
  [{ type: 'ImportEndUser', externalId: 'cust-2' }, 'import of cust-2'],
  [{ type: 'PublishArticle', title: 'Returns', body: 'How.', needsSignIn: false }, 'article “Returns”'],
  [{ type: 'OpenArticle', device: laptop, article: article1 }, 'article opened on Laptop'],
  [{ type: 'ChangeBotTexts', greeting: 'Hi', question: 'Who?', followUp: 'OK' }, 'texts of the bot'],
  [{ type: 'DeleteSigningKey', key }, 'deletion of the signing key “Web shop”', 'Signing key “Web shop” deleted'],
]

test('every act has its words, before it is taken back and after it', () => {
  const shop = world()
  for (const [command, called, said] of acts) {
    shop.try(command)
    const { undo } = shop.ask({ type: 'Undoing' })
    expect([command.type, undo && actWords(t, undo), undo && doneWords(t, undo)]).toEqual([command.type, called, said])
    shop.do({ type: 'Undo', since: 0 })
    expect(shop.ask({ type: 'Undoing' }).redo).toEqual(undo)
    shop.do({ type: 'Redo', since: 0 })
  }
})

/** What is said of the last act, and what the history says of it once it was taken back. */
function told(shop: World) {
  const { undo } = shop.ask({ type: 'Undoing' })
  return undo && { done: doneWords(t, undo), undone: movedWords(t, 'ActUndone', undo, 'Sam') }
}

describe('after a login one line says what it changed', () => {
  it('U4 which ticket was merged into which, whose that is, and what became open by it', () => {
    const shop = world()
    shop.logsIn(phone, 'ada', { name: 'Ada' })
    shop.writes(phone, 'Before')
    shop.do({ type: 'SubmitTicket', ticket: ticket1, agent: sam, status: 'pending' })
    shop.writes(laptop, 'Now')
    shop.logsIn(laptop, 'ada', { name: 'Ada Byron' })
    const changes = '#2 was merged into #1, whose requester is Ada Byron; #1 went from Pending to Open'
    expect(told(shop)).toEqual({
      done: `Ada Byron logged in on Laptop. ${changes}`,
      undone: `Taken back by Sam: login of Ada Byron on Laptop (${changes})`,
    })
    shop.do({ type: 'Undo', since: 0 })
    const { lines } = shop.ask({ type: 'Conversation', ticket: ticket1, limit: 99 })
    const line = lines.at(-1)
    expect(line?.kind === 'event' && eventWords(t, ({ name = '' }) => name, line)).toBe(
      'Taken back: login of Ada Byron on Laptop (#2 was merged into #1, whose requester is Ada Byron; #1 went from Pending to Open)',
    )
  })

  it('U2 that a visitor is somebody from now on where their record is upgraded in place', () => {
    const shop = world()
    shop.do({ type: 'ChangePolicy', policy: 'current' })
    shop.writes(laptop, 'Hello')
    shop.logsIn(laptop, 'ada', { name: 'Ada' })
    expect(told(shop)?.done).toBe('Ada logged in on Laptop. Visitor 1 is Ada from now on')
  })

  it('U5 all tickets of a visitor at once, and that no ticket changed where there is none', () => {
    const shop = world()
    shop.logsIn(phone, 'ada')
    expect(told(shop)?.done).toBe('ada logged in on Phone. No ticket changed')
    for (const ticket of [ticket1, ticket2]) {
      shop.writes(laptop, 'Hello')
      shop.do({ type: 'EndSession', ticket, agent: sam })
    }
    shop.logsIn(laptop, 'ada')
    expect(told(shop)?.done).toBe('ada logged in on Laptop. 2 tickets: the requester is now ada')
  })

  it('U9 who was logged out first, and that somebody has another name', () => {
    const shop = world()
    shop.logsIn(laptop, 'ada', { name: 'Ada' })
    shop.logsIn(laptop, 'ben', { name: 'Ben' })
    expect(told(shop)?.done).toBe('Ben logged in on Laptop. Ada was logged out first')
    shop.logsIn(laptop, 'ben', { name: 'Ben Okri' })
    expect(told(shop)?.done).toBe('Ben Okri logged in on Laptop. Ben is called Ben Okri from now on')
  })

  it('names without end leave the rest to be read', () => {
    const shop = world()
    shop.writes(laptop, 'Hello')
    shop.logsIn(laptop, 'ada', { name: 'Ada '.repeat(50) })
    expect(told(shop)?.done?.length).toBeLessThan(160)
  })
})

test('a name without end leaves the rest of the line to be read, and none stands empty', () => {
  const told: ToldAct = { what: 'LoginAccepted', position: 9, name: '👩‍👩‍👧'.repeat(70), device: 'Laptop' }
  expect(actWords(t, told)).toMatch(/^login of .{30,200}… on Laptop$/su)
  expect(movedWords(t, 'ActUndone', told, 'Sam')).toMatch(/^Taken back by Sam: login of/u)
  expect(movedWords(t, 'ActRedone', { what: 'WorkspaceSetUp', position: 1 })).toBe('Brought again: the last act')
})

describe('what was sent and taken back', () => {
  const place = { agent: 'agent-1', ticket: 'ticket-1', channel: 'note' } as const

  it('is written on, and gone again when it is brought again', () => {
    const book = openDraftBook(() => {})
    book.move('Undo', place, 'Sent')
    expect([book.text(place), book.channel(place)]).toEqual(['Sent', 'note'])
    book.move('Redo', place, 'Sent')
    expect(book.text(place)).toBe('')
  })

  it('never takes the place of what somebody is writing', () => {
    const book = openDraftBook(() => {})
    book.write(place, 'Something else')
    book.move('Undo', place, 'Sent')
    book.move('Redo', place, 'Sent')
    expect(book.text(place)).toBe('Something else')
  })
})
