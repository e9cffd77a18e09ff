/** Always in sight, in every picture: this is not the live product. */
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'

export function SimulationSign() {
  const { t } = useTranslation()
  return <Sign title={t('app.independent')}>{t('app.simulation')}</Sign>
}

const Sign = styled.strong`
  flex: none;
  color: ${({ theme }) => theme.tone.simulation};
  font-size: 12px;
  font-weight: ${({ theme }) => theme.fontWeights.semibold};
  letter-spacing: 0.01em;
`
