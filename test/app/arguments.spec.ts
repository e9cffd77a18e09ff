import { describe, expect, it } from 'vitest'
import { readArguments } from '../../src-main/app/arguments.ts'

describe('the app’s command line', () => {
  it('asks for nothing by itself', () => {
    expect(readArguments([])).toEqual({})
  })

  it('asks for a picture and then the end, or to stay', () => {
    expect(readArguments(['--picture=a.png'])).toEqual({ picture: { file: 'a.png', thenEnd: true } })
    expect(readArguments(['--picture-and-stay=a.png'])).toEqual({ picture: { file: 'a.png', thenEnd: false } })
  })

  it('asks for a language of this run, also the made-up one, and for none that is not spoken', () => {
    expect(readArguments(['--lang=de'])).toEqual({ language: 'de' })
    expect(readArguments(['--lang', 'pseudo-rtl'])).toEqual({ language: 'en-XB' })
    expect(readArguments(['--lang=tlh'])).toEqual({})
  })

  it('names a workspace, a scenario and a folder of its own, among Chromium’s switches', () => {
    expect(
      readArguments([
        '--no-sandbox',
        '/the/app',
        'my shop.understudy',
        '--scenario',
        'a.yaml',
        '--user-data-dir=/tmp/x',
      ]),
    ).toEqual({ workspace: 'my shop.understudy', scenario: 'a.yaml', userData: '/tmp/x' })
  })
})
