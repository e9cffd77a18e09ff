/** Which former ticket a line of a merged history came from: by letter, number and colour. */
import type { Origin } from '#shared/contract/answers.ts'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import { originTone } from '../theme.ts'

export function OriginBadge({ origin }: { readonly origin: Pick<Origin, 'letter' | 'number'> }) {
  const { t } = useTranslation()
  return (
    <Badge $letter={origin.letter} title={t('app.originLabel', origin)}>
      {t('app.origin', origin)}
    </Badge>
  )
}

const Badge = styled.span<{ $letter: string }>`
  flex: none;
  padding-inline: 6px;
  border-radius: ${({ theme }) => theme.borderRadii.sm};
  background: ${({ theme, $letter }) => originTone(theme.tone, $letter)};
  color: ${({ theme }) => theme.tone.onStrong};
  font-size: 10px;
  font-weight: ${({ theme }) => theme.fontWeights.semibold};
  line-height: 16px;
  white-space: nowrap;
`
