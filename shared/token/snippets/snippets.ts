/** Code that signs exactly these claims, as a back end would (rule U12), in the languages that back ends are written in. */
import { writeGo } from './go.ts'
import { writeJava } from './java.ts'
import { writeNode } from './node.ts'
import { writePhp } from './php.ts'
import { writePython } from './python.ts'
import { writeRuby } from './ruby.ts'
import type { ToWrite } from './syntax.ts'

export const snippets = {
  node: writeNode,
  python: writePython,
  ruby: writeRuby,
  php: writePhp,
  go: writeGo,
  java: writeJava,
} as const satisfies Record<string, (order: ToWrite) => string>

export type SnippetLanguage = keyof typeof snippets
export const snippetLanguages = Object.keys(snippets) as readonly SnippetLanguage[]

/** Half a character can be written in some languages only, and no token may carry it (rule T1). */
export const canBeWritten = ({ claims }: ToWrite): boolean => {
  let isWhole = true
  JSON.stringify(claims, (name: string, value: unknown) => {
    if (/\p{Cs}/u.test(name) || (typeof value === 'string' && /\p{Cs}/u.test(value))) isWhole = false
    return value
  })
  return isWhole
}
