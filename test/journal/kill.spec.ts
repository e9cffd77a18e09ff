import { createInterface } from 'node:readline'
import { describe, expect, it } from 'vitest'
import { commandId } from '#shared/engine/ids.ts'
import { openMemoryJournal } from '#shared/journal/memory-journal.ts'
import { start } from './another-process.ts'
import { asked, eventsOf } from './crash-commands.ts'
import { everyHead } from './samples.ts'
import { workspaceFolders } from './workspace-folder.ts'

const { file, open } = workspaceFolders()

/** Lets a process append until it has said so many lines, and then kills it: somewhere in the midst of what follows. */
async function killAfter(lines: number, path: string, ...manner: readonly string[]): Promise<readonly number[]> {
  const child = start('append-until-killed.ts', [path, ...manner])
  const said: string[] = []
  if (!child.stdout) throw new Error('Its output is not piped.')
  for await (const line of createInterface(child.stdout)) {
    said.push(line)
    if (said.length === lines) child.kill('SIGKILL')
  }
  // What was still in the pipe counts, too: it was acknowledged.
  return said.filter((line) => line !== 'opening').map(Number)
}

/** What is wrong with a workspace after a kill; nothing, if the journal keeps its word. */
function wrongs(path: string, acknowledged: readonly number[]): readonly string[] {
  const journal = open(path)
  const commands = journal.commands(0, Infinity)
  const lost = acknowledged.filter((number) => !journal.ended(commandId(`command-${number}`)))
  const lived = openMemoryJournal()
  commands.forEach((_, index) => {
    const number = index + 1
    lived.write((append) => append(asked(number), eventsOf(number)))
  })
  const found = [
    ...lost.map((number) => `command ${number} was acknowledged and is lost`),
    ...(same(commands, lived.commands(0, Infinity)) ? [] : ['commands differ']),
    ...(same(journal.read(0, Infinity), lived.read(0, Infinity)) ? [] : ['half a command stands there']),
    ...(same(everyHead(journal.heads), everyHead(lived.heads)) ? [] : ['heads are not what the events make']),
  ]
  journal.close()
  return found
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

describe('A process killed while it writes', () => {
  it('has lost nothing that it acknowledged and left nothing half, in 24 kills at random moments', async () => {
    const random = (below: number) => Math.floor(Math.random() * below)
    const workspaces = [file(), file(), file(), file()]
    const kills: number[] = []
    await Promise.all(
      workspaces.map(async (path) => {
        const acknowledged: number[] = []
        for (let round = 0; round < 6; round += 1) {
          // The first line says that it opens: killed there, it opens, recovers or makes the file.
          const lines = random(3) === 0 ? 1 + random(3) : 1 + random(400)
          kills.push(lines)
          acknowledged.push(...(await killAfter(lines, path)))
          expect(wrongs(path, acknowledged), `killed after ${kills.join(', ')} lines`).toEqual([])
        }
      }),
    )
  })

  it('would be found out if it acknowledged too early', async () => {
    const path = file()
    // A thousand commands are said before they are written, and the kill comes after the first.
    expect(wrongs(path, await killAfter(2, path, 'careless'))).toContain('command 1 was acknowledged and is lost')
  })
})
