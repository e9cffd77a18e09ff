/** Takes a device's network away and gives it back. What it is now stands on it in words. */
import type { DeviceRow } from '#shared/contract/answers.ts'
import type { Outcome } from '#shared/contract/bridge.ts'
import { Button } from '@zendeskgarden/react-buttons'
import { useTranslation } from 'react-i18next'
import { useSend } from '../../bridge/bridge-context.tsx'
import { useAnnounce } from '../../parts/announcer.tsx'

type Props = { readonly row: DeviceRow; readonly onOutcome: (outcome: Outcome) => void }

export function NetworkSwitch({ row: { device, name, isOffline }, onOutcome }: Props) {
  const { t } = useTranslation()
  const send = useSend()
  const announce = useAnnounce()
  async function turn(): Promise<void> {
    const outcome = await send({ type: isOffline ? 'GoOnline' : 'GoOffline', device })
    onOutcome(outcome)
    if (outcome.ok) announce(t(isOffline ? 'network.cameOnline' : 'network.wentOffline', { name }))
  }
  return (
    <Button
      size="small"
      isBasic={!isOffline}
      role="switch"
      aria-checked={!isOffline}
      aria-label={`${t(isOffline ? 'network.offline' : 'network.online')} · ${t('network.switch', { name })}`}
      title={t('network.switch', { name })}
      onClick={() => void turn()}
    >
      {t(isOffline ? 'network.offline' : 'network.online')}
    </Button>
  )
}
