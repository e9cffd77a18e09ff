/** "typing now", where the last line stands otherwise: on a tab, in a row of the list. */
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import { TypingDots } from '../../typing/typing-dots.tsx'

export function TypingNow() {
  const { t } = useTranslation()
  return (
    <Now>
      <TypingDots />
      {t('sessions.typingNow')}
    </Now>
  )
}

const Now = styled.span`
  display: inline-flex;
  gap: 6px;
  align-items: center;
  color: ${({ theme }) => theme.tone.link};
  font-weight: ${({ theme }) => theme.fontWeights.medium};
`
