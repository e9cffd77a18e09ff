/**
 * What a new device tells about itself where nobody said it: drawn by the device's number, without luck, so that a story
 * makes the same devices everywhere. All of it is made up; the addresses are reserved for documentation (RFC 5737).
 */
import type { GivenDeviceInformation } from '../../contract/device-information.ts'
import type { Device, DeviceInformation } from '../heads.ts'

type Place = Pick<DeviceInformation, 'location' | 'language' | 'timeZone'>
type Machine = Pick<DeviceInformation, 'type' | 'system' | 'browser'>

const places: readonly Place[] = [
  { location: 'Bristol, United Kingdom', language: 'en-GB', timeZone: 'Europe/London' },
  { location: 'Lisbon, Portugal', language: 'pt-PT', timeZone: 'Europe/Lisbon' },
  { location: 'Osaka, Japan', language: 'ja-JP', timeZone: 'Asia/Tokyo' },
  { location: 'Nairobi, Kenya', language: 'en-KE', timeZone: 'Africa/Nairobi' },
  { location: 'Halifax, Canada', language: 'en-CA', timeZone: 'America/Halifax' },
]

/** What a phone says that it runs, where somebody asked for one of that platform. */
export const phoneSystems = { ios: 'iOS 18', android: 'Android 15' } as const

const machines: Readonly<Record<Device['kind'], readonly Machine[]>> = {
  browser: [
    { type: 'Desktop', system: 'Windows 11', browser: 'Firefox 131' },
    { type: 'Laptop', system: 'macOS 15', browser: 'Safari 18' },
    { type: 'Laptop', system: 'Linux', browser: 'Chrome 130' },
  ],
  phone: [
    { type: 'Phone', system: phoneSystems.android, browser: 'Shop app 4.2' },
    { type: 'Phone', system: phoneSystems.ios, browser: 'Shop app 4.2' },
  ],
}

const ranges = ['192.0.2', '198.51.100', '203.0.113'] as const

export function drawnInformation(
  kind: Device['kind'],
  number: number,
  given: GivenDeviceInformation = {},
): DeviceInformation {
  const drawn = {
    ip: `${at(ranges, number - 1)}.${(number * 37) % 254 || 1}`,
    ...at(places, number - 1),
    ...at(machines[kind], number - 1),
  }
  const said = Object.entries(given).filter(([, value]) => value !== undefined)
  return { ...drawn, ...(Object.fromEntries(said) as Partial<DeviceInformation>) }
}

const at = <One>(all: readonly One[], index: number): One => all[index % all.length]!
