/** JSON as text: its layout, its members and its slips, held against JSON.parse. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compact, laidOut, membersOf, slipOf } from '#shared/token/json-text.ts'

const objects = fc.dictionary(fc.string(), fc.jsonValue())
const texts = objects.map((object) => JSON.stringify(object))
const isObject = (text: string): boolean => {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value)
  } catch {
    return false
  }
}

describe('JSON as text', () => {
  it('is laid out as JSON.stringify does it, and is the same text again when compact', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(laidOut(text)).toBe(JSON.stringify(JSON.parse(text), undefined, 2))
        expect(compact(laidOut(text))).toBe(text)
      }),
    )
  })

  it('keeps the spelling of numbers, and members that stand twice', () => {
    const text = '{"exp":1.70e9,"exp":1e400,"a":"\\u0061"}'
    expect(compact(laidOut(text))).toBe(text)
  })

  it('finds the members of an object in their order, each whole', () => {
    fc.assert(
      fc.property(objects, (object) => {
        const text = JSON.stringify(object, undefined, 1)
        const found = membersOf(text)
        expect(found.map(({ name }) => name)).toEqual(Object.keys(object))
        for (const { start, end, name } of found)
          expect(compact(`{${text.slice(start, end)}}`)).toBe(
            JSON.stringify(Object.fromEntries([[name, object[name]]])),
          )
      }),
    )
  })

  it('says a slip exactly where JSON.parse finds no object', () => {
    const spoiled = fc.tuple(
      texts,
      fc.nat(),
      fc.constantFrom('', '"', ',', '}', '{', ']', '1', '-', ' ', 'x', '\\', '\n'),
    )
    fc.assert(
      fc.property(spoiled, ([text, at, put]) => {
        const place = at % (text.length + 1)
        const written = text.slice(0, place) + put + text.slice(place + (at % 3))
        expect(slipOf(written) === undefined, written).toBe(isObject(written))
      }),
      { numRuns: 2_000 },
    )
  })

  it.each([
    ['{\n  "a": 1,\n  b: 2\n}', { line: 3, column: 3, found: 'b' }],
    ['{"a": 1,}', { line: 1, column: 9, found: '}' }],
    ['["a"]', { line: 1, column: 1, found: '[' }],
    ['{"a": 1', { line: 1, column: 8 }],
    ['', { line: 1, column: 1 }],
    ['{"🦉": 01}', { line: 1, column: 8, found: '1' }],
  ])('tells of %j the line and the column', (text, slip) => {
    expect(slipOf(text)).toEqual(slip)
  })
})
