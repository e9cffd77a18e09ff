/** Small words of transcripts, and how lines are set below one another. */
import type { Desk } from '../../desk/desk-types.ts'
import type { Instant } from '../../engine/ids.ts'
import type { Say } from '../../text/text.ts'

/** Who looks, and in which words it is told. */
export type Told = { readonly ask: Desk['ask']; readonly say: Say }

/** By hand, for what Intl says of a moment changes with its version. */
export const day = (at: Instant): string => at.slice(0, 10)
export const clockTime = (at: Instant): string => at.slice(11, 16)

/** Below the line before; a text of several lines stays below it, too. */
export const indented = (lines: readonly string[]): readonly string[] =>
  lines.flatMap((line) => line.split(/\r\n|[\n\r\u2028\u2029]/u)).map((line) => (line === '' ? '' : `  ${line}`))
