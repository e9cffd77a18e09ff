/** What is asked for when somebody wants a device of one platform; a phone of whichever is drawn has a kind alone. */
import { phoneSystems } from '../engine/people/device-information.ts'
import type { Platform } from '../engine/people/platform.ts'
import type { CommandOf } from './command.ts'

export const newDevice: Readonly<Record<Platform, Pick<CommandOf<'AddDevice'>, 'kind' | 'information'>>> = {
  web: { kind: 'browser' },
  ios: { kind: 'phone', information: { system: phoneSystems.ios } },
  android: { kind: 'phone', information: { system: phoneSystems.android } },
}
