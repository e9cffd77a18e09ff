/** Whether a person is verified: a mark with a name, or words; never a colour or a gap (rules A1, A4). */
import badge from '@zendeskgarden/svg-icons/src/16/check-badge-fill.svg?raw'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import { Icon } from './icon.tsx'

type Props = {
  readonly verified: boolean
  /** Says "Verified" beside the mark too. */
  readonly words?: boolean
  readonly size?: number
}

export function VerifiedMark({ verified, words = false, size = 16 }: Props) {
  const { t } = useTranslation()
  if (!verified) return <NotVerified>{t('app.notVerified')}</NotVerified>
  return (
    <Mark title={t('app.verified')}>
      <Icon svg={badge} size={size} name={t('app.verified')} />
      {words && <span aria-hidden="true">{t('app.verified')}</span>}
    </Mark>
  )
}

const Mark = styled.span`
  display: inline-flex;
  flex: none;
  align-items: center;
  gap: 4px;
  color: ${({ theme }) => theme.tone.verified};
  font-weight: ${({ theme }) => theme.fontWeights.semibold};
`

const NotVerified = styled.span`
  flex: none;
  padding-inline: 6px;
  border: 1px dashed currentcolor;
  border-radius: 100px;
  color: ${({ theme }) => theme.tone.inkSoft};
  font-size: 11px;
  font-weight: ${({ theme }) => theme.fontWeights.regular};
  line-height: 16px;
  white-space: nowrap;
`
