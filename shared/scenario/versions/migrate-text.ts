/** A file of an older version as it is written today, with the list of what that changes; the old text stays as it is. */
import { parseDocument } from 'yaml'
import type { Say } from '../../text/text.ts'
import { linesOf } from '../problems/lines.ts'
import { yamlOptions } from '../problems/sound-text.ts'
import { migrate, newestVersion, versionOf } from './migrations.ts'

export type Migrated = {
  readonly text: string
  /** A line each, with the line of the old text. */
  readonly changes: readonly { readonly line: number; readonly text: string }[]
}

/** `text`: a sound one. */
export function migrateText(text: string, say: Say): Migrated {
  const doc = parseDocument(text, yamlOptions)
  const from = versionOf(doc) ?? newestVersion
  const changes = [...migrate(doc)].sort((one, other) => one.offset - other.offset)
  const placeOf = linesOf(text)
  return {
    text: changes.reduceRight((now, { offset, end, text: put }) => now.slice(0, offset) + put + now.slice(end), text),
    changes: changes.map(({ code, offset }) => ({
      line: placeOf(offset).line,
      text: say(`scenarioLanguage.changes.${code}`, { from, to: newestVersion }),
    })),
  }
}
