/** Undo at the desk: what stands and what does not, and that secrets go and come back with their keys. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { openDesk } from '#shared/desk/desk.ts'
import { memoryVault } from '#shared/desk/vault.ts'
import { commandId, deviceId, instant, keyId } from '#shared/engine/ids.ts'
import { openMemoryJournal } from '#shared/journal/memory-journal.ts'
import { openStory } from '#shared/scenario/story.ts'

const laptop = deviceId(1)

async function shop() {
  const [journal, vault] = [openMemoryJournal(), memoryVault()]
  let ids = 0
  const open = () =>
    openDesk({
      journal,
      vault,
      now: () => instant('2026-03-04T10:00:00.000Z'),
      luck: {
        commandId: () => commandId(`command-${(ids += 1)}`),
        keyId: () => keyId(`app_${String((ids += 1)).padStart(24, '0')}`),
        secret: () => 'a secret of more than thirty-two characters',
      },
    })
  const desk = open()
  await desk.send({ type: 'SetUpWorkspace', name: 'Shop', policy: 'first-release' })
  await desk.send({ type: 'AddDevice', name: 'Laptop', kind: 'browser' })
  desk.settle()
  const makeKey = async () => {
    const made = await desk.send({ type: 'CreateSigningKey', name: 'Web shop' })
    if (!made.ok || !made.keyId) throw new Error('No key was made.')
    return made.keyId
  }
  return { desk, journal, vault, open, makeKey }
}
const claims = { external_id: 'ada', scope: 'user' }
const refusedWith = (code: string) => ({ ok: false, refusal: { code } })

describe('what stands', () => {
  it('is what happened before the desk was opened, and until it was settled', async () => {
    const { desk, journal, open } = await shop()
    expect(await desk.send({ type: 'Undo' })).toEqual(refusedWith('nothing-to-undo'))
    await desk.send({ type: 'WriteMessage', device: laptop, text: 'Hello' })
    expect(await open().send({ type: 'Undo' })).toEqual(refusedWith('nothing-to-undo'))
    expect(await desk.send({ type: 'Undo' })).toMatchObject({ ok: true })
    expect(await open().send({ type: 'Redo' })).toEqual(refusedWith('nothing-to-redo'))
    expect(await desk.send({ type: 'Redo' })).toMatchObject({ ok: true })
    desk.settle()
    expect(desk.ask({ type: 'Undoing' })).toEqual({ ok: true, answer: { position: journal.position() } })
    expect(await desk.send({ type: 'Undo' })).toEqual(refusedWith('nothing-to-undo'))
  })

  it('are the steps of a story, but not what is done by hand between them', async () => {
    const text = readFileSync(
      new URL('../../scenarios/identity/01-login-in-mid-conversation.yaml', import.meta.url),
      'utf8',
    )
    const opened = await openStory('story.yaml', text)
    if (!opened.ok) throw new Error(opened.problem)
    const { desk, next } = opened.playing
    expect(await desk.send({ type: 'Undo' })).toEqual(refusedWith('nothing-to-undo'))
    await next()
    expect(await desk.send({ type: 'Undo' })).toEqual(refusedWith('nothing-to-undo'))
    await desk.send({ type: 'WriteMessage', device: laptop, text: 'By hand' })
    expect(desk.ask({ type: 'Undoing' })).toMatchObject({ answer: { undo: { what: 'MessageSent' } } })
    expect(await desk.send({ type: 'Undo' })).toMatchObject({ ok: true })
    expect(await desk.send({ type: 'Undo' })).toEqual(refusedWith('nothing-to-undo'))
  })
})

describe('a secret', () => {
  it('comes back with its key when the deletion is taken back, and goes with it again (rule K7)', async () => {
    const { desk, vault, makeKey } = await shop()
    const key = await makeKey()
    const signed = await desk.sign({ key, claims })
    const token = signed.ok ? signed.token : ''
    await desk.send({ type: 'DeleteSigningKey', key })
    expect(vault.keeping(key)).toBe('gone')
    await desk.send({ type: 'Undo' })
    expect(await desk.sign({ key, claims })).toMatchObject({ ok: true })
    expect(await desk.judge(token)).toMatchObject({ ok: true })
    await desk.send({ type: 'Redo' })
    expect(vault.keeping(key)).toBe('gone')
    expect(await desk.judge(token)).toMatchObject({ ok: false })
  })

  it('goes when the making of its key is taken back, and is not shown a second time (rule K2)', async () => {
    const { desk, vault, makeKey } = await shop()
    const key = await makeKey()
    await desk.send({ type: 'Undo' })
    expect(vault.keeping(key)).toBe('gone')
    expect(desk.ask({ type: 'SigningKeys' })).toMatchObject({ answer: { keys: [], metadataVariables: false } })
    const redone = await desk.send({ type: 'Redo' })
    expect(redone).toMatchObject({ ok: true })
    expect(redone).not.toHaveProperty('secret')
    expect(await desk.sign({ key, claims })).toMatchObject({ ok: true })
  })
})

it('a command that was taken back is still answered as before, and does nothing when asked twice', async () => {
  const { desk, journal } = await shop()
  const write = { type: 'WriteMessage', device: laptop, text: 'Hello' } as const
  const first = await desk.send(write, commandId('once'))
  await desk.send({ type: 'Undo' })
  const position = journal.position()
  expect(await desk.send(write, commandId('once'))).toEqual(first)
  expect(journal.position()).toBe(position)
})
