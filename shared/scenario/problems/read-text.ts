/** The first look at a file, before anything reads it as YAML: is it text at all, and of a size that makes sense? */
import { CST, Lexer } from 'yaml'
import { fromUtf8 } from '../../token/utf8.ts'
import type { Found } from './problem.ts'

const longest = 500_000
const deepest = 40
const widest = 400

/** The text without byte-order mark, which editors on Windows write; or nothing where it is no UTF-8. */
export function readText(bytes: Uint8Array): string | undefined {
  return fromUtf8(bytes)?.replace(/^\ufeff/, '')
}

/** What would keep the YAML reader from doing its work. */
export function refuseText(text: string): Found | undefined {
  if (text.length > longest) return { code: 'too-large', offset: longest, facts: { limit: longest } }
  const control = text.search(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]/)
  if (control >= 0) {
    const code = text.charCodeAt(control).toString(16).padStart(4, '0')
    return { code: 'control-character', offset: control, facts: { code } }
  }
  if (/^\s*$/.test(text)) return { code: 'empty-file', offset: 0 }
  return tooDeep(text)
}

/** The YAML reader calls itself for each level, and would end the whole program at some thousand of them. */
function tooDeep(text: string): Found | undefined {
  let [offset, open, dashes] = [0, 0, 0]
  let lineBegins = true
  for (const token of new Lexer().lex(text)) {
    const type = CST.tokenType(token)
    if (type === 'flow-seq-start' || type === 'flow-map-start') open += 1
    if (type === 'flow-seq-end' || type === 'flow-map-end') open -= 1
    if (type === 'newline') [dashes, lineBegins] = [0, true]
    else {
      if (type === 'seq-item-ind' || type === 'explicit-key-ind' || type === 'map-value-ind') dashes += 1
      if (open + dashes > deepest || (lineBegins && type === 'space' && token.length > widest))
        return { code: 'too-deep', offset }
      lineBegins = false
    }
    // Some tokens are marks of the reader's own, which stand for no text.
    if (type !== 'doc-mode' && type !== 'flow-error-end' && type !== 'scalar') offset += token.length
    if (type === 'flow-error-end') open = 0
  }
  return undefined
}
