/** Reads a scenario file from the disk; what is wrong with the file itself is a problem like all others. */
import { readFile } from 'node:fs/promises'
import { parseScenario, type ParsedScenario } from '#shared/scenario/parse.ts'
import { inWords, type Problem } from '#shared/scenario/problems/problem.ts'
import type { Say } from '#shared/text/text.ts'
import { castReader } from './cast-reader.ts'
import type { Meant } from './find-files.ts'

type WrongFile = Extract<Meant, { readonly kind: 'problem' }>['code']
type ReadBytes =
  { readonly ok: true; readonly bytes: Uint8Array } | { readonly ok: false; readonly problems: readonly Problem[] }

/** `file`: what it is called where its problems are told. */
export async function readMeant(meant: Meant, say: Say, file: string = meant.path): Promise<ReadBytes> {
  const wrong = (code: WrongFile, why = ''): ReadBytes => ({
    ok: false,
    problems: [inWords(say, file, { line: 1, column: 1 }, { code, facts: { why } })],
  })
  if (meant.kind === 'problem') return wrong(meant.code, meant.why)
  try {
    return { ok: true, bytes: await readFile(meant.path) }
  } catch (fault) {
    return wrong('unreadable', (fault as Error).message)
  }
}

/** With its cast. */
export async function readScenario(meant: Meant, say: Say, file: string = meant.path): Promise<ParsedScenario> {
  const read = await readMeant(meant, say, file)
  return read.ok ? parseScenario(file, read.bytes, say, castReader(meant.path)) : read
}
