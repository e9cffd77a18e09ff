/**
 * A scenario's text that can be read as YAML and is of a version that is known here: what the commands that rewrite files
 * ask for. Whether the story in it is right is another question.
 */
import { isMap, isNode, parseDocument, type Document } from 'yaml'
import { openText, type Say } from '../../text/text.ts'
import { newestVersion, versionOf } from '../versions/migrations.ts'
import { linesOf } from './lines.ts'
import { inWords, type Found, type Problem } from './problem.ts'
import { readText, refuseText } from './read-text.ts'
import { problemsOfYaml } from './yaml-problems.ts'

export const yamlOptions = { prettyErrors: false, version: '1.2', schema: 'core' } as const

export function soundText(
  file: string,
  bytes: Uint8Array,
  say: Say = openText().t,
): { readonly ok: true; readonly text: string } | { readonly ok: false; readonly problems: readonly Problem[] } {
  const text = readText(bytes)
  if (text === undefined)
    return { ok: false, problems: [inWords(say, file, { line: 1, column: 1 }, { code: 'not-utf8' })] }
  const found = unsound(text)
  const placeOf = linesOf(text)
  if (found.length === 0) return { ok: true, text }
  return { ok: false, problems: found.map(({ offset, ...said }) => inWords(say, file, placeOf(offset), said)) }
}

/** What keeps a text from being read at all. */
export function unsound(text: string): readonly Found[] {
  const refused = refuseText(text)
  if (refused) return [refused]
  const doc = parseDocument(text, yamlOptions)
  const found = problemsOfYaml(doc, text)
  if (found.length > 0) return found
  if (doc.contents === null) return [{ code: 'empty-file', offset: 0 }]
  if (!isMap(doc.contents)) return [{ code: 'not-words', offset: 0 }]
  return newerVersion(doc)
}

/** Of a newer language nothing is known here, so nothing else is said about it. */
export function newerVersion(doc: Document): readonly Found[] {
  const version = versionOf(doc)
  if (version === undefined || version <= newestVersion || !isMap(doc.contents)) return []
  const written: unknown = doc.contents.get('understudy', true)
  const offset = (isNode(written) ? written.range?.[0] : undefined) ?? 0
  return [{ code: 'version-newer', offset, facts: { written: version, newest: newestVersion } }]
}
