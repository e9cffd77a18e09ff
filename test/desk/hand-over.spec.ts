/** A key goes from the administrator to the developer and to nobody else (rule K8). */
import { describe, expect, it } from 'vitest'
import { openDesk } from '#shared/desk/desk.ts'
import type { Desk } from '#shared/desk/desk-types.ts'
import { memoryVault } from '#shared/desk/vault.ts'
import { commandId, instant, keyId, type KeyId } from '#shared/engine/ids.ts'
import { openMemoryJournal } from '#shared/journal/memory-journal.ts'
import { openHandOver, sealHandOver } from '#shared/token/hand-over.ts'

const passphrase = 'correct horse battery'
/** Few rounds: the passphrase of a test protects nothing. */
const few = 1_000
const secret = 'a secret of more than thirty-two characters'

/** A workspace with a key, handed over; and the desk on it after a restart, when the secret in memory is gone. */
async function handedOver() {
  const journal = openMemoryJournal()
  let ids = 0
  const open = () =>
    openDesk({
      journal,
      vault: memoryVault(),
      now: () => instant('2026-03-04T10:00:00.000Z'),
      luck: {
        commandId: () => commandId(`command-${(ids += 1)}`),
        keyId: () => keyId(`app_${String((ids += 1)).padStart(24, '0')}`),
        secret: () => secret,
      },
    })
  const before = open()
  await before.send({ type: 'SetUpWorkspace', name: 'Shop', policy: 'first-release' })
  const made = await before.send({ type: 'CreateSigningKey', name: 'Web shop' })
  if (!made.ok || !made.keyId || !made.secret) throw new Error('No key was made.')
  const key = { keyId: made.keyId, secret: made.secret, name: 'Web shop' }
  return { before, desk: open(), journal, key: made.keyId, text: await sealHandOver(key, passphrase, few) }
}
const open = async (desk: Desk, text: string, given = passphrase) => {
  const opened = await openHandOver(text, given)
  return opened.ok ? desk.takeKey(opened.key) : opened
}
const sign = (desk: Desk, key: KeyId) => desk.sign({ key, claims: { external_id: 'cust-1042' } })

describe('a hand-over at the desk', () => {
  it('K8 lets the developer sign with a key whose secret was not at hand, and says so to the screens', async () => {
    const { desk, journal, key, text } = await handedOver()
    expect(await sign(desk, key)).toEqual({ ok: false, why: 'secret-not-at-hand' })
    const told: number[] = []
    desk.onCommitted((position) => told.push(position))
    const before = journal.position()
    expect(await open(desk, text)).toEqual({ ok: true, key, name: 'Web shop', wasAtHand: false })
    expect(await sign(desk, key)).toMatchObject({ ok: true })
    expect(told).toEqual([before]) // nothing was recorded
    expect(desk.ask({ type: 'SigningKeys' })).toMatchObject({ answer: { keys: [{ key, secret: 'memory' }] } })
  })

  it('K2 is opened without telling the secret', async () => {
    const { desk, text } = await handedOver()
    expect(JSON.stringify(await open(desk, text))).not.toContain(secret)
  })

  it('K8 of a secret that is at hand changes nothing', async () => {
    const { before, text } = await handedOver()
    const told: number[] = []
    before.onCommitted((position) => told.push(position))
    expect(await open(before, text)).toMatchObject({ ok: true, wasAtHand: true })
    expect(told).toEqual([])
  })

  it('K7, K8 of a deleted key is told as such, and gives nothing to sign with', async () => {
    const { desk, key, text } = await handedOver()
    await desk.send({ type: 'DeleteSigningKey', key })
    expect(await open(desk, text)).toEqual({ ok: false, why: 'key-deleted' })
    await desk.send({ type: 'Undo' })
    expect(await sign(desk, key)).toEqual({ ok: false, why: 'secret-not-at-hand' })
  })

  it('K8 signs again after its key was deleted and the deletion was taken back', async () => {
    const { desk, key, text } = await handedOver()
    await open(desk, text)
    await desk.send({ type: 'DeleteSigningKey', key })
    expect(await sign(desk, key)).toEqual({ ok: false, why: 'key-unknown' })
    await desk.send({ type: 'Undo' })
    expect(await sign(desk, key)).toMatchObject({ ok: true })
  })

  it('K8 of a key that is not in this workspace, or with another secret, is told apart', async () => {
    const { before, desk, key } = await handedOver()
    const openWith = async (keyId: string, given: string, at = desk) => {
      const reply = await open(at, await sealHandOver({ keyId, secret: given, name: 'x' }, passphrase, few))
      return reply.ok ? 'opened' : reply.why
    }
    expect(await openWith('app_ffffffffffffffffffffffff', secret)).toBe('key-unknown')
    expect(await openWith(key, 'quite another secret of some length')).toBe('other-secret')
    expect(await openWith(key, `${secret}, and more`, before)).toBe('other-secret')
  })

  it('K8 with a wrong passphrase gives nothing to sign with', async () => {
    const { desk, key, text } = await handedOver()
    expect(await open(desk, text, 'wrong horse battery')).toEqual({
      ok: false,
      why: 'wrong-passphrase',
    })
    expect(await sign(desk, key)).toEqual({ ok: false, why: 'secret-not-at-hand' })
  })
})
