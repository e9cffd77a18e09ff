/** Somebody wrote here and this agent has not looked yet: a dot to see, a word to hear. */
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import { HiddenVisually } from '../../parts/hidden-visually.tsx'

export function UnreadDot() {
  const { t } = useTranslation()
  return (
    <Dot title={t('agent.unread')}>
      <HiddenVisually as="span">{t('agent.unread')}</HiddenVisually>
    </Dot>
  )
}

const Dot = styled.span`
  position: relative;
  display: inline-block;
  flex: none;
  align-self: center;
  inline-size: 8px;
  block-size: 8px;
  border: 4px solid ${({ theme }) => theme.tone.link};
  border-radius: 50%;
  forced-color-adjust: none;
`
