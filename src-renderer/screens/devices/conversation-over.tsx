/** Below a conversation in which nothing can be written any more (rule U10): why, and where one can go on. */
import { Button } from '@zendeskgarden/react-buttons'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'

type Props = { readonly canBegin: boolean; readonly onGo: () => void }

export function ConversationOver({ canBegin, onGo }: Props) {
  const { t } = useTranslation()
  return (
    <Foot>
      <p>
        <strong>{t('conversations.isOver')}</strong> {t('conversations.isOverBody')}
      </p>
      <Button size="small" isStretched onClick={onGo}>
        {t(canBegin ? 'conversations.begin' : 'conversations.toPresent')}
      </Button>
    </Foot>
  )
}

const Foot = styled.div`
  flex: none;
  display: grid;
  gap: 6px;
  padding: 8px 12px 10px;
  border-block-start: 1px solid ${({ theme }) => theme.tone.lineSoft};
  color: ${({ theme }) => theme.tone.inkSoft};
  font-size: ${({ theme }) => theme.fontSizes.sm};
  line-height: 17px;

  strong {
    font-weight: ${({ theme }) => theme.fontWeights.semibold};
  }
`
