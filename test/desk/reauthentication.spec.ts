/** The desk brings the fresh token that an app's callback answers with: signed with a live key, judged, and never kept. */
import { describe, expect, it } from 'vitest'
import { openDesk } from '#shared/desk/desk.ts'
import { retell } from '#shared/desk/retell.ts'
import { memoryVault } from '#shared/desk/vault.ts'
import { commandId, deviceId, instant, keyId, ticketId, type KeyId } from '#shared/engine/ids.ts'
import { plus } from '#shared/engine/time.ts'
import { openMemoryJournal } from '#shared/journal/memory-journal.ts'
import type { Callback } from '#shared/engine/people/reauthentication.ts'
import type { JsonObject } from '#shared/token/verdict.ts'

const device = deviceId(1)
const ticket = ticketId(1)

/** Ada is logged in with a token of ten minutes, on a device whose app's callback does this. */
async function shopWith(callback: Callback | null, claims: JsonObject = {}) {
  const [journal, vault] = [openMemoryJournal(), memoryVault()]
  let [now, commands, keys] = [instant('2026-03-04T10:00:00.000Z'), 0, 0]
  const luck = {
    commandId: () => commandId(`c-${++commands}`),
    keyId: () => keyId(`app_${String(++keys).padStart(24, '0')}`),
    secret: () => `secret-number-${keys}-that-is-long-enough`,
  }
  const desk = openDesk({ journal, vault, now: () => now, luck })
  const makeKey = async (): Promise<KeyId> => {
    const made = await desk.send({ type: 'CreateSigningKey', name: `Key ${keys + 1}` })
    if (!made.ok || !made.keyId) throw new Error('No key.')
    return made.keyId
  }
  await desk.send({ type: 'SetUpWorkspace', name: 'Shop', policy: 'first-release' })
  const key = await makeKey()
  await desk.send({ type: 'AddDevice', name: 'Laptop', kind: 'browser' })
  await desk.send({ type: 'ChooseReauthentication', device, callback })
  const all = { external_id: 'ada', scope: 'user', name: 'Ada', plan: 'gold', ...claims }
  const signed = await desk.sign({ key, claims: all, ttl: 600 })
  if (!signed.ok) throw new Error(signed.why)
  await desk.send({ type: 'LogIn', device, token: signed.token })
  await desk.send({ type: 'WriteMessage', device, text: 'First' })
  const lines = () => {
    const reply = desk.ask({ type: 'Conversation', ticket, limit: 99 })
    return reply.ok
      ? reply.answer.lines.flatMap((line) => (line.kind === 'message' && line.author.kind === 'end-user' ? [line] : []))
      : []
  }
  const said = () => lines().map(({ text }) => text)
  return {
    desk,
    journal,
    vault,
    key,
    makeKey,
    lines,
    said,
    pass: (minutes: number) => (now = plus(now, minutes * 60_000)),
  }
}

const lastLogin = ({ journal: { heads } }: Awaited<ReturnType<typeof shopWith>>) => {
  const verdict = heads.logins.get(heads.devices.get(device)!.login!)!.verdict
  if (!verdict.ok) throw new Error('Refused.')
  return verdict
}

describe('a fresh token', () => {
  it('U12 has the claims of the last one, made now, with as long a life', async () => {
    const shop = await shopWith('answers')
    const before = lastLogin(shop).claims
    shop.pass(20)
    expect(await shop.desk.send({ type: 'WriteMessage', device, text: 'Later' })).toMatchObject({ ok: true })
    const { claims, keyId } = lastLogin(shop)
    expect(keyId).toBe(shop.key)
    expect(claims).toEqual({ ...before, iat: Number(before['iat']) + 1200, exp: Number(before['exp']) + 1200 })
    expect(shop.lines().map(({ text, author }) => [text, author.kind === 'end-user' && author.verified])).toEqual([
      ['First', true],
      ['Later', true],
    ])
  })

  it('is not asked for while the old one is good, nor of an app that is not asked', async () => {
    const shop = await shopWith('answers')
    await shop.desk.send({ type: 'WriteMessage', device, text: 'Soon' })
    const other = await shopWith(null)
    other.pass(20)
    await other.desk.send({ type: 'WriteMessage', device, text: 'Later' })
    expect([shop, other].map(({ journal }) => journal.heads.workspace()!.counts.logins)).toEqual([1, 1])
  })

  it('K7 is signed with the newest live key once the old one is deleted', async () => {
    const shop = await shopWith('answers')
    await shop.makeKey()
    const newest = await shop.makeKey()
    await shop.desk.send({ type: 'DeleteSigningKey', key: shop.key })
    expect(await shop.desk.send({ type: 'WriteMessage', device, text: 'Later' })).toMatchObject({ ok: true })
    expect(lastLogin(shop).keyId).toBe(newest)
  })

  it('K7 cannot be made without a live key whose secret is at hand: the session is over', async () => {
    const shop = await shopWith('answers')
    shop.vault.forget(shop.key)
    shop.pass(20)
    const ended = await shop.desk.send({ type: 'WriteMessage', device, text: 'Later' })
    expect(ended).toMatchObject({ ok: false, refusal: { code: 'session-revoked' } })
    expect(shop.said()).toEqual(['First'])
  })

  it('never lets a line overtake one that waits for it, however many are sent at once', async () => {
    const shop = await shopWith('answers')
    shop.pass(20)
    const texts = Array.from({ length: 12 }, (_, index) => `Line ${index}`)
    await Promise.all(texts.map((text) => shop.desk.send({ type: 'WriteMessage', device, text })))
    expect(shop.said()).toEqual(['First', ...texts])
    expect(shop.journal.heads.workspace()!.counts.logins).toBe(2)
  })

  it('is asked for by what waited for the network, and sends all of it once', async () => {
    const shop = await shopWith('answers')
    await shop.desk.send({ type: 'GoOffline', device })
    await shop.desk.send({ type: 'WriteMessage', device, text: 'From the train' })
    shop.pass(20)
    await Promise.all([
      shop.desk.send({ type: 'GoOnline', device }),
      shop.desk.send({ type: 'WriteMessage', device, text: 'And on' }),
    ])
    expect(shop.said()).toEqual(['First', 'From the train', 'And on'])
    expect(shop.lines().every(({ author }) => author.kind === 'end-user' && author.verified)).toBe(true)
  })

  it('stands in the journal as a verdict, never as a token', async () => {
    const shop = await shopWith('answers')
    shop.pass(20)
    await shop.desk.send({ type: 'WriteMessage', device, text: 'Later' })
    const kept = shop.journal.commands(0, 99).at(-1)!
    expect(kept.asked.command).toMatchObject({ type: 'WriteMessage', fresh: { ok: true } })
    expect(JSON.stringify(kept)).not.toMatch(/eyJ/)
  })

  it('a message asked twice under one id is one message and one login', async () => {
    const shop = await shopWith('answers')
    shop.pass(20)
    const ask = () => shop.desk.send({ type: 'WriteMessage', device, text: 'Later' }, commandId('twice'))
    const first = await ask()
    expect(await ask()).toEqual(first)
    expect(shop.said()).toEqual(['First', 'Later'])
  })

  it('U2, A1 is told once more under the other policy, with the same login and line', async () => {
    const shop = await shopWith('answers')
    shop.pass(20)
    await shop.desk.send({ type: 'WriteMessage', device, text: 'Later' })
    const { journal, leftOut } = retell(shop.journal, { policy: { policy: 'current' } })
    expect(leftOut).toBe(0)
    expect(journal.read(0, 99).map(({ event }) => event.type)).toEqual(
      shop.journal.read(0, 99).map(({ event }) => event.type),
    )
  })
})
