/** JSON that can be read in one way only, held against JSON.parse and against texts whose fault is known. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { deepest, parseStrictJson } from '#shared/token/strict-json.ts'

const codeOf = (text: string) => {
  const json = parseStrictJson(text)
  return json.ok ? null : json.code
}

describe('strict JSON', () => {
  test.each([
    ['{"a":1,"a":2}', 'duplicate-member'],
    ['{"a":1,"\\u0061":2}', 'duplicate-member'],
    ['{"b":[{"c":{"a":1,"x":[],"a":1}}]}', 'duplicate-member'],
    ['{"":1,"":1}', 'duplicate-member'],
    ['{"__proto__":1,"__proto__":2}', 'duplicate-member'],
    ['{"constructor":1,"toString":2,"hasOwnProperty":3}', null],
    ['{"a":{"a":{"a":1}},"b":[{"a":1},{"a":1}]}', null],
    ['{"a":"a","b":"a"}', null],
    ['["a","a",{"a":["a","a"]},"a"]', null],
    ['{"a":"\\"a\\":1,","b":"{\\"a\\":1,\\"a\\":2}"}', null],
    ['"\\ud800"', 'lone-surrogate'],
    ['{"\\udc00":1}', 'lone-surrogate'],
    ['"\\ud83d\\ude00"', null],
    ['"\\\\ud800"', null],
    ['1e400', 'number-out-of-range'],
    ['{"a":[-1E+999]}', 'number-out-of-range'],
    ['1e-400', null],
    ['\ufeff{}', 'byte-order-mark'],
    [' \n\t\r{ } ', null],
    ['', 'not-json'],
    ['{} {}', 'not-json'],
    ["{'a':1}", 'not-json'],
    ['{"a":1,}', 'not-json'],
    ['{"a":01}', 'not-json'],
    ['{a:1}', 'not-json'],
    ['NaN', 'not-json'],
    ['"\u0001"', 'not-json'],
    ['\u00a0{}', 'not-json'],
  ])('T1 judges %j: %s', (text, code) => {
    expect(codeOf(text)).toBe(code)
  })

  test('T1 bounds the depth, and survives far more of it', () => {
    const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth)
    expect(codeOf(nested(deepest))).toBe(null)
    expect(codeOf(nested(deepest + 1))).toBe('nested-too-deep')
    expect(codeOf('{"a":'.repeat(3000) + '1' + '}'.repeat(3000))).toBe('nested-too-deep')
    expect(codeOf('['.repeat(8000))).toBe('not-json')
  })

  test('T1 keeps a member called __proto__ as a member', () => {
    const json = parseStrictJson('{"__proto__":{"scope":"user"}}')
    expect(json.ok && Object.keys(json.value as object)).toEqual(['__proto__'])
    expect(json.ok && (json.value as { scope?: string }).scope).toBe(undefined)
  })

  test('T1 accepts whatever JSON.stringify writes of sound values, and reads the same', () => {
    const sound = fc.jsonValue({ stringUnit: 'grapheme', maxDepth: 6 })
    fc.assert(
      fc.property(sound, fc.constantFrom(undefined, 2, '\t'), (value, space) => {
        const text = JSON.stringify(value, null, space)
        expect(parseStrictJson(text)).toEqual({ ok: true, value: JSON.parse(text) })
      }),
    )
  })

  test('T1 accepts nothing that JSON.parse refuses, and reads nothing differently', () => {
    const pieces = [
      '{',
      '}',
      '[',
      ']',
      ':',
      ',',
      '"a"',
      '"b"',
      '"\\u0061"',
      '1',
      '-0',
      '1e5',
      'null',
      'true',
      ' ',
      '"',
      '\\',
    ]
    const text = fc.oneof(
      fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map((parts) => parts.join('')),
      fc.string({ unit: 'binary' }),
      // Sound JSON with one character changed.
      fc
        .tuple(fc.json({ maxDepth: 3 }), fc.nat(), fc.string({ minLength: 1, maxLength: 1 }))
        .map(([json, place, one]) => {
          const at = place % json.length
          return json.slice(0, at) + one + json.slice(at + 1)
        }),
    )
    fc.assert(
      fc.property(text, (candidate) => {
        const strict = parseStrictJson(candidate)
        if (strict.ok) expect(strict.value).toEqual(JSON.parse(candidate))
        else if (strict.code === 'not-json') expect(() => JSON.parse(candidate)).toThrow(SyntaxError)
      }),
      { numRuns: 3000 },
    )
  })

  test('T1 finds a member that is there twice, however deep and however spelled', () => {
    const name = fc.string({ unit: 'grapheme', maxLength: 5 })
    const escaped = (text: string) =>
      `"${Array.from({ length: text.length }, (_, at) => `\\u${text.charCodeAt(at).toString(16).padStart(4, '0')}`).join('')}"`
    const wraps = fc.array(fc.constantFrom('[0,%]', '{"w":%}', '{"v":{"z":1},"w":[%,2]}'), { maxLength: 8 })
    fc.assert(
      fc.property(
        name,
        fc.json({ maxDepth: 2 }),
        fc.json({ maxDepth: 2 }),
        wraps,
        fc.boolean(),
        (twice, one, two, around, escape) => {
          fc.pre(codeOf(one) === null && codeOf(two) === null)
          const again = escape ? escaped(twice) : JSON.stringify(twice)
          const object = `{${JSON.stringify(twice)}:${one},${again}:${two}}`
          // A function, since `$` in a replacement text has a meaning.
          const text = around.reduce((inner, wrap) => wrap.replace('%', () => inner), object)
          expect(codeOf(text)).toBe('duplicate-member')
        },
      ),
    )
  })
})
