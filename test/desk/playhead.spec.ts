/** Looking back on stage: whatever was played can be looked at as it was, nothing is lost by it, and nothing can be changed. */
import { describe, expect, it } from 'vitest'
import type { Push } from '#shared/contract/bridge.ts'
import type { Query } from '#shared/contract/query.ts'
import { openDesk } from '#shared/desk/desk.ts'
import { openTheatre, type Library } from '#shared/desk/theatre.ts'
import { memoryVault } from '#shared/desk/vault.ts'
import { agentId, commandId, deviceId, instant, keyId, ticketId, userId } from '#shared/engine/ids.ts'
import { openMemoryJournal } from '#shared/journal/memory-journal.ts'
import { demo } from '#shared/scenario/shelf.ts'
import { cover } from '#shared/scenario/coverage/cover.ts'
import { openStory } from '#shared/scenario/story.ts'
import { readShipped, shipped } from '../scenario/tools.ts'

const stories = shipped.filter((file) => file !== demo)

const threeLines = `
understudy: 1
title: Three lines
devices: { Laptop: browser }
steps:
  - { device: Laptop, writes: one }
  - { time closes ticket: 1, after: 1 hour, expect: [{ refused: ticket-not-solved }] }
  - { device: Laptop, writes: three }
`
const library: Library = {
  list: async () => [],
  coverage: () => cover([]),
  open: (file) => openStory(file, file === 'three.yaml' ? threeLines : readShipped(file)),
}

function theatre() {
  const pushes: Push[] = []
  let [ids, seconds] = [0, 0]
  const desk = openDesk({
    journal: openMemoryJournal(),
    vault: memoryVault(),
    now: () => instant(`2026-03-04T10:00:${String((seconds += 1)).padStart(2, '0')}.000Z`),
    luck: {
      commandId: () => commandId(`command-${(ids += 1)}`),
      keyId: () => keyId('app_000000000000000000000001'),
      secret: () => 'a secret of more than thirty-two characters',
    },
  })
  return { pushes, ...openTheatre(desk, 'Shop', library, (push) => void pushes.push(push)) }
}
type Stage = ReturnType<typeof theatre>

const asked: readonly Query[] = [
  { type: 'Clock' },
  { type: 'Workspace' },
  { type: 'TicketViews', agent: agentId(1) },
  { type: 'TicketList', view: 'recently-updated', agent: agentId(1), offset: 0, limit: 99 },
  { type: 'SearchTickets', words: 'order', agent: agentId(1), offset: 0, limit: 9 },
  ...[1, 2, 3, 4].flatMap((number): readonly Query[] => [
    { type: 'Ticket', ticket: ticketId(number) },
    { type: 'Conversation', ticket: ticketId(number), limit: 500 },
    { type: 'EndUserProfile', user: userId(number) },
    { type: 'Messenger', device: deviceId(number), limit: 99 },
  ]),
  { type: 'Devices' },
  { type: 'SigningKeys' },
  { type: 'KnownEndUsers', offset: 0, limit: 99 },
  { type: 'Logins', offset: 0, limit: 99 },
  { type: 'Undoing' },
  { type: 'Timeline', limit: 99 },
]
const seen = async (stage: Stage) => ({
  story: { ...(await stage.story()), played: undefined },
  answers: await Promise.all(asked.map((query) => stage.ask(query))),
})
const linesOf = async (stage: Stage) => {
  const reply = await stage.ask({ type: 'Messenger', device: deviceId(1), limit: 50 })
  return reply.ok ? reply.answer.lines.filter(({ from }) => from === 'me').map(({ text }) => text) : []
}

describe('a story looked back at', () => {
  it.each(stories)(
    'shows after each step what was seen when it was played, whichever way one comes: %s',
    async (file) => {
      const stage = theatre()
      await stage.openStory(file)
      const { steps } = (await stage.story())!
      const then = [await seen(stage)]
      for (const _ of steps) {
        await stage.lookAt({ by: 1 })
        then.push(await seen(stage))
      }
      for (let step = steps.length - 1; step >= 0; step -= 1) {
        await stage.lookAt({ by: -1 })
        expect(await seen(stage)).toEqual(then[step])
      }
      for (let step = 0; step <= steps.length; step += 3) {
        await stage.lookAt({ step })
        expect(await seen(stage)).toEqual(then[step])
        await stage.lookAt({ step: steps.length - step })
        expect(await seen(stage)).toEqual(then[steps.length - step])
      }
    },
  )
})

describe('a story of three steps', () => {
  async function played(steps: number) {
    const stage = theatre()
    expect(await stage.openStory('three.yaml')).toMatchObject({ ok: true })
    await stage.lookAt({ step: steps })
    return stage
  }
  const done = async (stage: Stage) => (await stage.story())!.done

  it('is played up to a step that one jumps to, and not beyond its end', async () => {
    const stage = await played(2)
    expect(await linesOf(stage)).toEqual(['one'])
    expect(await stage.lookAt({ step: 99 })).toBeNull()
    expect(await linesOf(stage)).toEqual(['one', 'three'])
    expect(await stage.story()).toMatchObject({ done: 3, played: 3 })
  })

  it('goes back before its first step and no further, and keeps what was played', async () => {
    const stage = await played(3)
    for (let times = 0; times < 5; times += 1) await stage.lookAt({ by: -1 })
    expect(await stage.story()).toMatchObject({ done: 0, played: 3, findings: [] })
    expect(await linesOf(stage)).toEqual([])
    expect(await stage.lookAt('now')).toBeNull()
    expect(await linesOf(stage)).toEqual(['one', 'three'])
  })

  it('stands after a step in which nothing happened, though no event tells it from the one before', async () => {
    const stage = await played(3)
    await stage.lookAt({ by: -1 })
    expect(await done(stage)).toBe(2)
    await stage.lookAt({ by: -1 })
    expect(await done(stage)).toBe(1)
    await stage.lookAt({ by: 1 })
    expect(await done(stage)).toBe(2)
    expect((await stage.story())!.findings).toHaveLength(1)
  })

  it('takes no writing while somebody looks back, and takes it again at now', async () => {
    const stage = await played(3)
    await stage.lookAt({ step: 1 })
    const hello = { type: 'WriteMessage', device: deviceId(1), text: 'Hello' } as const
    expect(await stage.send(hello)).toEqual({ ok: false, refusal: { code: 'looking-back' } })
    expect(await stage.preview({ device: deviceId(1), token: 'x' })).toMatchObject({ ok: false })
    await stage.lookAt('now')
    expect(await linesOf(stage)).toEqual(['one', 'three'])
    expect(await stage.send(hello)).toMatchObject({ ok: true })
  })

  it('keeps what was done by hand after a step: back leads to the step itself, on leads to it again', async () => {
    const stage = await played(1)
    await stage.send({ type: 'WriteMessage', device: deviceId(1), text: 'by hand' })
    await stage.lookAt({ by: -1 })
    expect([await done(stage), await linesOf(stage)]).toEqual([1, ['one']])
    expect(await stage.lookAt({ by: 1 })).toBeNull()
    expect([await done(stage), await linesOf(stage)]).toEqual([1, ['one', 'by hand']])
    await stage.lookAt({ by: 1 })
    expect([await done(stage), await linesOf(stage)]).toEqual([2, ['one', 'by hand']])
  })

  it('can be looked at in the middle of what happened, as after the last step that was done then', async () => {
    const stage = await played(0)
    await stage.send({ type: 'WriteMessage', device: deviceId(1), text: 'by hand' })
    const { position } = (await stage.lookAt({ by: -1 }))!
    await stage.lookAt({ step: 3 })
    await stage.lookAt({ position: position + 1 })
    expect([await done(stage), await linesOf(stage)]).toEqual([0, ['by hand']])
    await stage.lookAt({ by: 1 })
    expect([await done(stage), await linesOf(stage)]).toEqual([1, ['by hand', 'one']])
  })

  it('is told to the window when the moment changes, and now is back once another stage is set', async () => {
    const stage = await played(2)
    const before = stage.pushes.length
    const looking = await stage.lookAt({ step: 1 })
    expect(stage.pushes.slice(before)).toMatchObject([
      { type: 'stage', story: { done: 1, played: 2 } },
      { type: 'looking', looking },
    ])
    await stage.leaveStory()
    expect(stage.pushes.at(-1)).toEqual({ type: 'looking', looking: null })
    expect(await stage.looking()).toBeNull()
  })
})

describe('a workspace looked back at', () => {
  const laptop = deviceId(1)
  async function shop() {
    const stage = theatre()
    await stage.send({ type: 'SetUpWorkspace', name: 'Shop', policy: 'first-release' })
    await stage.send({ type: 'AddDevice', name: 'Laptop', kind: 'browser' })
    await stage.send({ type: 'WriteMessage', device: laptop, text: 'one' })
    await stage.send({ type: 'WriteMessage', device: laptop, text: 'two' })
    return stage
  }

  it('goes back an act at a time, however many events it has, to its setting up and no further', async () => {
    const stage = await shop()
    const seenLines = []
    for (let times = 0; times < 5; times += 1) {
      await stage.lookAt({ by: -1 })
      seenLines.push((await linesOf(stage)).length)
    }
    expect(seenLines).toEqual([1, 0, 0, 0, 0])
    expect(await stage.looking()).toMatchObject({ position: 1 })
    expect(await stage.ask({ type: 'Devices' })).toEqual({ ok: true, answer: { devices: [] } })
  })

  it('comes forward the same way, and is at now after its last act', async () => {
    const stage = await shop()
    await stage.lookAt({ position: 0 })
    let acts = 0
    while (await stage.lookAt({ by: 1 })) acts += 1
    expect([acts, await linesOf(stage)]).toEqual([2, ['one', 'two']])
    expect(await stage.lookAt({ position: 9_999 })).toBeNull()
  })

  it('answers about now where the question says so', async () => {
    const stage = await shop()
    await stage.lookAt({ position: 1 })
    const now = await stage.ask({ type: 'Workspace' }, Number.MAX_SAFE_INTEGER)
    expect(now).toMatchObject({ answer: { position: (await stage.looking())!.last } })
  })

  it('has no other moment than now while nothing has happened', async () => {
    const stage = theatre()
    for (const moment of [{ by: -1 }, { by: 1 }, { position: 3 }, { step: 2 }, 'now'] as const)
      expect(await stage.lookAt(moment)).toBeNull()
  })
})
