/**
 * Whether a person is verified, by shape and words, never by a colour or a gap (rules A1, A4): a filled badge; a speech
 * bubble in a box for somebody who only says who they are; a question mark in a dashed pill for everybody else.
 */
import badge from '@zendeskgarden/svg-icons/src/16/check-badge-fill.svg?raw'
import outline from '@zendeskgarden/svg-icons/src/16/check-badge-stroke.svg?raw'
import question from '@zendeskgarden/svg-icons/src/12/question-mark-stroke.svg?raw'
import bubble from '@zendeskgarden/svg-icons/src/12/speech-bubble-plain-stroke.svg?raw'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import { markWords } from '#shared/text/person-words.ts'
import { Clipped } from './clipped.tsx'
import { Icon } from './icon.tsx'

type Props = {
  readonly verified: boolean
  /** The name that a person who is not verified typed. */
  readonly says?: string | undefined
  /** Says "Verified" beside the mark too. */
  readonly words?: boolean
  readonly size?: number
  /** Verified, on a ticket that is not among those that show the mark: the badge in outline (rule A1). */
  readonly notShown?: boolean | undefined
}

export function VerifiedMark({ verified, says, words = false, size = 16, notShown = false }: Props) {
  const { t } = useTranslation()
  if (verified && notShown)
    return (
      <NotShown title={t('policy.markNotShown')}>
        <Icon svg={outline} size={size} name={t('policy.markNotShown')} />
        {words && <Clipped aria-hidden="true">{t('policy.markNotShown')}</Clipped>}
      </NotShown>
    )
  if (verified)
    return (
      <Mark title={t('app.verified')}>
        <Icon svg={badge} size={size} name={t('app.verified')} />
        {words && <span aria-hidden="true">{t('app.verified')}</span>}
      </Mark>
    )
  const claim = says === undefined ? undefined : t('evidence.says', { name: says })
  return (
    <NotVerified
      $says={claim !== undefined}
      title={claim && markWords(t, { verified, ...(says !== undefined && { says }) })}
    >
      <Icon svg={claim === undefined ? question : bubble} size={12} />
      <span>{t('app.notVerified')}</span>
      {claim !== undefined && <Clipped> · {claim}</Clipped>}
    </NotVerified>
  )
}

/** The shape alone, for a place that has the words beside it. */
export function MarkShape({ verified, says }: Pick<Props, 'verified' | 'says'>) {
  if (verified) return <VerifiedMark verified />
  return <Icon svg={says === undefined ? question : bubble} size={12} />
}

const Mark = styled.span`
  display: inline-flex;
  flex: none;
  align-items: center;
  gap: 4px;
  color: ${({ theme }) => theme.tone.verified};
  font-weight: ${({ theme }) => theme.fontWeights.semibold};
`

const NotShown = styled.span`
  display: inline-flex;
  gap: 4px;
  align-items: center;
  min-inline-size: 0;
  color: ${({ theme }) => theme.tone.inkSoft};
`

const NotVerified = styled.span<{ $says: boolean }>`
  display: inline-flex;
  flex: 0 ${({ $says }) => ($says ? 99999 : 1)} auto;
  gap: 4px;
  align-items: center;
  min-inline-size: ${({ $says }) => ($says ? '92px' : '26px')};
  max-inline-size: 100%;
  overflow: hidden;
  padding-inline: 5px 7px;
  border: 1px ${({ $says }) => ($says ? 'solid' : 'dashed')} currentcolor;
  border-radius: ${({ $says }) => ($says ? '5px' : '100px')};
  color: ${({ theme }) => theme.tone.inkSoft};
  font-size: 11px;
  font-weight: ${({ theme }) => theme.fontWeights.regular};
  line-height: 16px;
  white-space: nowrap;

  > span {
    overflow: hidden;
    text-overflow: ellipsis;
  }

  > span {
    flex: none;
  }
`
