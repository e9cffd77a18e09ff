/** What is on stage, however quickly one asks: acts on the stage are done one after another. */
import { describe, expect, it } from 'vitest'
import type { Push } from '#shared/contract/bridge.ts'
import { openTheatre, type Library } from '#shared/desk/theatre.ts'
import { cover } from '#shared/scenario/coverage/cover.ts'
import { openStory } from '#shared/scenario/story.ts'
import { openDesk } from '#shared/desk/desk.ts'
import { memoryVault } from '#shared/desk/vault.ts'
import { commandId, instant, keyId } from '#shared/engine/ids.ts'
import { openMemoryJournal } from '#shared/journal/memory-journal.ts'

const text = `
understudy: 1
title: Three lines
devices: { Laptop: browser }
steps:
  - { device: Laptop, writes: one }
  - { device: Laptop, writes: two }
  - { device: Laptop, writes: three }
`
const library: Library = {
  list: async () => [],
  coverage: () => cover([]),
  open: (file) => openStory(file, file === 'wrong.yaml' ? 'title:' : text),
}

function theatre() {
  const pushes: Push[] = []
  let ids = 0
  const desk = openDesk({
    journal: openMemoryJournal(),
    vault: memoryVault(),
    now: () => instant('2026-03-04T10:00:00.000Z'),
    luck: {
      commandId: () => commandId(`command-${(ids += 1)}`),
      keyId: () => keyId('app_000000000000000000000001'),
      secret: () => 'a secret of more than thirty-two characters',
    },
  })
  return { pushes, ...openTheatre(desk, 'Shop', library, (push) => void pushes.push(push)) }
}
const linesOf = async (stage: ReturnType<typeof theatre>) => {
  const reply = await stage.ask({ type: 'Messenger', device: 'device-1' as never, limit: 50 })
  return reply.ok ? reply.answer.lines.filter(({ from }) => from === 'me').map(({ text }) => text) : []
}

describe('the theatre', () => {
  it('plays each step once, in order, however many are asked for at once', async () => {
    const stage = theatre()
    await stage.openStory('a.yaml')
    await Promise.all([
      stage.lookAt({ by: 1 }),
      stage.lookAt({ by: 1 }),
      stage.lookAt({ by: 1 }),
      stage.lookAt({ by: 1 }),
    ])
    expect(await linesOf(stage)).toEqual(['one', 'two', 'three'])
    expect((await stage.story())?.done).toBe(3)
  })

  it('begins anew from the start, and then leaves for good', async () => {
    const stage = theatre()
    await stage.openStory('a.yaml')
    await stage.lookAt({ by: 1 })
    await Promise.all([stage.restartStory(), stage.leaveStory()])
    expect(await stage.story()).toBeNull()
    expect(stage.pushes.at(-1)).toEqual({ type: 'stage', story: null, workspace: 'Shop' })
  })

  it('leaves what is on stage where it is when a story’s file is wrong', async () => {
    const stage = theatre()
    await stage.openStory('a.yaml')
    expect(await stage.openStory('wrong.yaml')).toMatchObject({
      ok: false,
      problem: expect.stringContaining('wrong.yaml:1:'),
    })
    expect((await stage.story())?.file).toBe('a.yaml')
  })

  it('tells of every change on stage, and of none behind it', async () => {
    const stage = theatre()
    await stage.send({ type: 'SetUpWorkspace', name: 'Shop', policy: 'first-release' })
    await stage.openStory('a.yaml')
    const before = stage.pushes.length
    await stage.lookAt({ by: 1 })
    expect(stage.pushes.slice(before).map(({ type }) => type)).toEqual(['changed', 'stage'])
  })
})
