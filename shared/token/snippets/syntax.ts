/** Writes claims as literals of a programming language: what every language has, with its own marks handed in. */
import type { Json, JsonObject } from '../verdict.ts'

/** What a snippet signs, and with which key. The secret is never in it. */
export type ToWrite = {
  readonly claims: JsonObject
  readonly keyId: string
  /** Seconds from the moment of signing: then `iat` and `exp` are code of the language, not numbers. */
  readonly ttl?: number
}

/** Where the snippets look for the secret. */
export const secretVariable = 'MESSAGING_SIGNING_SECRET'

export type Syntax = {
  readonly text: (text: string) => string
  readonly no: string
  readonly list: (items: readonly string[]) => string
  /** `depth` 0: the claims themselves. */
  readonly object: (members: readonly string[], depth: number) => string
  readonly member: (name: string, value: string) => string
  readonly yes?: readonly [yes: string, no: string]
}

/** The claims that stand as they are: with a lifetime, all but the times that it sets. */
export const standing = ({ claims, ttl }: ToWrite): readonly (readonly [string, Json])[] =>
  Object.entries(claims).filter(([name]) => ttl === undefined || (name !== 'iat' && name !== 'exp'))

/** The claims as code. `now` is how the language names the moment of signing. */
export function writeClaims(order: ToWrite, syntax: Syntax, now = 'now'): string {
  const { ttl } = order
  const timed = ttl === undefined ? [] : [syntax.member('iat', now), syntax.member('exp', `${now} + ${ttl}`)]
  return syntax.object(
    [...standing(order).map(([name, value]) => syntax.member(name, write(value, syntax))), ...timed],
    0,
  )
}

function write(value: Json, syntax: Syntax): string {
  const [yes, no] = syntax.yes ?? ['true', 'false']
  if (value === null) return syntax.no
  if (typeof value === 'string') return syntax.text(value)
  if (typeof value === 'boolean') return value ? yes : no
  if (typeof value === 'number') return writeNumber(value)
  if (isList(value)) return syntax.list(value.map((item) => write(item, syntax)))
  return syntax.object(
    Object.entries(value).map(([name, one]) => syntax.member(name, write(one, syntax))),
    1,
  )
}

const isList = (value: Json): value is readonly Json[] => Array.isArray(value)

/** A whole number that fits into no integer of 64 bits is written as a fraction, which every language reads. */
const writeNumber = (value: number): string =>
  Number.isInteger(value) && !Number.isSafeInteger(value) ? value.toExponential() : JSON.stringify(value)

/**
 * What is never written as it is: control and format characters, which an editor may hide or turn round, and the end of a
 * script element.
 */
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|<(?=\/)/gu

/** Between double quotes: `marks` get a backslash, what cannot be seen its number. */
export function quoted(text: string, marks: RegExp, number: (codePoint: number) => string): string {
  const escaped = text.replace(marks, '\\$&').replace(unseen, (one) => number(one.codePointAt(0)!))
  return `"${escaped}"`
}

export const hex = (value: number, digits: number): string => value.toString(16).padStart(digits, '0')
/** `\u{…}`, as JavaScript, Ruby and PHP read it. */
export const inBraces = (codePoint: number): string => `\\u{${codePoint.toString(16)}}`
/** `\uXXXX` and `\UXXXXXXXX`, as Python and Go read them. */
export const inDigits = (codePoint: number): string =>
  codePoint > 0xffff ? `\\U${hex(codePoint, 8)}` : `\\u${hex(codePoint, 4)}`

/** The claims one a line. `indents`: of the claims, and of what closes them. */
export function lines(
  members: readonly string[],
  [open, close]: readonly [open: string, close: string],
  [inner, outer]: readonly [inner: string, outer: string] = ['  ', ''],
): string {
  if (members.length === 0) return open + close
  return `${open}\n${members.map((member) => `${inner}${member},\n`).join('')}${outer}${close}`
}
