/**
 * What changed from one version of the language to the next, as edits of a file's text. A file stays as it was written:
 * comments, order and everything else that no edit names.
 */
import { isMap, isScalar, isSeq, type Document, type Scalar, type YAMLMap } from 'yaml'
import type { scenarioLanguage } from '../../text/en/scenario-language.ts'

export const newestVersion = 2

/** `offset` to `end` of the text becomes `text`. */
export type Change = {
  readonly code: keyof (typeof scenarioLanguage)['changes']
  readonly offset: number
  readonly end: number
  readonly text: string
}

/** From version N to the next: the N-th of them. Each also changes the tree, so that the next one sees its work. */
const migrations: readonly ((file: YAMLMap) => readonly Change[])[] = [
  // `note` is the presenter's on every step now; what agents keep about a person has a word of its own.
  (file) =>
    stepsOf(file).flatMap((step) => (step.has('notes on person') ? renamed(step, 'note', 'keeps', 'keeps') : [])),
]

/** The version that a file says, where it is one at all. */
export function versionOf(doc: Document): number | undefined {
  const version = isMap(doc.contents) ? doc.contents.get('understudy') : undefined
  return Number.isSafeInteger(version) && (version as number) > 0 ? (version as number) : undefined
}

/** Brings the tree up to the newest version, and says what that changes in the text. A newer one is left alone. */
export function migrate(doc: Document): readonly Change[] {
  const version = versionOf(doc)
  const file = doc.contents
  if (version === undefined || version >= newestVersion || !isMap(file)) return []
  const changes = migrations.slice(version - 1).flatMap((step) => step(file))
  const written = file.get('understudy', true)
  if (!isScalar(written)) return changes
  written.value = newestVersion
  return [replaced(written, String(newestVersion), 'version'), ...changes]
}

const stepsOf = (file: YAMLMap): readonly YAMLMap[] => {
  const steps = file.get('steps')
  return isSeq(steps) ? steps.items.filter(isMap) : []
}

function renamed(words: YAMLMap, from: string, to: string, code: Change['code']): readonly Change[] {
  const key = words.items.map(({ key: one }) => one).find((one) => isScalar(one) && one.value === from)
  if (!isScalar(key)) return []
  key.value = to
  return [replaced(key, to, code)]
}

const replaced = ({ range }: Scalar, text: string, code: Change['code']): Change => ({
  code,
  offset: range?.[0] ?? 0,
  end: range?.[1] ?? 0,
  text,
})
