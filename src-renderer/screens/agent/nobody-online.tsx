/** Why new tickets stay where they are: no agent is Online. */
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import { AvailabilitySign } from '../../parts/availability-sign.tsx'

export function NobodyOnline() {
  const { t } = useTranslation()
  return (
    <Notice>
      <AvailabilitySign availability="offline" shapeOnly />
      <span>
        <strong>{t('availability.nobodyOnline')}.</strong> {t('availability.nobodyOnlineBody')}
      </span>
    </Notice>
  )
}

const Notice = styled.p`
  display: flex;
  flex: none;
  gap: 8px;
  align-items: center;
  padding: 8px 20px;
  border-block-start: 1px solid ${({ theme }) => theme.tone.lineSoft};
  background: ${({ theme }) => theme.tone.noteGround};
  color: ${({ theme }) => theme.tone.ink};
  font-size: 13px;

  strong {
    font-weight: ${({ theme }) => theme.fontWeights.semibold};
  }
`
