/** The desk with real tokens: what was asked is decided, recorded, and only then answered. */
import { describe, expect, it } from 'vitest'
import type { Command } from '#shared/contract/command.ts'
import { openDesk } from '#shared/desk/desk.ts'
import type { DeskParts } from '#shared/desk/desk-types.ts'
import { memoryVault } from '#shared/desk/vault.ts'
import { commandId, deviceId, instant, keyId, ticketId, type KeyId } from '#shared/engine/ids.ts'
import { plus } from '#shared/engine/time.ts'
import { openMemoryJournal } from '#shared/journal/memory-journal.ts'

const start = instant('2026-03-04T10:00:00.000Z')
const laptop = deviceId(1)

async function shop(parts: Partial<DeskParts> = {}) {
  const journal = parts.journal ?? openMemoryJournal()
  let [ticks, ids] = [0, 0]
  const desk = openDesk({
    journal,
    vault: memoryVault(),
    now: () => plus(start, (ticks += 1) * 1000),
    luck: {
      commandId: () => commandId(`command-${(ids += 1)}`),
      keyId: () => keyId(`app_${String((ids += 1)).padStart(24, '0')}`),
      secret: () => 'a secret of more than thirty-two characters',
    },
    ...parts,
  })
  await desk.send({ type: 'SetUpWorkspace', name: 'Shop', policy: 'first-release' })
  await desk.send({ type: 'AddDevice', name: 'Laptop', kind: 'browser' })
  const made = await desk.send({ type: 'CreateSigningKey', name: 'Web shop' })
  if (!made.ok || !made.keyId || !made.secret) throw new Error('No key was made.')
  return { desk, journal, key: made.keyId, secret: made.secret }
}

const claims = { external_id: 'cust-1042', scope: 'user', name: 'Ada Byron' }
const tokenFrom = async ({ desk, key }: { desk: ReturnType<typeof openDesk>; key: KeyId }, broken?: string) => {
  const signed = await desk.sign({ key, claims, ttl: 600, ...(broken && { broken }) })
  if (!signed.ok) throw new Error(signed.why)
  return signed.token
}

describe('the desk', () => {
  it('U12 signs a real token as the back end does, and lets the person in with it', async () => {
    const it = await shop()
    const outcome = await it.desk.send({ type: 'LogIn', device: laptop, token: await tokenFrom(it) })
    expect(outcome).toMatchObject({ ok: true })
    expect(it.journal.heads.users.byExternalId('cust-1042')).toMatchObject({ name: 'Ada Byron', verified: true })
  })

  it('T7 refuses a broken one with its code and keeps the verdict', async () => {
    const it = await shop()
    const outcome = await it.desk.send({ type: 'LogIn', device: laptop, token: await tokenFrom(it, 'expired') })
    expect(outcome).toMatchObject({ ok: false, refusal: { code: 'login-refused', token: 'expired' } })
    expect(it.journal.heads.devices.get(laptop)?.lastLogin).toBeDefined()
  })

  it('K2 keeps neither a secret nor a token in the journal', async () => {
    const it = await shop()
    const token = await tokenFrom(it)
    await it.desk.send({ type: 'LogIn', device: laptop, token })
    const everything = JSON.stringify([it.journal.read(0, 1000), it.journal.commands(0, 1000)])
    expect(everything).not.toContain(it.secret)
    expect(everything).not.toContain(token.split('.')[2])
  })

  it('K7 accepts the tokens of any live key and refuses those of a deleted one', async () => {
    const it = await shop()
    const token = await tokenFrom(it)
    await it.desk.send({ type: 'CreateSigningKey', name: 'New key' })
    expect(await it.desk.judge(token)).toMatchObject({ ok: true })
    await it.desk.send({ type: 'DeleteSigningKey', key: it.key })
    expect(await it.desk.judge(token)).toMatchObject({ ok: false, code: 'kid-deleted' })
    expect(await it.desk.sign({ key: it.key, claims })).toEqual({ ok: false, why: 'key-unknown' })
  })

  it('K7, K8 signs by hand with a deleted key, and says when its secret is gone and another stands in', async () => {
    const it = await shop()
    const other = await it.desk.send({ type: 'CreateSigningKey', name: 'New key' })
    await it.desk.send({ type: 'DeleteSigningKey', key: it.key })
    const signed = await it.desk.sign({ key: it.key, claims, way: 'secret' })
    expect(signed).toMatchObject({ ok: true, standIn: true })
    expect(signed.ok && (await it.desk.judge(signed.token))).toMatchObject({ ok: false, code: 'kid-deleted' })
    expect(it.desk.ask({ type: 'SigningKeys' })).toMatchObject({
      answer: { keys: [{ key: other.ok && other.keyId }], deleted: [{ key: it.key, name: 'Web shop' }] },
    })
  })

  it('T4 sets times by hand on the simulation’s clock, and signs a header as it is written', async () => {
    const it = await shop()
    const header = { kid: it.key, alg: 'HS256' }
    const times = { iat: -7_200, exp: -3_600 }
    const signed = await it.desk.sign({ key: it.key, claims, way: 'secret', header, times })
    const verdict = signed.ok && (await it.desk.judge(signed.token))
    expect(verdict).toMatchObject({ ok: false, code: 'expired', header })
    const { iat, exp } = (verdict || undefined)?.claims as { readonly iat: number; readonly exp: number }
    expect(exp - iat).toBe(3_600)
    expect(Math.abs(iat + 7_200 - Date.parse(start) / 1_000)).toBeLessThan(60)
  })

  it('carries out a command once, however often it is asked under one id', async () => {
    const it = await shop()
    const write: Command = { type: 'WriteMessage', device: laptop, text: 'Hello' }
    const first = await it.desk.send(write, commandId('once'))
    const position = it.journal.position()
    expect(await it.desk.send(write, commandId('once'))).toEqual(first)
    expect(it.journal.position()).toBe(position)
    expect(it.journal.heads.tickets.get(ticketId(1))?.messages).toBe(3)
  })

  it('carries out commands that wait together in one write, in the order in which they were asked', async () => {
    const journal = openMemoryJournal()
    let writes = 0
    const it = await shop({
      journal: {
        ...journal,
        write: (work) => {
          writes += 1
          return journal.write(work)
        },
      },
    })
    const before = writes
    const texts = ['one', 'two', 'three']
    await Promise.all(texts.map((text) => it.desk.send({ type: 'WriteMessage', device: laptop, text })))
    expect(writes - before).toBe(1)
    const reply = it.desk.ask({ type: 'Messenger', device: laptop, limit: 50 })
    const lines = reply.ok ? reply.answer.lines.filter(({ from }) => from === 'me').map(({ text }) => text) : []
    expect(lines).toEqual(texts)
  })

  it('tells of a commit after it, and not of a refusal that left nothing', async () => {
    const it = await shop()
    const told: number[] = []
    const stop = it.desk.onCommitted((position) => told.push(position))
    await it.desk.send({ type: 'WriteMessage', device: laptop, text: ' ' })
    await it.desk.send({ type: 'WriteMessage', device: laptop, text: 'Hello' })
    stop()
    await it.desk.send({ type: 'WriteMessage', device: laptop, text: 'Unheard' })
    expect(told).toHaveLength(1)
  })

  it('rejects, and records nothing, when the disk gives way', async () => {
    const journal = openMemoryJournal()
    let isBroken = false
    const it = await shop({
      journal: {
        ...journal,
        write: (work) =>
          journal.write((append) => {
            const result = work(append)
            if (isBroken) throw new Error('disk full')
            return result
          }),
      },
    })
    const position = journal.position()
    isBroken = true
    await expect(it.desk.send({ type: 'WriteMessage', device: laptop, text: 'Hello' })).rejects.toThrow('disk full')
    expect(journal.position()).toBe(position)
    isBroken = false
    expect(await it.desk.send({ type: 'WriteMessage', device: laptop, text: 'Hello' })).toMatchObject({ ok: true })
  })

  it('never lets time go back, even if the machine’s clock does', async () => {
    const clock = [plus(start, 60_000), plus(start, 50_000), start]
    const it = await shop({ now: () => clock.shift() ?? start })
    const times = it.journal.read(0, 100).map(({ at }) => at)
    expect(times).toEqual(times.toSorted())
  })

  it('writes byte-equal journals for the same commands', async () => {
    const run = async () => {
      const it = await shop()
      await it.desk.send({ type: 'WriteMessage', device: laptop, text: 'Hello' })
      await it.desk.send({ type: 'LogIn', device: laptop, token: await tokenFrom(it) })
      await it.desk.send({ type: 'LogOut', device: laptop })
      return JSON.stringify(it.journal.read(0, 1000))
    }
    expect(await run()).toBe(await run())
  })
})
