/** A copy of a workspace told again under another policy: written whole, with the keys' secrets that are at hand. */
import { expect, it } from 'vitest'
import { openDesk } from '#shared/desk/desk.ts'
import { memoryVault } from '#shared/desk/vault.ts'
import { drawPicture } from '#shared/scenario/pictures/draw-picture.ts'
import { agentId, commandId, deviceId, instant, keyId } from '#shared/engine/ids.ts'
import { copyJournal } from '#shared/journal/copy-journal.ts'
import { openMemoryJournal } from '#shared/journal/memory-journal.ts'

const laptop = deviceId(1)

function open(journal = openMemoryJournal(), vault = memoryVault()) {
  let ids = 0
  const desk = openDesk({
    journal,
    vault,
    now: () => instant('2026-03-04T10:00:00.000Z'),
    luck: {
      commandId: () => commandId(`command-${(ids += 1)}`),
      keyId: () => keyId(`app_${String((ids += 1)).padStart(24, '0')}`),
      secret: () => 'a secret of more than thirty-two characters',
    },
  })
  return { desk, journal }
}

it('U2: in the copy the visitor was upgraded in place, and its keys sign as those of the workspace do', async () => {
  const { desk, journal } = open()
  await desk.send({ type: 'SetUpWorkspace', name: 'Shop', policy: 'first-release' })
  await desk.send({ type: 'AddAgent', name: 'Sam' })
  await desk.send({ type: 'AddDevice', name: 'Laptop', kind: 'browser' })
  const made = await desk.send({ type: 'CreateSigningKey', name: 'Web shop' })
  const gone = await desk.send({ type: 'CreateSigningKey', name: 'Old shop' })
  if (!made.ok || !made.keyId || !gone.ok || !gone.keyId) throw new Error('No key was made.')
  await desk.send({ type: 'DeleteSigningKey', key: gone.keyId })
  await desk.send({ type: 'WriteMessage', device: laptop, text: 'Hello' })
  const signed = await desk.sign({ key: made.keyId, claims: { external_id: 'ada', scope: 'user' } })
  await desk.send({ type: 'LogIn', device: laptop, token: signed.ok ? signed.token : '' })
  const before = journal.position()

  const { journal: retold, secrets } = desk.retold({ policy: 'current' })
  const copy = open()
  copyJournal(retold, copy.journal)
  for (const secret of secrets) expect(copy.desk.takeKey(secret)).toMatchObject({ ok: true, wasAtHand: false })
  expect(secrets).toHaveLength(1)

  const people = (of: typeof desk) => of.ask({ type: 'FindPeople', words: '', offset: 0, limit: 9 })
  expect(people(desk)).toMatchObject({ answer: { total: 2 } })
  expect(people(copy.desk)).toMatchObject({ answer: { total: 1 } })
  expect(copy.desk.ask({ type: 'Workspace' })).toMatchObject({ answer: { name: 'Shop', policy: 'current' } })
  expect(copy.desk.ask({ type: 'TicketViews', agent: agentId(1) })).toMatchObject({ ok: true })
  const again = await copy.desk.sign({ key: made.keyId, claims: { external_id: 'ada', scope: 'user' } })
  expect(await desk.judge(again.ok ? again.token : '')).toMatchObject({ ok: true })
  expect(journal.position()).toBe(before)
})

it('what waits for the network comes along with its pictures', async () => {
  const { desk } = open()
  await desk.send({ type: 'SetUpWorkspace', name: 'Shop', policy: 'first-release' })
  await desk.send({ type: 'AddDevice', name: 'Laptop', kind: 'browser' })
  await desk.send({ type: 'GoOffline', device: laptop })
  const picture = drawPicture('parcel')
  const sent = await desk.send({
    type: 'WriteMessage',
    device: laptop,
    text: '',
    files: [{ name: 'parcel.png', bytes: picture }],
  })
  expect(sent).toMatchObject({ ok: true })

  const copy = open()
  copyJournal(desk.retold({ policy: 'current' }).journal, copy.journal)
  const messenger = copy.desk.ask({ type: 'Messenger', device: laptop, limit: 9 })
  const [waiting] = messenger.ok ? messenger.answer.queue : []
  expect(copy.desk.file(waiting!.files![0]!.digest)).toEqual(picture)
})
