import { basename, dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { canStandIn, firstError, noElectron } from '#scripts/set-up/electron.js'
import { placeOf, standInFolder } from '#scripts/set-up/stand-in.js'

describe('the stand-in Electron', () => {
  it('exists for Linux x64 only', () => {
    expect(canStandIn('linux', 'x64')).toBe(true)
    expect(canStandIn('linux', 'arm64')).toBe(false)
    expect(canStandIn('darwin', 'x64')).toBe(false)
    expect(canStandIn('win32', 'x64')).toBe(false)
  })

  it('leaves behind what belongs to Cypress', () => {
    expect(placeOf('Cypress/Cypress')).toBe('electron')
    expect(placeOf('Cypress/locales/en-US.pak')).toBe('locales/en-US.pak')
    expect(placeOf('Cypress/')).toBeUndefined()
    expect(placeOf('Cypress/locales/')).toBeUndefined()
    expect(placeOf('Cypress/resources/app/index.js')).toBeUndefined()
    expect(placeOf('Cypress/browser_v8_context_snapshot.bin')).toBeUndefined()
  })

  it('is kept in the cache of the person, outside the project', () => {
    expect(dirname(standInFolder({}, '/home/me'))).toBe(join('/home/me/.cache/understudy'))
    expect(dirname(standInFolder({ XDG_CACHE_HOME: '/cache' }, '/home/me'))).toBe(join('/cache/understudy'))
    expect(basename(standInFolder({}, '/home/me'))).toMatch(/^electron-33\.2\.1-[0-9a-f]{12}$/)
  })
})

describe('a failed download', () => {
  it('is explained by the line that says why', () => {
    expect(firstError('node:internal\n\nTypeError: fetch failed\n    at node:internal/deps/undici:1\n')).toBe(
      'TypeError: fetch failed',
    )
    expect(firstError('')).toBe('no reason given')
  })

  it('names the mirror setting and the manual way', () => {
    expect(noElectron('45.4.1', 'TypeError: fetch failed')).toContain('ELECTRON_MIRROR=')
    expect(noElectron('45.4.1', 'TypeError: fetch failed')).toContain('ELECTRON_OVERRIDE_DIST_PATH=')
  })
})
