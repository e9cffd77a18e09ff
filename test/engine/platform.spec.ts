/** Which client of the messenger a device runs. */
import { describe, expect, test } from 'vitest'
import type { Device, DeviceInformation } from '../../shared/engine/heads.ts'
import { deviceId } from '../../shared/engine/ids.ts'
import { drawnInformation } from '../../shared/engine/people/device-information.ts'
import { platformOf } from '../../shared/engine/people/platform.ts'

const withSystem = (kind: Device['kind'], system: string): Pick<Device, 'id' | 'kind' | 'information'> => ({
  id: deviceId(1),
  kind,
  information: { ...drawnInformation(kind, 1), system } satisfies DeviceInformation,
})

describe('the platform of a device', () => {
  test.each(['Windows 11', 'macOS 15', 'iOS 18', 'Android 15'])('a browser on %s is the web', (system) => {
    expect(platformOf(withSystem('browser', system))).toBe('web')
  })

  test.each([
    ['iOS 18', 'ios'],
    ['ios', 'ios'],
    ['iPadOS 17.4', 'ios'],
    ['Android 15', 'android'],
    ['Android', 'android'],
    ['A system of our own', 'android'],
    ['iOSlike', 'android'],
  ] as const)('a phone that says it runs %s is %s', (system, platform) => {
    expect(platformOf(withSystem('phone', system))).toBe(platform)
  })

  test('a phone from before devices told about themselves is what a phone of its number is drawn today', () => {
    for (let number = 1; number <= 4; number += 1) {
      const drawn = drawnInformation('phone', number)
      expect(platformOf({ id: deviceId(number), kind: 'phone' })).toBe(
        platformOf({ id: deviceId(number), kind: 'phone', information: drawn }),
      )
    }
    expect(platformOf({ id: deviceId(1), kind: 'phone' })).toBe('android')
    expect(platformOf({ id: deviceId(2), kind: 'phone' })).toBe('ios')
  })

  test('an old browser is the web', () => {
    expect(platformOf({ id: deviceId(2), kind: 'browser' })).toBe('web')
  })
})
