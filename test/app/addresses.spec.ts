import { describe, expect, it } from 'vitest'
import { fileFor, isOurPage } from '../../src-main/app/addresses.ts'

describe('an address of the window', () => {
  it.each(['app://understudy/index.html', 'app://understudy/'])('%s is ours', (address) => {
    expect(isOurPage(address)).toBe(true)
  })

  it.each([
    'about:blank',
    'https://understudy/index.html',
    'app://elsewhere/index.html',
    'app://understudy.example.com/',
    'file:///index.html',
    'data:text/html,hello',
    'javascript:alert(1)',
    'no address',
  ])('%s is not ours', (address) => {
    expect(isOurPage(address)).toBe(false)
  })

  it('names a file inside the folder, and nothing outside it', () => {
    expect(fileFor('/pages', '/assets/a.js')).toBe('/pages/assets/a.js')
    for (const outside of ['/../package.json', '/%2e%2e/package.json', '/..%2f..%2fetc/passwd', '/%00', '/%', ''])
      expect(fileFor('/pages', outside)).toBeUndefined()
  })
})
