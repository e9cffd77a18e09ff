import { describe, expect, it } from 'vitest'
import { currentNames, isDebianLike, missingLibraries, nameSome, packagesFor } from '#scripts/set-up/system.js'

const none = { libraries: [], xvfb: false, pyJwt: false }

describe('what the system lacks', () => {
  it('is read from ldd', () => {
    const ldd = [
      '\tlibc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x00007f)',
      '\tlibgtk-3.so.0 => not found',
      '\tlibnss3.so => not found',
      '\t/lib64/ld-linux-x86-64.so.2 (0x00007f)',
    ].join('\n')
    expect(missingLibraries(ldd)).toEqual(['libgtk-3.so.0', 'libnss3.so'])
  })

  it('is told in few words', () => {
    expect(nameSome(['a', 'b', 'c', 'd'])).toBe('a, b, c, d')
    expect(nameSome(['a', 'b', 'c', 'd', 'e'])).toBe('a, b, c and 2 more')
  })
})

describe('the packages to install', () => {
  it('are only those that are needed', () => {
    expect(packagesFor(none)).toEqual([])
    expect(packagesFor({ ...none, xvfb: true })).toEqual(['xvfb'])
    expect(packagesFor({ ...none, pyJwt: true })).toEqual(['python3-jwt'])
    expect(packagesFor({ ...none, libraries: ['libgtk-3.so.0'] })).toEqual([
      'libgtk-3-0',
      'libnss3',
      'libasound2',
      'libgbm1',
    ])
  })

  it('have their new names where the system has renamed them', () => {
    const policy = [
      'libasound2:\n  Installed: (none)\n  Candidate: (none)\n  Version table:',
      'libasound2t64:\n  Installed: (none)\n  Candidate: 1.2.14-1\n  Version table:\n     1.2.14-1 500',
      'libnss3:\n  Installed: (none)\n  Candidate: 2:3.110-1\n  Version table:',
      'libgtk-3-0t64:\n  Installed: (none)\n  Candidate: (none)\n  Version table:',
    ].join('\n')
    expect(currentNames(['libgtk-3-0', 'libnss3', 'libasound2'], policy)).toEqual([
      'libgtk-3-0',
      'libnss3',
      'libasound2t64',
    ])
  })

  it('are known on Debian, Ubuntu and what is built on them', () => {
    expect(isDebianLike('NAME="Debian"\nID=debian\n')).toBe(true)
    expect(isDebianLike('ID=linuxmint\nID_LIKE="ubuntu debian"\n')).toBe(true)
    expect(isDebianLike('ID=fedora\nHOME_URL="https://debian.example/"\n')).toBe(false)
  })
})
