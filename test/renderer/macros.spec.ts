/** Ready texts: opened by a slash where a line begins, and calling nobody by a name that is not proved. */
import { describe, expect, it } from 'vitest'
import { openText } from '#shared/text/text.ts'
import { macrosFor, matching, slashAt } from '../../src-renderer/screens/agent/macros.ts'

const { t } = openText()

describe('a slash', () => {
  it('asks for macros where a line begins, with what follows it', () => {
    expect(slashAt('/', 1)).toEqual({ from: 0, query: '' })
    expect(slashAt('Hello\n/ref', 10)).toEqual({ from: 6, query: 'ref' })
    expect(slashAt('/ref and more', 4)).toEqual({ from: 0, query: 'ref' })
  })

  it('is only a slash anywhere else', () => {
    for (const text of ['either/or', ' /', 'https://shop.example', '//', '/a/b', '/ref\n']) {
      expect(slashAt(text, text.length), text).toBeUndefined()
    }
    expect(slashAt('/ref', 0)).toBeUndefined()
  })
})

describe('macros', () => {
  const macros = macrosFor(t, { verified: false, name: 'Mallory' })

  it('A1 call a verified person by name, and nobody else', () => {
    expect(macrosFor(t, { verified: true, name: 'Ada Byron' })[0]?.text).toMatch(/^Hello Ada Byron, /)
    expect(macrosFor(t, { verified: true })[0]?.text).toMatch(/^Hello, /)
    expect(macros.map(({ text }) => text).join()).not.toContain('Mallory')
  })

  it('take a name as it is, whatever stands in it', () => {
    expect(macrosFor(t, { verified: true, name: '{{name}} $t(app.bot) <b>' })[0]?.text).toContain('$t(app.bot) <b>')
  })

  it('are found by the beginnings of words', () => {
    expect(matching(macros, '')).toHaveLength(macros.length)
    expect(matching(macros, 'way par').map(({ name }) => name)).toEqual(['onItsWay'])
    expect(matching(macros, 'xyz')).toEqual([])
  })
})
