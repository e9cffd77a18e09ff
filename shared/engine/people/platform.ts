/** On which of the messenger's three clients a device runs: what an app's code gets back differs between them. */
import type { Device } from '../heads.ts'
import { numberIn } from '../ids.ts'
import { drawnInformation } from './device-information.ts'

export const platforms = ['web', 'ios', 'android'] as const
export type Platform = (typeof platforms)[number]

/**
 * A browser's is the web. A phone's stands in its system; one from before that was kept has the system that a phone of
 * its number is drawn today. Whatever does not call itself Apple's takes the Android client [A]: there is no third one.
 */
export function platformOf({ id, kind, information }: Pick<Device, 'id' | 'kind' | 'information'>): Platform {
  if (kind === 'browser') return 'web'
  const { system } = information ?? drawnInformation(kind, numberIn(id))
  return /^(?:iOS|iPadOS)\b/iu.test(system) ? 'ios' : 'android'
}
