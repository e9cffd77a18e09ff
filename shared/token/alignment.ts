/** Which letters of the encoded token carry which part, and which claim: four letters hold three bytes. */
import { checkBase64url } from './base64url.ts'
import { membersOf, slipOf, type Range } from './json-text.ts'
import { toUtf8 } from './utf8.ts'

/** A part, and in a readable one a member by its place in the object's order. */
export type Aligned = { readonly part: number; readonly member?: number }

/** Where each part stands in the token, in its order, without the dots. */
export function rangesOf(parts: readonly string[], from = 0): readonly Range[] {
  let start = from
  return parts.map((part) => {
    const range = { start, end: start + part.length }
    start = range.end + 1
    return range
  })
}

/** A caret stands between two letters: what it touches is where it is, the later part where it touches two. */
export function partAt(ranges: readonly Range[], at: number): number {
  return Math.max(
    0,
    ranges.findLastIndex(({ start }) => start <= at),
  )
}

const readable = (text: string | undefined): text is string => text !== undefined && slipOf(text) === undefined

export function memberAt(text: string | undefined, at: number): number | undefined {
  if (!readable(text)) return undefined
  const found = membersOf(text).findIndex(({ start, end }) => start <= at && at <= end)
  return found < 0 ? undefined : found
}

export function memberRange(text: string | undefined, member: number | undefined): Range | undefined {
  return member === undefined || !readable(text) ? undefined : membersOf(text)[member]
}

/** The letters of a part that carry a stretch of its text, neighbours' bits in the first and the last of them included. */
export function lettersOf(text: string, { start, end }: Range): Range {
  const [before, upTo] = [toUtf8(text.slice(0, start)).length, toUtf8(text.slice(0, end)).length]
  return { start: Math.floor((before * 8) / 6), end: Math.ceil((upTo * 8) / 6) }
}

/** The place in a part's text that the letter behind a caret carries the beginning of; absent where it is not canonical. */
export function placeOf(part: string, text: string, at: number): number | undefined {
  if (checkBase64url(part, '').code) return undefined
  const byte = Math.floor((at * 6) / 8)
  let [bytes, place] = [0, 0]
  for (const character of text) {
    bytes += toUtf8(character).length
    if (bytes > byte) break
    place += character.length
  }
  return place
}
