/** The scenario files that a command rewrites: read, and sound enough for it; of all others it is told what is wrong. */
import type { Problem } from '#shared/scenario/problems/problem.ts'
import { soundText } from '#shared/scenario/problems/sound-text.ts'
import { findFiles, storiesAndCasts, type Meant } from '../stories/find-files.ts'
import { readMeant } from '../stories/read-scenario.ts'
import type { Tools } from './tools.ts'

export type SoundFile = { readonly file: string; readonly text: string }

export async function soundFiles(
  paths: readonly string[],
  { say, output }: Tools,
): Promise<{ readonly files: readonly SoundFile[]; readonly isAllSound: boolean }> {
  const read = await Promise.all((await findFiles(paths, storiesAndCasts)).map((meant) => readSound(meant, say)))
  const problems = read.flatMap((one) => ('problems' in one ? one.problems : []))
  for (const { file, line, column, message, hint } of problems)
    output.error([`${file}:${line}:${column} ${message}`, ...(hint ? [`    ${hint}`] : [])].join('\n'))
  return { files: read.flatMap((one) => ('problems' in one ? [] : [one])), isAllSound: problems.length === 0 }
}

async function readSound(
  meant: Meant,
  say: Tools['say'],
): Promise<SoundFile | { readonly problems: readonly Problem[] }> {
  const read = await readMeant(meant, say)
  if (!read.ok) return read
  const sound = soundText(meant.path, read.bytes, say)
  return sound.ok ? { file: meant.path, text: sound.text } : sound
}
