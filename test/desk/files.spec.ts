/** Files through the desk: what is decided knows what was seen of them, the journal alone has their bytes. */
import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { Command } from '#shared/contract/command.ts'
import { parseCommand } from '#shared/contract/command.ts'
import { openDesk } from '#shared/desk/desk.ts'
import { memoryVault } from '#shared/desk/vault.ts'
import { commandId, deviceId, digest, instant, keyId } from '#shared/engine/ids.ts'
import { openMemoryJournal } from '#shared/journal/memory-journal.ts'
import { drawPicture } from '#shared/scenario/pictures/draw-picture.ts'

const picture = drawPicture('a parcel')
const named = digest(createHash('sha256').update(picture).digest('hex'))
const parcel = { name: 'parcel.png', bytes: picture }

async function shop() {
  const journal = openMemoryJournal()
  let ids = 0
  const desk = openDesk({
    journal,
    vault: memoryVault(),
    now: () => instant('2026-03-04T10:00:00.000Z'),
    luck: { commandId: () => commandId(`command-${(ids += 1)}`), keyId: () => keyId('app_1'), secret: () => '' },
  })
  await desk.send({ type: 'SetUpWorkspace', name: 'Shop', policy: 'first-release' })
  await desk.send({ type: 'AddDevice', name: 'Laptop', kind: 'browser' })
  await desk.send({ type: 'AddAgent', name: 'Sam' })
  const writes = (files?: Extract<Command, { type: 'WriteMessage' }>['files'], text = '') =>
    desk.send({ type: 'WriteMessage', device: deviceId(1), text, ...(files && { files }) })
  return { desk, journal, writes }
}

describe('A file', () => {
  it('is named by its SHA-256, and given back by that name', async () => {
    const { desk, journal, writes } = await shop()
    expect(await writes([parcel])).toMatchObject({ ok: true })
    const sent = journal.read(0, 100).flatMap(({ event }) => (event.type === 'MessageSent' ? (event.files ?? []) : []))
    expect(sent).toEqual([
      { name: 'parcel.png', type: 'image/png', size: picture.length, digest: named, width: 480, height: 320 },
    ])
    expect(desk.file(named)).toEqual(picture)
    expect(desk.file(digest('0'.repeat(64)))).toBeUndefined()
  })

  it('leaves no bytes in the command that is kept, nor in the event', async () => {
    const { journal, writes } = await shop()
    await writes([parcel, { name: 'note.txt', bytes: new TextEncoder().encode('The words of the file') }])
    expect(JSON.stringify([journal.commands(0, 100), journal.read(0, 100)])).not.toMatch(
      /"bytes"|The words of the file/,
    )
    expect(journal.commands(3, 1)[0]?.asked.command).toMatchObject({
      files: [
        { name: 'parcel.png', digest: named, image: { type: 'image/png' } },
        { name: 'note.txt', size: 21 },
      ],
    })
  })

  it('that is refused is kept nowhere', async () => {
    const { desk, journal, writes } = await shop()
    const before = journal.position()
    expect(await writes([{ name: 'parcel.jpg', bytes: picture }], 'Look')).toMatchObject({
      ok: false,
      refusal: { code: 'file-not-its-type', file: 'parcel.jpg' },
    })
    expect([journal.position(), desk.file(named)]).toEqual([before, undefined])
  })
})

describe('What stands beside files', () => {
  it('a message without any is asked at once, in the order in which it was said', async () => {
    const { desk, journal, writes } = await shop()
    await Promise.all([
      writes(undefined, 'One'),
      writes([], 'Two'),
      desk.send({ type: 'AddAgent', name: 'Kim' }),
      writes(undefined, 'Three'),
    ])
    const types = journal.commands(3, 10).map(({ asked }) => asked.command.type)
    expect(types).toEqual(['WriteMessage', 'WriteMessage', 'AddAgent', 'WriteMessage'])
  })

  it('the door takes bytes, and nothing else in their place, and none that are beyond all measure', () => {
    const asked = (bytes: unknown) =>
      parseCommand({ type: 'WriteMessage', device: 'device-1', text: '', files: [{ name: 'a.png', bytes }] }).ok
    expect(asked(Uint8Array.of(1))).toBe(true)
    for (const other of ['text', [1, 2], {}, null, new ArrayBuffer(2)]) expect(asked(other)).toBe(false)
    expect(asked(new Uint8Array(100 * 2 ** 20 + 1))).toBe(false)
  })
})
