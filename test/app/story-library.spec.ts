/** The shelf of stories as the window asks for it: read once, and again as soon as a file is another. */
import { mkdtemp, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openText } from '#shared/text/text.ts'
import { openLibrary } from '../../src-main/stories/library.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'understudy-library-'))
})
afterAll(() => rm(folder, { recursive: true }))

const write = (name: string, title: string) =>
  writeFile(
    join(folder, name),
    `understudy: 2\ntitle: ${title}\ndevices: { Laptop: browser }\nsteps:\n  - device: Laptop\n    writes: Hello\n`,
  )

it('shows a story that was added, renamed or taken away at once, and reads nothing twice in between', async () => {
  await write('01-one.yaml', 'One')
  const library = openLibrary(folder, openText().t)
  const titles = async () => (await library.list()).map(({ title }) => title)
  expect(await titles()).toEqual(['One'])
  expect(await library.list()).toBe(await library.list())
  expect(await library.coverage()).toBe(await library.coverage())

  await write('02-two.yaml', 'Two')
  expect(await titles()).toEqual(['One', 'Two'])
  await write('02-two.yaml', 'Too')
  await utimes(join(folder, '02-two.yaml'), 1, 1)
  expect(await titles()).toEqual(['One', 'Too'])
  await rm(join(folder, '01-one.yaml'))
  expect(await titles()).toEqual(['Too'])
})

it('says what is wrong with a story anew each time, in the language of the moment', async () => {
  await writeFile(join(folder, '03-wrong.yaml'), 'understudy: 2\ntitle: Wrong\n')
  const text = openText()
  const library = openLibrary(folder, text.t)
  const first = await library.coverage()
  expect(first.wrong).not.toEqual([])
  expect(await library.coverage()).not.toBe(first)
})
