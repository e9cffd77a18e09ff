/** The four variables that the first key switches on (rule K5). */
import { Tag } from '@zendeskgarden/react-tags'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'

const names = ['status', 'externalId', 'name', 'email'] as const

export function MetadataVariables({ isOn }: { readonly isOn: boolean }) {
  const { t } = useTranslation()
  return (
    <Box aria-labelledby="metadata-variables">
      <Head>
        <h3 id="metadata-variables">{t('keys.variables')}</h3>
        <Tag hue={isOn ? 'green' : 'grey'} size="small">
          {t(isOn ? 'keys.on' : 'keys.off')}
        </Tag>
      </Head>
      <p>{t(isOn ? 'keys.variablesOn' : 'keys.variablesOff')}</p>
      <ul>
        {names.map((name) => (
          <li key={name}>{t(`keys.variableNames.${name}`)}</li>
        ))}
      </ul>
    </Box>
  )
}

const Box = styled.section`
  padding: 14px 16px;
  border: 1px solid ${({ theme }) => theme.tone.line};
  border-radius: ${({ theme }) => theme.borderRadii.md};

  p {
    color: ${({ theme }) => theme.tone.inkSoft};
  }

  ul {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    margin-block-start: 10px;
  }

  li {
    padding: 1px 8px;
    border: 1px solid ${({ theme }) => theme.tone.line};
    border-radius: ${({ theme }) => theme.borderRadii.sm};
    font-size: 13px;
  }
`

const Head = styled.div`
  display: flex;
  align-items: center;
  gap: 8px;
  margin-block-end: 2px;

  h3 {
    font-weight: ${({ theme }) => theme.fontWeights.semibold};
  }
`
