/** Which letters of a token belong to which claim. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lettersOf, memberAt, memberRange, partAt, placeOf, rangesOf } from '#shared/token/alignment.ts'
import { decodeBase64url, encodeBase64url } from '#shared/token/base64url.ts'
import { compact, laidOut } from '#shared/token/json-text.ts'
import { fromUtf8, toUtf8 } from '#shared/token/utf8.ts'

const text = '{"external_id":"usr_1","name":"Jané 🦉","deep":{"name":1}}'
const part = encodeBase64url(toUtf8(text))

describe('the alignment of a token', () => {
  it('tells the part in which a caret stands, and the later where it touches two', () => {
    const ranges = rangesOf(['abc', 'de', 'f'])
    expect([0, 2, 3, 4, 6, 7, 8].map((at) => partAt(ranges, at))).toEqual([0, 0, 0, 1, 1, 2, 2])
  })

  it('finds the letters that carry a claim: read alone they hold all of it, one letter less does not', () => {
    const range = memberRange(text, 1)!
    const { start, end } = lettersOf(text, range)
    const around = fromUtf8(decodeBase64url(part.slice(start - (start % 4), end)))
    expect(around).toContain('"name":"Jané 🦉"')
    const less = new Uint8Array(decodeBase64url(part.slice(start - (start % 4), end - 1)))
    expect(fromUtf8(less) ?? '').not.toContain('"name":"Jané 🦉"')
  })

  it('leads from every letter of a claim back to that claim', () => {
    for (const member of [0, 1, 2]) {
      const { start, end } = lettersOf(text, memberRange(text, member)!)
      // The first and the last letter may carry bits of a neighbour.
      for (let at = start + 1; at < end; at += 1) expect(memberAt(text, placeOf(part, text, at)!)).toBe(member)
    }
  })

  it('means by a place in the layout the same claim as in the token', () => {
    expect(memberAt(laidOut(text), laidOut(text).indexOf('Jané'))).toBe(1)
    expect(memberAt(compact(text), text.indexOf('Jané'))).toBe(1)
    expect(memberAt(text, 0)).toBeUndefined()
  })

  it('knows no claims in what is no JSON, and no places in what is not canonical', () => {
    expect(memberAt('{"a":', 2)).toBeUndefined()
    expect(placeOf('eyJ=', '{"', 1)).toBeUndefined()
  })

  it('stays inside the part for any text and any stretch of it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(), fc.nat(), (any, one, other) => {
        const [start, end] = [one % (any.length + 1), other % (any.length + 1)].toSorted((a, b) => a - b)
        const letters = lettersOf(any, { start: start!, end: end! })
        expect(letters.start).toBeLessThanOrEqual(letters.end)
        expect(letters.end).toBeLessThanOrEqual(encodeBase64url(toUtf8(any)).length + 2)
      }),
    )
  })
})
