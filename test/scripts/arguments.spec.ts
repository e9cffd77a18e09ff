import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { pictureArguments, readArguments, sandboxArguments } from '#scripts/arguments.js'

describe('the arguments of npm start', () => {
  it('pass through to the app untouched and in order', () => {
    const args = ['lesson.understudy', '--scenario', 'two devices.yaml', '--speed=2']
    expect(readArguments(args, '/home')).toEqual({ dev: false, picture: undefined, rest: args })
  })

  it('name a picture relative to where the person stands', () => {
    const expected = { dev: false, picture: resolve('/home/me/shot.png'), rest: ['a.understudy'] }
    expect(readArguments(['--picture', 'shot.png', 'a.understudy'], '/home/me')).toEqual(expected)
    expect(readArguments(['a.understudy', '--picture=shot.png'], '/home/me')).toEqual(expected)
  })

  it('ask for hot reload', () => {
    expect(readArguments(['--dev', '--scenario', 'x.yaml'], '/')).toEqual({
      dev: true,
      picture: undefined,
      rest: ['--scenario', 'x.yaml'],
    })
  })

  it('are refused when the picture has no name', () => {
    expect(() => readArguments(['--picture'], '/')).toThrow('--picture needs the name of a file')
    expect(() => readArguments(['--picture='], '/')).toThrow('--picture needs the name of a file')
  })
})

describe('what Electron is started with', () => {
  it('keeps the sandbox on for everyone but root on Linux', () => {
    expect(sandboxArguments('linux', 1000)).toEqual([])
    expect(sandboxArguments('darwin', 0)).toEqual([])
    expect(sandboxArguments('win32', undefined)).toEqual([])
    expect(sandboxArguments('linux', 0)).toEqual(['--no-sandbox'])
  })

  it('asks for a picture by itself only where nobody could see the window', () => {
    const none = { dev: false, picture: undefined, rest: [] }
    expect(pictureArguments(none, { isVirtual: false, root: '/app' })).toEqual([])
    expect(pictureArguments(none, { isVirtual: true, root: '/app' })).toEqual([
      `--picture-and-stay=${join('/app/pictures/understudy.png')}`,
    ])
    expect(pictureArguments({ ...none, picture: '/x.png' }, { isVirtual: true, root: '/app' })).toEqual([
      '--picture=/x.png',
    ])
  })
})
