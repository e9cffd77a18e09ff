/** Where what one has not read begins. */
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'

export function NewDivider() {
  const { t } = useTranslation()
  return (
    <Divider>
      <span>{t('agent.newMessages')}</span>
    </Divider>
  )
}

const Divider = styled.div`
  display: flex;
  gap: 12px;
  align-items: center;
  padding: 8px 20px;
  color: ${({ theme }) => theme.tone.danger};
  font-size: 12px;
  font-weight: ${({ theme }) => theme.fontWeights.semibold};

  &::before,
  &::after {
    flex: 1;
    border-block-start: 1px solid currentcolor;
    content: '';
  }
`
