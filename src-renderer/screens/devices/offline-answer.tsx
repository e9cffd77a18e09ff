/** What the app's code gets for a login that never left the device, since there was no network. */
import type { Outcome } from '#shared/contract/bridge.ts'
import type { Platform } from '#shared/engine/people/platform.ts'
import { offlineAnswer } from '#shared/views/client-answer.ts'
import { ClientAnswerBlock } from './client-answer-block.tsx'

type Props = { readonly outcome: Outcome | undefined; readonly platform: Platform }

export function OfflineAnswer({ outcome, platform }: Props) {
  const isOffline = outcome?.ok === false && 'refusal' in outcome && outcome.refusal.code === 'device-offline'
  return isOffline ? <ClientAnswerBlock answer={offlineAnswer(platform)} isQuiet /> : null
}
