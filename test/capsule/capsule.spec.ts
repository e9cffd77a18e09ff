/** A bug capsule: all that happened in one text, opened again on the very step, and no secret in it. */
import { describe, expect, test } from 'vitest'
import { capsuleText, openCapsule } from '#shared/capsule/capsule.ts'
import { makeCapsule } from '#shared/capsule/make-capsule.ts'
import { openDesk } from '#shared/desk/desk.ts'
import { memoryVault } from '#shared/desk/vault.ts'
import { commandId, deviceId, instant, keyId, ticketId } from '#shared/engine/ids.ts'
import { openMemoryJournal } from '#shared/journal/memory-journal.ts'
import { playAll } from '#shared/scenario/player.ts'
import { openStage } from '#shared/scenario/stage.ts'
import { openText } from '#shared/text/text.ts'
import { readShipped, scenarioOf } from '../scenario/tools.ts'

const { t: say } = openText()
const around = {
  app: '1.2.3',
  window: { width: 1280, height: 800 },
  theme: 'dark',
  language: 'en',
  at: { place: 'workspace', ticket: ticketId(1) },
} as const

async function played(name: string) {
  const scenario = scenarioOf(readShipped(name))
  const stage = openStage(scenario)
  await playAll(scenario, stage)
  return stage
}

function opened(text: string) {
  const reply = openCapsule(text)
  if (!reply.ok) throw new Error(reply.why)
  return reply.capsule
}

const secret = 'a-real-secret-that-nobody-may-read'
async function deskWithRealKey() {
  const desk = openDesk({
    journal: openMemoryJournal(),
    vault: memoryVault(),
    now: () => instant('2026-03-04T10:00:00.000Z'),
    luck: {
      commandId: (
        (count) => () =>
          commandId(`command-${++count}`)
      )(0),
      keyId: () => keyId(`app_${'a'.repeat(24)}`),
      secret: () => secret,
    },
  })
  await desk.send({ type: 'SetUpWorkspace', name: 'Shop', policy: 'first-release' })
  await desk.send({ type: 'AddDevice', name: 'Laptop', kind: 'browser' })
  await desk.send({ type: 'CreateSigningKey', name: 'Web shop' })
  return desk
}

describe('a bug capsule', () => {
  test.each(['02-returning-user.yaml', '07-impostor-claims-an-email.yaml'])(
    'made after %s and opened again is the same journal, at the same moment',
    async (name) => {
      const { desk, journal, clock } = await played(name)
      const capsule = opened(makeCapsule(desk, around, say))
      expect(capsule.journal.read(0, Infinity)).toEqual(journal.read(0, Infinity))
      expect(capsule.journal.commands(0, Infinity)).toEqual(journal.commands(0, Infinity))
      expect(capsule.clock).toBe(clock.now())
      expect(capsule.at).toEqual(around.at)
    },
  )

  test('keeps what can be undone', async () => {
    const desk = await deskWithRealKey()
    await desk.send({ type: 'WriteMessage', device: deviceId(1), text: 'Hello' })
    await desk.send({ type: 'Undo' })
    const again = openDesk({
      journal: opened(makeCapsule(desk, around, say)).journal,
      vault: memoryVault(),
      now: () => instant('2026-03-04T10:00:00.000Z'),
      luck: { commandId: () => commandId('later'), keyId: () => keyId(''), secret: () => '' },
    })
    again.settle(0)
    await again.send({ type: 'Redo' })
    expect(again.ask({ type: 'Ticket', ticket: ticketId(1) }).ok).toBe(true)
  })

  test('K2: holds nothing of a secret, not even where somebody wrote it into a message', async () => {
    const desk = await deskWithRealKey()
    await desk.send({ type: 'WriteMessage', device: deviceId(1), text: `It is ${secret}, is it?` })
    const text = makeCapsule(desk, around, say)
    expect(text).not.toContain(secret)
    expect(text).not.toContain('"secretStart":"a-real"')
    expect(text).toContain('It is ••••••, is it?')
  })

  test('keeps the secrets of teaching keys, which stand openly in lessons', async () => {
    const { desk } = await played('01-login-in-mid-conversation.yaml')
    expect(makeCapsule(desk, around, say)).toContain('9Xk2fQ-a-teaching-secret-that-everybody-may-read')
  })

  test('says in words what stood on the screen', async () => {
    const { desk } = await played('01-login-in-mid-conversation.yaml')
    const { screen } = opened(makeCapsule(desk, around, say)).words
    expect(screen).toContain('Requester: Ada Byron, Verified')
  })

  test('that is something else, newer or damaged is told apart', async () => {
    const { desk } = await played('01-login-in-mid-conversation.yaml')
    const text = makeCapsule(desk, around, say)
    expect(openCapsule('understudy: 2\ntitle: A story\n')).toEqual({ ok: false, why: 'not-a-capsule' })
    expect(openCapsule('\u0000{')).toEqual({ ok: false, why: 'not-a-capsule' })
    expect(openCapsule(text.replace('understudy capsule: 1', 'understudy capsule: 2'))).toEqual({
      ok: false,
      why: 'newer-version',
    })
    expect(openCapsule(text.slice(0, -100))).toEqual({ ok: false, why: 'damaged' })
    expect(openCapsule(text.slice(0, text.indexOf('happened:')))).toEqual({ ok: false, why: 'damaged' })
    expect(openCapsule(capsuleText(opened(text).words, [], 'Nothing in it'))).toEqual({ ok: false, why: 'damaged' })
  })
})
