import { expect, it } from 'vitest'
import { authorityFile, hasDisplay } from '#scripts/display.js'

it('only a Linux machine can be without a display', () => {
  expect(hasDisplay('linux', {})).toBe(false)
  expect(hasDisplay('linux', { DISPLAY: '' })).toBe(false)
  expect(hasDisplay('linux', { DISPLAY: ':0' })).toBe(true)
  expect(hasDisplay('linux', { WAYLAND_DISPLAY: 'wayland-0' })).toBe(true)
  expect(hasDisplay('darwin', {})).toBe(true)
  expect(hasDisplay('win32', {})).toBe(true)
})

it('a virtual display is for its owner alone: one cookie, for any host and any number', () => {
  const cookie = Buffer.alloc(16, 7)
  expect(authorityFile(cookie)).toEqual(
    Buffer.concat([
      Buffer.from('ffff00000000', 'hex'),
      Buffer.from([0, 18]),
      Buffer.from('MIT-MAGIC-COOKIE-1'),
      Buffer.from([0, 16]),
      cookie,
    ]),
  )
})
