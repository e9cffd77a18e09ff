/** What was done by hand, told as a scenario: the same tickets, requesters, marks and messages, in a file that passes. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Command } from '#shared/contract/command.ts'
import { openDesk } from '#shared/desk/desk.ts'
import { memoryVault } from '#shared/desk/vault.ts'
import type { Prepared } from '#shared/engine/decision.ts'
import { commandId, deviceId, instant, keyId, ticketId } from '#shared/engine/ids.ts'
import { plus } from '#shared/engine/time.ts'
import { openMemoryJournal } from '#shared/journal/memory-journal.ts'
import { formatText } from '#shared/scenario/format/format-text.ts'
import { playAll } from '#shared/scenario/player.ts'
import { recordingText } from '#shared/scenario/recording/file-text.ts'
import { record, type ToRecord } from '#shared/scenario/recording/record.ts'
import type { Offer, Recording } from '#shared/scenario/recording/recorded.ts'
import { differentTickets } from '#shared/scenario/recording/same-story.ts'
import { openStage } from '#shared/scenario/stage.ts'
import { openText } from '#shared/text/text.ts'
import { life } from '../engine/random-life.ts'
import { demo } from '#shared/scenario/shelf.ts'
import { failuresOf, scenarioOf, shipped, storiesShipped } from './tools.ts'

const { t: say } = openText()

const stories = shipped.filter((file) => file !== demo)

/** A workspace under one's hands: a desk with a clock of its own. */
function byHand() {
  let [now, commands, keys] = [instant('2026-03-04T10:00:12.345Z'), 0, 0]
  const journal = openMemoryJournal()
  const desk = openDesk({
    journal,
    vault: memoryVault(),
    now: () => now,
    luck: {
      commandId: () => commandId(`hand-${++commands}`),
      keyId: () => keyId(`app_${String(++keys).padStart(24, '0')}`),
      secret: () => `a-real-secret-that-nobody-may-read-${keys}`,
    },
  })
  const pass = (milliseconds: number) => void (now = plus(now, milliseconds))
  return {
    journal,
    desk,
    pass,
    do: async (...commands: readonly Command[]) => {
      for (const command of commands) await desk.send(command)
    },
    logsIn: async (device: number, claims: object, more: { ttl?: number; broken?: string } = {}) => {
      const [first] = journal.heads.keys.all().filter(({ deletedAt }) => !deletedAt)
      const signed =
        first && (await desk.sign({ key: first.id, claims: { scope: 'user', ...claims } as never, ...more }))
      if (signed?.ok) await desk.send({ type: 'LogIn', device: deviceId(device), token: signed.token })
    },
  }
}
type ByHand = ReturnType<typeof byHand>

async function shop(): Promise<ByHand> {
  const hand = byHand()
  await hand.do(
    { type: 'SetUpWorkspace', name: 'Shop', policy: 'first-release' },
    { type: 'AddAgent', name: 'Sam Okoye' },
    { type: 'AddDevice', name: 'Laptop', kind: 'browser' },
    { type: 'AddDevice', name: 'Phone', kind: 'phone' },
    { type: 'CreateSigningKey', name: 'Web shop' },
  )
  hand.pass(3_600_000)
  return hand
}

const writes = (device: number, text: string): Command => ({ type: 'WriteMessage', device: deviceId(device), text })

async function recorded(journal: Parameters<typeof record>[0], asked: ToRecord = {}): Promise<Recording> {
  const reply = await record(journal, asked, say)
  if (!reply.ok) throw new Error(reply.why)
  return reply.recording
}
const textOf = (recording: Recording, ticked: readonly Offer[] = []) => recordingText(recording, 'By hand', ticked, say)
const stepsOf = (text: string) => text.slice(text.indexOf('steps:'))

async function playedAgain(text: string) {
  const scenario = scenarioOf(text)
  const stage = openStage(scenario)
  await playAll(scenario, stage)
  return stage.journal
}

describe('what was done by hand', () => {
  test('is a readable story with its cast named', async () => {
    const hand = await shop()
    await hand.do(writes(1, 'Where is my parcel?'))
    hand.pass(10 * 60_000 + 2_000)
    await hand.logsIn(1, { external_id: 'cust-1042', name: 'Ada Byron' }, { ttl: 600 })
    hand.pass(1_500)
    await hand.do({
      type: 'SubmitTicket',
      ticket: ticketId(1),
      agent: hand.journal.heads.agents.all()[0]!.id,
      message: { channel: 'messaging', text: 'Hello Ada.' },
    })
    expect(stepsOf(textOf(await recorded(hand.journal)))).toBe(`steps:
  - device: Laptop
    writes: Where is my parcel?

  - when: 10 minutes later
    device: Laptop
    logs in as: Ada
    expires in: 10 minutes

  - agent: Sam Okoye
    ticket: 1
    replies: Hello Ada.
`)
  })

  test('holds no secret of a real key, and says so', async () => {
    const hand = await shop()
    await hand.logsIn(1, { external_id: 'cust-1042' })
    const text = textOf(await recorded(hand.journal))
    expect(text).not.toContain('a-real-secret')
    expect(text.replaceAll('\n# ', ' ')).toContain(say('recording.remarks.keys'))
    expect(await failuresOf(text)).toEqual([])
  })

  test('leaves out messengers that opened and closed, and a status that was changed at once', async () => {
    const hand = await shop()
    const agent = hand.journal.heads.agents.all()[0]!.id
    await hand.do(
      writes(1, 'Hello'),
      { type: 'CloseMessenger', device: deviceId(1) },
      { type: 'OpenMessenger', device: deviceId(1) },
      { type: 'SubmitTicket', ticket: ticketId(1), agent, status: 'pending' },
      { type: 'SubmitTicket', ticket: ticketId(1), agent, status: 'solved' },
    )
    expect(scenarioOf(textOf(await recorded(hand.journal))).words.steps).toEqual([
      { device: 'Laptop', writes: 'Hello' },
      { agent: 'Sam Okoye', ticket: 1, 'submits as': 'solved' },
    ])
  })

  test('leaves out what was undone', async () => {
    const hand = await shop()
    await hand.do(writes(1, 'Hello'), writes(2, 'A slip'), { type: 'Undo' }, writes(2, 'Good day'))
    const text = textOf(await recorded(hand.journal))
    expect(text).not.toContain('A slip')
    expect(differentTickets(hand.journal, await playedAgain(text))).toEqual([])
  })

  test('T6: a refused login keeps its kind of fault, and is expected to be refused', async () => {
    const hand = await shop()
    await hand.do(writes(1, 'Hello'))
    await hand.logsIn(1, { external_id: 'cust-1042', name: 'Ada Byron' }, { broken: 'expired' })
    const text = textOf(await recorded(hand.journal))
    expect(text).toContain('refused with: expired')
    expect(await failuresOf(text)).toEqual([])
  })

  test('keeps times to the millisecond where a token ran out between them', async () => {
    const hand = await shop()
    await hand.do({ type: 'ChooseReauthentication', device: deviceId(1), callback: 'absent' })
    await hand.logsIn(1, { external_id: 'cust-1042' }, { ttl: 20 })
    hand.pass(21_000)
    await hand.do(writes(1, 'Still me?'))
    const text = textOf(await recorded(hand.journal))
    expect(text).toContain('when: 21 seconds later')
    expect(differentTickets(hand.journal, await playedAgain(text))).toEqual([])
  })

  test('before anything was done there is nothing to tell', async () => {
    const hand = await shop()
    expect(await record(hand.journal, {}, say)).toEqual({ ok: false, why: 'nothing-happened' })
  })

  test('from a later place on, what has nothing to do with it is left out', async () => {
    const hand = await shop()
    await hand.do(writes(2, 'Something else'), writes(1, 'Where is my parcel?'))
    const from = hand.journal.position() + 1
    await hand.logsIn(1, { external_id: 'cust-1042', name: 'Ada Byron' })
    const recording = await recorded(hand.journal, { from, ticket: ticketId(2) })
    expect(recording.words.steps).toEqual([
      { device: 'Laptop', writes: 'Where is my parcel?' },
      { say: say('recording.fromHere'), device: 'Laptop', 'logs in as': 'Ada' },
    ])
    expect(recording.offers).toContainEqual(
      expect.objectContaining({ expectation: { ticket: 1, requester: 'Ada Byron' } }),
    )
  })
})

describe('lines of the agent’s screen', () => {
  test('that are ticked become expectations of the last step, one entry a ticket', async () => {
    const hand = await shop()
    await hand.do(writes(1, 'Where is my parcel?'))
    await hand.logsIn(1, { external_id: 'cust-1042', name: 'Ada Byron' })
    const recording = await recorded(hand.journal, { ticket: ticketId(1) })
    const ids = ['ticket requester', 'ticket verified', 'ticket external id', 'ticket email', 'message 0']
    const ticked = recording.offers.filter(({ id }) => ids.includes(id))
    const text = textOf(recording, ticked)
    expect(scenarioOf(text).words.steps.at(-1)?.expect).toEqual([
      {
        ticket: 1,
        requester: 'Ada Byron',
        verified: 'yes',
        'external id': 'cust-1042',
        email: 'not shown',
        shows: [{ text: 'Where is my parcel?', from: 'Visitor 1', verified: 'no' }],
      },
    ])
    expect(await failuresOf(text)).toEqual([])
  })

  test('fail the file when the story is changed', async () => {
    const hand = await shop()
    await hand.do(writes(1, 'Hello'))
    const recording = await recorded(hand.journal, { ticket: ticketId(1) })
    const text = textOf(recording, recording.offers).replace('writes: Hello', 'writes: Good day')
    expect(await failuresOf(text)).not.toEqual([])
  })
})

describe('laws of recording', () => {
  test.each(stories)('%s, played and recorded, passes with everything ticked and shows the same', async (name) => {
    const scenario = storiesShipped(name)[0]!
    const stage = openStage(scenario)
    await playAll(scenario, stage)
    const recording = await recorded(stage.journal, { ticket: ticketId(1) })
    const text = textOf(recording, recording.offers)
    expect(await failuresOf(text)).toEqual([])
    expect(differentTickets(stage.journal, await playedAgain(text))).toEqual([])
    expect(formatText(text)).toBe(text)
  })

  test('any life, recorded, passes its check and shows the same tickets, or says which are other', () =>
    fc.assert(
      fc.asyncProperty(
        life,
        fc.array(fc.integer({ min: 0, max: 200_000 }), { minLength: 1 }),
        async (commands, gaps) => {
          const hand = await shop()
          await hand.do({ type: 'AddAgent', name: 'Kim Lund' })
          for (const [index, prepared] of commands.entries()) {
            hand.pass(gaps[index % gaps.length]!)
            await lives(hand, prepared)
          }
          const reply = await record(hand.journal, { ticket: ticketId(1) }, say)
          if (!reply.ok) return void expect(reply.why).toBe('nothing-happened')
          const { recording } = reply
          const text = textOf(recording, recording.offers)
          expect(await failuresOf(text)).toEqual([])
          const told = recording.remarks.flatMap((remark) => (remark.code === 'different' ? remark.tickets : []))
          expect(differentTickets(hand.journal, await playedAgain(text))).toEqual(told)
        },
      ),
      { numRuns: 60 },
    ))
})

/** A life's commands are decided ones; at a desk tokens are signed, and files have bytes. */
async function lives(hand: ByHand, prepared: Prepared): Promise<void> {
  switch (prepared.type) {
    case 'LogIn': {
      const { device, verdict } = prepared
      const number = Number(device.slice('device-'.length))
      if (!verdict.ok) return hand.logsIn(number, { external_id: 'ada' }, { broken: 'expired' })
      const { externalId, name, email, emailVerified } = verdict.accepted
      const claims = { external_id: externalId, name, email, email_verified: emailVerified }
      return hand.logsIn(number, JSON.parse(JSON.stringify(claims)) as object, { ttl: 900 })
    }
    case 'CreateSigningKey':
      return hand.do({ type: 'CreateSigningKey', name: prepared.name })
    case 'WriteMessage': {
      const { type, device, text, conversation } = prepared
      return hand.do({ type, device, text, ...(conversation && { conversation }) })
    }
    case 'GoOnline':
      return hand.do({ type: 'GoOnline', device: prepared.device })
    case 'SubmitTicket': {
      const { message, ...command } = prepared
      return hand.do({
        ...command,
        ...(message && { message: { channel: message.channel, text: message.text } }),
      } as Command)
    }
    case 'Undo':
    case 'Redo':
      return hand.do({ type: prepared.type })
    default:
      return hand.do(prepared)
  }
}
