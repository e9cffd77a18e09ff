import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readSearch } from '#shared/search/language.ts'
import { piecesOf } from '#shared/search/pieces.ts'
import { holds, soughtIn } from '#shared/search/sought.ts'
import { wordsIn } from '#shared/search/words.ts'

const whole = (...words: readonly string[]) => ({ words, isBeginning: false })
const beginning = (...words: readonly string[]) => ({ words, isBeginning: true })

describe('the language of search', () => {
  it.each([
    ['', { words: [] }],
    ['   ""  ', { words: [] }],
    ['lost parcel', { words: [beginning('lost'), beginning('parcel')] }],
    ['"lost parcel" now', { words: [whole('lost', 'parcel'), beginning('now')] }],
    ['"not closed yet', { words: [whole('not', 'closed', 'yet')] }],
    ['cust-1042', { words: [beginning('cust', '1042')] }],
    ['at 10:30', { words: [beginning('at'), beginning('10', '30')] }],
    ['包裹在', { words: [whole('包裹', '裹在')] }],
    ['裹', { words: [beginning('裹')] }],
    ['status:open,Pending', { words: [], statuses: ['open', 'pending'] }],
    ['STATUS:on-hold parcel', { words: [beginning('parcel')], statuses: ['on-hold'] }],
    ['requester:ada', { words: [], requester: [beginning('ada')] }],
    ['requester:"Ada Byron"', { words: [], requester: [whole('ada', 'byron')] }],
    ['external_id:Cust-1042', { words: [], externalId: 'Cust-1042' }],
    ['external_id:"a b:c "', { words: [], externalId: 'a b:c ' }],
    ['verified:yes', { words: [], verified: true }],
    ['verified:No', { words: [], verified: false }],
    ['"status:open"', { words: [whole('status', 'open')] }],
  ])('%j is understood', (text, wanted) => {
    expect(readSearch(text)).toEqual({ ok: true, wanted })
  })

  it.each([
    ['colour:red', { code: 'unknown-operator', operator: 'colour' }],
    ['see http://shop.example', { code: 'unknown-operator', operator: 'http' }],
    ['constructor:x', { code: 'unknown-operator', operator: 'constructor' }],
    ['to:', { code: 'unknown-operator', operator: 'to' }],
    ['status:', { code: 'value-missing', operator: 'status' }],
    ['status: open', { code: 'value-missing', operator: 'status' }],
    ['external_id:""', { code: 'value-missing', operator: 'external_id' }],
    ['status:opne', { code: 'unknown-status', value: 'opne' }],
    ['status:open,', { code: 'unknown-status', value: '' }],
    ['verified:maybe', { code: 'unknown-verified', value: 'maybe' }],
    ['verified:constructor', { code: 'unknown-verified', value: 'constructor' }],
    ['status:open status:new', { code: 'operator-twice', operator: 'status' }],
    ['requester:!!', { code: 'nothing-to-find', value: '!!' }],
    ['parcel ???', { code: 'nothing-to-find', value: '???' }],
  ])('%j is a problem', (text, problem) => {
    expect(readSearch(text)).toEqual({ ok: false, problem })
  })

  it('never throws, and an understood search never holds an empty word', () => {
    const piece = fc.oneof(
      fc.constantFrom('status:', 'requester:', 'external_id:', 'verified:', '"', ':', ',', ' ', 'open', 'yes', '您好'),
      fc.string({ unit: 'binary', maxLength: 5 }),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const read = readSearch(pieces.join(''))
        if (!read.ok) return
        const { words, requester = [] } = read.wanted
        for (const one of [...words, ...requester]) expect(one.words.length > 0 && !one.words.includes('')).toBe(true)
      }),
      { numRuns: 2_000 },
    )
  })
})

describe('words', () => {
  const cut = (text: string) => wordsIn(text).map((word) => word.text)

  it.each([
    ['Where is my Parcel?', ['where', 'is', 'my', 'parcel']],
    ['Straße Ångström E\u0301tude ΟΔΟΣ οδος İstanbul', ['strasse', 'angstrom', 'etude', 'οδοσ', 'οδοσ', 'istanbul']],
    ['iPhone手机 ok', ['iphone', '手机', '机', 'ok']],
    ['مُحَمَّد', ['مح', 'حم', 'مد', 'د']],
    ['हिन्दी', ['हिन्दी']],
    ['👍🏽 👩‍👩‍👧', ['👍', '👩', '👩', '👧']],
    ['\ud800 \u0000 — …', []],
  ])('of %j', (text, expected) => {
    expect(cut(text)).toEqual(expected)
  })

  it('hold no space and no quote, and any part of a text cut between words is found in it', () => {
    const unit = fc.oneof(fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }), fc.constantFrom(...'ab 手机 éß ا'))
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 30 }), fc.nat(30), fc.nat(30), (units, from, length) => {
        const text = units.join('')
        const words = wordsIn(text)
        for (const word of words) expect(word.text).toMatch(/^[\p{L}\p{N}\p{M}\p{Extended_Pictographic}]+$/u)
        const part = text
          .normalize('NFC')
          .slice(words[from % (words.length || 1)]?.start)
          .slice(0, length)
        const sought = soughtIn(part, false)
        if (sought && part.normalize('NFC') === part) expect(holds(words, [sought])).toBe(true)
      }),
      { numRuns: 2_000 },
    )
  })
})

describe('a hit', () => {
  const shown = (text: string, query: string) => {
    const read = readSearch(query)
    if (!read.ok) throw new Error(query)
    return piecesOf(text, read.wanted.words)
      .map(({ text: part, hit }) => (hit ? `[${part}]` : part))
      .join('')
  }

  it.each([
    ['Where is my parcel? A parcel!', 'parc', 'Where is my [parcel]? A [parcel]!'],
    ['Where is my parcel?', '"my parcel" where', '[Where] is [my parcel]?'],
    ['我的包裹在哪里', '包裹在', '我的[包裹在]哪里'],
    ['我的包裹在哪里', '裹', '我的包[裹]在哪里'],
    ['Straße\n  5', 'strasse', '[Straße] 5'],
    ['Nothing here', 'parcel', 'Nothing here'],
    [`${'far away '.repeat(20)}the parcel`, 'parcel', '…far away far away far away the [parcel]'],
    [`parcel ${'x'.repeat(300)}`, 'parcel', `[parcel] ${'x'.repeat(173)}…`],
  ])('in %j of %j', (text, query, expected) => {
    expect(shown(text, query)).toBe(expected)
  })

  it('is shown in pieces that never tear a character and never exceed a line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), fc.nat(400), (text, from) => {
        const sought = soughtIn(text.slice(from, from + 4), false)
        const pieces = piecesOf(text, sought ? [sought] : [])
        const whole = pieces.map((piece) => piece.text).join('')
        expect(() => encodeURIComponent(whole)).not.toThrow()
        expect(pieces.every((piece) => piece.text !== '')).toBe(true)
      }),
    )
  })
})
