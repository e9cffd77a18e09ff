/** The transcripts that are kept beside stories, in `golden/`: compared where there is one, written where that is asked. */
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { basename, dirname, extname, join } from 'node:path'
import type { Finding } from '#shared/scenario/player.ts'
import { differenceOf } from '#shared/scenario/transcript/difference.ts'
import { transcriptText, type Transcript } from '#shared/scenario/transcript/transcript.ts'
import type { Say } from '#shared/text/text.ts'

/** `name`: of one among several stories of the file. */
export function goldenPath(file: string, name?: string): string {
  const slug = name === undefined ? '' : `--${name.replace(/[^\p{L}\p{N}]+/gu, '-')}`
  return join(dirname(file), 'golden', `${basename(file, extname(file))}${slug}.txt`)
}

export async function readGolden(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8')
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw fault
  }
}

export async function keepGolden(path: string, transcript: Transcript): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, transcriptText(transcript))
}

/** One more expectation, at the step where the first other line stands. */
export function compareGolden(path: string, kept: string, transcript: Transcript, say: Say): Omit<Finding, 'line'> {
  const text = say('running.golden.same', { file: path })
  // A checkout on Windows may have changed the line ends, and nothing else.
  const difference = differenceOf(kept.replace(/\r\n/g, '\n'), transcriptText(transcript))
  if (!difference) return { step: transcript.at(-1)?.step ?? 0, text, ok: true }
  const { line, lines, more } = difference
  const rest = more > 0 ? [say('running.golden.more', { count: more })] : []
  const found = [say('running.golden.other', { file: path, line }), ...lines, ...rest].join('\n')
  return { step: stepAt(transcript, line), text, ok: false, found }
}

/** A blank line stands between two steps. */
function stepAt(transcript: Transcript, line: number): number {
  let last = 0
  for (const { step, lines } of transcript) {
    last += lines.length + 1
    if (line <= last) return step
  }
  return transcript.at(-1)?.step ?? 0
}
