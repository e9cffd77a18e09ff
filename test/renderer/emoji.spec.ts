import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { findEmoji, loadEmoji } from '../../src-renderer/emoji/emoji-book.ts'
import { gridTravel } from '../../src-renderer/emoji/grid-travel.ts'

const book = await loadEmoji('en')
const all = book.flatMap(({ emoji }) => emoji)
const find = (typed: string) => findEmoji(book, typed).map(({ label }) => label)

describe('The emoji', () => {
  it('stand in groups, each once, and no bare skin tone among them', () => {
    expect(book.map(({ title }) => title).slice(0, 2)).toEqual(['Smileys & emotion', 'People & body'])
    expect(new Set(all.map(({ unicode }) => unicode)).size).toBe(all.length)
    expect(all.length).toBeGreaterThan(1_800)
    expect(all.some(({ unicode }) => /^[\u{1f3fb}-\u{1f3ff}]$/u.test(unicode))).toBe(false)
  })

  it('can all be drawn by the font that ships', () => {
    const css = readFileSync(
      new URL('../../node_modules/@infolektuell/noto-color-emoji/index.css', import.meta.url),
      'utf8',
    )
    const ranges = [...css.matchAll(/U\+([0-9a-f]+)(?:-([0-9a-f]+))?/g)].map(([, from = '', to = from]) =>
      [from, to].map((text) => Number.parseInt(text, 16)),
    )
    const isDrawn = (code: number) => ranges.some(([from = 0, to = 0]) => code >= from && code <= to)
    const missing = all.filter(({ unicode }) => ![...unicode].every((character) => isDrawn(character.codePointAt(0)!)))
    expect(missing.map(({ label }) => label)).toEqual([])
  })

  it('are found by the beginnings of their names and of what they are about, names first', () => {
    expect(find('teap')).toEqual(['teapot'])
    expect(find('PARTY pop')[0]).toBe('party popper')
    expect(find('red hea')[0]).toBe('red heart')
    expect(find('xylophonist')).toEqual([])
  })
})

describe('Arrows in a grid of groups', () => {
  /** Rows: 0 1 2 | 3 4 | 5. */
  const travel = (key: Parameters<typeof gridTravel>[0], from: number) => gridTravel(key, from, [5, 1], 3)

  it('lead along and stop at both ends', () => {
    expect([travel('ArrowLeft', 0), travel('ArrowRight', 4), travel('ArrowRight', 5)]).toEqual([0, 5, 5])
  })
  it('lead up and down, into the next group, to the last of a shorter row', () => {
    expect([travel('ArrowDown', 0), travel('ArrowDown', 2), travel('ArrowDown', 4), travel('ArrowDown', 5)]).toEqual([
      3, 4, 5, 5,
    ])
    expect([travel('ArrowUp', 5), travel('ArrowUp', 4), travel('ArrowUp', 1)]).toEqual([3, 1, 1])
  })
  it('lead nowhere where there is nothing', () => {
    expect(gridTravel('ArrowDown', 0, [], 3)).toBe(0)
  })
})
