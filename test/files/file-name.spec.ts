import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readableName, safeName } from '#shared/files/file-name.ts'

describe('A name is written to a disk so that', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['parcel.png', 'parcel.png'],
    ['../../etc/passwd.txt', '_.._etc_passwd.txt'],
    ['C:\\Windows\\a.txt', 'C__Windows_a.txt'],
    ['con.txt', '_con.txt'],
    ['LPT1', '_LPT1'],
    ['.hidden.pdf', 'hidden.pdf'],
    ['trailing. ', 'trailing'],
    ['a\u0000b\nc.txt', 'abc.txt'],
    ['photo\u202egpj.exe', 'photogpj.exe'],
    ['', 'file'],
    ['...', 'file'],
    ['تقرير.pdf', 'تقرير.pdf'],
  ]
  it.each(cases)('%j becomes %j', (name, safe) => expect(safeName(name)).toBe(safe))

  it('it never leads out of its folder, is never empty and always fits', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (name) => {
        const safe = safeName(name)
        expect(safe).not.toMatch(/[/\\:\p{Cc}]|^\.|[. ]$|^$/u)
        expect(new TextEncoder().encode(safe).length).toBeLessThanOrEqual(255)
        expect(safeName(safe)).toBe(safe)
      }),
    )
  })

  it('a long one keeps its ending', () => {
    const safe = safeName(`${'名'.repeat(255)}.pdf`)
    expect(safe.endsWith('名.pdf')).toBe(true)
  })
})

it('a name is read without what turns the reading direction', () => {
  expect(readableName('invoice\u202efdp.exe')).toBe('invoicefdp.exe')
})
