/** JSON that can be read in one way only: no member twice, no lone surrogate, no byte-order mark, no endless number or nesting (rule T1). */
import type { TokenCode } from './codes.ts'
import type { Facts } from './finding.ts'
import type { Json } from './verdict.ts'

export type StrictJson =
  { readonly ok: true; readonly value: Json } | { readonly ok: false; readonly code: TokenCode; readonly facts: Facts }

/** Objects and lists inside each other. A bound of ours [A]: whoever walks the value may do so by recursion. */
export const deepest = 64

// The lexemes of RFC 8259. `y` matches at the place only. JSON.parse has accepted the text before this is used.
const lexeme = /[ \t\n\r]+|"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*|[a-z]+|[{}[\]:,]/y

export function parseStrictJson(text: string): StrictJson {
  // RFC 8259, section 8.1: a byte-order mark must not be added; a parser may ignore it, so two might differ.
  if (text.startsWith('\ufeff')) return refuse('byte-order-mark')
  let value: Json
  try {
    value = JSON.parse(text) as Json
  } catch {
    return refuse('not-json')
  }
  return findAmbiguity(text) ?? { ok: true, value }
}

/** Walks text that is known to be JSON. No recursion: `open` holds the member names of each open object, null for a list. */
function findAmbiguity(text: string): StrictJson | undefined {
  const open: (Set<string> | null)[] = []
  let nameExpected = false
  lexeme.lastIndex = 0
  for (let match = lexeme.exec(text); match; match = lexeme.exec(text)) {
    const [token] = match
    if (token === '{' || token === '[') {
      if (open.push(token === '{' ? new Set() : null) > deepest) return refuse('nested-too-deep', { limit: deepest })
      nameExpected = token === '{'
    } else if (token === '}' || token === ']') {
      open.pop()
      nameExpected = false
    } else if (token === ',') {
      nameExpected = open.at(-1) instanceof Set
    } else if (token.startsWith('"')) {
      // Escapes are resolved first: "a" and "\u0061" are the same member (RFC 8259, section 8.3).
      const string = JSON.parse(token) as string
      if (/\p{Surrogate}/u.test(string)) return refuse('lone-surrogate')
      const names = open.at(-1)
      if (nameExpected && names) {
        if (names.has(string))
          return refuse('duplicate-member', { member: string.slice(0, 80).replace(/\p{Surrogate}/gu, '') })
        names.add(string)
        nameExpected = false
      }
    } else if (/^[-\d]/.test(token) && !Number.isFinite(Number(token))) {
      // 1e400 would become Infinity, which no JSON can carry on.
      return refuse('number-out-of-range', { number: token.slice(0, 80) })
    }
  }
  return undefined
}

/**
 * The numbers among an object's own members, as they are written: JSON.parse rounds what a double cannot hold. Only for
 * text that parseStrictJson has taken.
 */
export function numbersOf(text: string): ReadonlyMap<string, string> {
  const numbers = new Map<string, string>()
  let [depth, name, before] = [0, '', '']
  lexeme.lastIndex = 0
  for (let match = lexeme.exec(text); match; match = lexeme.exec(text)) {
    const [token] = match
    if (/^[ \t\n\r]/.test(token)) continue
    if (token === '{' || token === '[') depth += 1
    else if (token === '}' || token === ']') depth -= 1
    else if (depth === 1 && token.startsWith('"') && before !== ':') name = JSON.parse(token) as string
    else if (depth === 1 && before === ':' && /^[-\d]/.test(token)) numbers.set(name, token)
    before = token
  }
  return numbers
}

/** Whether a number, as it is written, is whole in value: 1700000000.0 and 1.7e9 are. */
export function isWhole(number: string): boolean {
  const [, whole = '', fraction = '', exponent = '0'] = /^-?(\d+)(?:\.(\d+))?(?:[eE]([-+]?\d+))?$/.exec(number) ?? []
  const digits = `${whole}${fraction}`
  // How far behind the decimal point the last digit stands that is not 0.
  const places = fraction.length - (digits.length - digits.replace(/0+$/, '').length) - Number(exponent)
  return whole !== '' && (/^0*$/.test(digits) || places <= 0)
}

const refuse = (code: TokenCode, facts: Facts = {}): StrictJson => ({ ok: false, code, facts })
