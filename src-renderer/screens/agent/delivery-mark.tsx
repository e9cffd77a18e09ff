/** How far a message got: by an icon and, unless room is short, in words; heard in any case. */
import sent from '@zendeskgarden/svg-icons/src/12/check-lg-stroke.svg?raw'
import delivered from '@zendeskgarden/svg-icons/src/12/check-double-stroke.svg?raw'
import read from '@zendeskgarden/svg-icons/src/12/eye-stroke.svg?raw'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import type { DeliveryState } from '#shared/engine/heads.ts'
import { Icon } from '../../parts/icon.tsx'

type Props = { readonly state: DeliveryState; readonly iconOnly?: boolean }

const icons = { sent, delivered, read } as const satisfies Record<DeliveryState, string>

export function DeliveryMark({ state, iconOnly = false }: Props) {
  const { t } = useTranslation()
  const words = t(`sessions.delivery.${state}`)
  return (
    <Mark title={iconOnly ? words : t(`sessions.deliveryHelp.${state}`)} data-delivery={state}>
      {iconOnly ? <Icon svg={icons[state]} size={12} name={words} /> : <Icon svg={icons[state]} size={12} />}
      {!iconOnly && words}
    </Mark>
  )
}

const Mark = styled.span`
  display: inline-flex;
  flex: none;
  gap: 4px;
  align-items: center;
  color: ${({ theme }) => theme.tone.inkSoft};
  font-size: 12px;
  line-height: 18px;
`
