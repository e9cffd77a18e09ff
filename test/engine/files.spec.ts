import { describe, expect, it } from 'vitest'
import type { Prepared } from '#shared/engine/decision.ts'
import { digest } from '#shared/engine/ids.ts'
import type { PreparedFile } from '#shared/engine/tickets/files.ts'
import { laptop, sam, ticket1, world } from './world.ts'

const megabyte = 1024 * 1024
const file = (name: string, rest: Partial<PreparedFile> = {}): PreparedFile => ({
  name,
  size: 1_200,
  digest: digest('a'.repeat(64)),
  ...rest,
})
const png = { image: { type: 'image/png', width: 480, height: 320 } } as const
const parcel = file('parcel.png', png)
const writes = (files: readonly PreparedFile[], text = ''): Prepared => ({
  type: 'WriteMessage',
  device: laptop,
  text,
  files,
})
const replies = (channel: 'messaging' | 'note', files: readonly PreparedFile[], text = ''): Prepared => ({
  type: 'SubmitTicket',
  ticket: ticket1,
  agent: sam,
  message: { channel, text, files },
})

describe('A message with files', () => {
  it('needs no text, and says of each file what it is and how much room an image takes', () => {
    const sent = world()
      .do(writes([parcel, file('invoice.pdf')], '  '))
      .find(({ type }) => type === 'MessageSent')
    expect(sent).toMatchObject({
      text: '',
      files: [
        { name: 'parcel.png', type: 'image/png', size: 1_200, digest: 'a'.repeat(64), width: 480, height: 320 },
        { name: 'invoice.pdf', type: 'application/pdf', size: 1_200, digest: 'a'.repeat(64) },
      ],
    })
  })

  it('U1 begins a ticket like any other, which is called after the first file', () => {
    const shop = world()
    shop.do(writes([parcel]))
    expect(shop.heads.tickets.get(ticket1)).toMatchObject({ subject: 'parcel.png', status: 'new' })
  })

  it('A1 carries the mark of its moment, and opens the same evidence', () => {
    const shop = world()
    shop.do(writes([parcel]))
    shop.logsIn(laptop, 'ada', { name: 'Ada' })
    shop.do(writes([parcel]))
    const marks = shop
      .ask({ type: 'Conversation', ticket: ticket1, limit: 50 })
      .lines.flatMap((line) =>
        line.kind === 'message' && line.author.kind === 'end-user' ? [{ ...line, verified: line.author.verified }] : [],
      )
    expect(marks.map(({ verified, files }) => [verified, files?.length])).toEqual([
      [false, 1],
      [true, 1],
    ])
    const evidence = shop.ask({ type: 'Evidence', of: { kind: 'message', position: marks[1]!.position } })
    expect(evidence).toMatchObject({ verified: true, proof: { login: 'login-1' } })
  })

  it('is read on the device and on the ticket, and the list and the timeline call it by its file', () => {
    const shop = world()
    shop.do(writes([parcel]))
    shop.do(replies('messaging', [file('label.pdf'), file('terms.pdf')]))
    const messenger = shop.ask({ type: 'Messenger', device: laptop, limit: 50 })
    expect(messenger.lines.map(({ files = [] }) => files.map(({ name }) => name))).toEqual([
      ['parcel.png'],
      [],
      [],
      ['label.pdf', 'terms.pdf'],
    ])
    const row = shop.ask({ type: 'TicketList', view: 'recently-updated', agent: sam, offset: 0, limit: 5 }).rows[0]
    expect(row?.lastLine).toMatchObject({
      text: '',
      by: 'agent',
      files: { count: 2, name: 'label.pdf', isImage: false },
    })
    const marks = shop.ask({ type: 'Timeline', limit: 50 }).marks.filter(({ type }) => type === 'MessageSent')
    expect(marks.map(({ files }) => files?.name)).toEqual(['parcel.png', undefined, undefined, 'label.pdf'])
  })

  it('U11 keeps its files and its origin when its ticket is merged', () => {
    const shop = world()
    shop.logsIn(laptop, 'ada')
    shop.do(writes([], 'Hello'))
    shop.logsOut(laptop)
    shop.do(writes([parcel]))
    shop.logsIn(laptop, 'ada')
    const lines = shop.ask({ type: 'Conversation', ticket: ticket1, limit: 50 }).lines
    const filed = lines.filter((line) => line.kind === 'message' && line.files)
    expect(filed).toMatchObject([{ origin: { letter: 'B', number: 2 }, files: [{ name: 'parcel.png' }] }])
  })
})

describe('What is too much, or not what it says, is refused by name', () => {
  const cases: readonly (readonly [string, string, readonly PreparedFile[]])[] = [
    ['more than ten files', 'too-many-files', Array.from({ length: 11 }, () => parcel)],
    ['a program', 'file-type-not-allowed', [file('setup.exe')]],
    ['SVG, which can carry scripts', 'file-type-not-allowed', [file('logo.svg')]],
    ['HTML', 'file-type-not-allowed', [file('page.html')]],
    ['a name without an ending', 'file-type-not-allowed', [file('README')]],
    ['a name that is only an ending of a path', 'file-type-not-allowed', [file('photo.png/..')]],
    ['nothing at all in it', 'file-empty', [file('invoice.pdf', { size: 0 })]],
    ['one byte more than 50 MB', 'file-too-large', [file('film.mp4', { size: 50 * megabyte + 1 })]],
    ['a text that calls itself an image', 'file-not-its-type', [file('parcel.png')]],
    ['an image that calls itself another', 'file-not-its-type', [file('parcel.jpg', png)]],
    ['an image that calls itself a document', 'file-not-its-type', [file('invoice.pdf', png)]],
    ['a name of 256 characters', 'name-too-long', [file(`${'x'.repeat(252)}.pdf`)]],
    ['no name', 'name-missing', [file('')]],
    ['one good file and one bad one', 'file-empty', [parcel, file('invoice.pdf', { size: 0 })]],
  ]
  it.each(cases)('%s: %s', (_, code, files) => {
    const shop = world()
    expect(shop.refused(writes(files, 'Look'))).toBe(code)
    expect(shop.heads.tickets.get(ticket1)).toBeUndefined()
  })

  it('what just fits is taken', () => {
    const most = file('film.mp4', { size: 50 * megabyte })
    expect(world().try(writes(Array.from({ length: 10 }, () => most))).ok).toBe(true)
    expect(world().try(writes([file(`${'ن'.repeat(251)}.pdf`)])).ok).toBe(true)
    expect(world().try(writes([file('PHOTO.JPEG', { image: { ...png.image, type: 'image/jpeg' } })])).ok).toBe(true)
  })

  it('without files a text is needed still', () => {
    expect(world().refused(writes([], ' '))).toBe('text-missing')
  })

  it('an internal note takes none, and the status beside it stays (facts 4.3)', () => {
    const shop = world()
    shop.do(writes([], 'Hello'))
    expect(shop.refused(replies('note', [parcel], 'See the picture'))).toBe('note-takes-no-files')
    expect(shop.try(replies('note', [], 'See the picture')).ok).toBe(true)
  })
})
