/** Whether somebody takes tickets: Garden's shape for it and, unless the word stands beside it anyway, the word. */
import { StatusIndicator } from '@zendeskgarden/react-avatars'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import type { Availability } from '#shared/engine/heads.ts'

const shapes = { online: 'available', away: 'away', 'transfers-only': 'transfers', offline: 'offline' } as const

type Props = { readonly availability: Availability; readonly shapeOnly?: boolean }

export function AvailabilitySign({ availability, shapeOnly = false }: Props) {
  const { t } = useTranslation()
  return (
    <Sign>
      {/* Garden makes it a live region; who is where is announced when it changes, once. */}
      <StatusIndicator type={shapes[availability]} isCompact role="presentation" aria-label={null} />
      {!shapeOnly && t(`availability.word.${availability}`)}
    </Sign>
  )
}

const Sign = styled.span`
  display: inline-flex;
  flex: none;
  gap: 6px;
  align-items: center;
  white-space: nowrap;

  /* Garden sets it off for a caption on the same line. */
  &&& > div {
    display: flex;
  }

  &&& > div > div {
    margin: 0;
  }
`
