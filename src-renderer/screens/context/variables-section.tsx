/** The messaging metadata variables with the values that a bot's flow gets for this person (rules K5, B1, E1). */
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import type { MetadataVariables } from '#shared/contract/customer-context.ts'
import { usePolicy } from '../../parts/use-policy.ts'
import { Fact, Facts, Quiet, Soft } from './facts.tsx'
import { Section } from './section.tsx'

export function VariablesSection({ variables }: { readonly variables: MetadataVariables }) {
  const { t } = useTranslation()
  if (!variables.isOn)
    return (
      <Section name="variables" word={t('keys.off')}>
        <Quiet>{t('context.variables.offWhy')}</Quiet>
      </Section>
    )
  const { status, externalId, name, isEmailGiven, asked } = variables
  return (
    <Section name="variables" word={t('keys.on')}>
      <Quiet>{t('context.variables.lead')}</Quiet>
      <Values>
        <Fact term={t('keys.variableNames.status')}>
          <code>{t(status ? 'context.variables.true' : 'context.variables.false')}</code>
        </Fact>
        <Fact term={t('keys.variableNames.externalId')}>
          <Value text={externalId} />
        </Fact>
        <Fact term={t('keys.variableNames.name')}>
          <Value text={name} />
        </Fact>
        <Fact term={t('keys.variableNames.email')}>
          <Given isGiven={isEmailGiven} />
        </Fact>
      </Values>
      <Quiet>{t(status ? 'context.variables.notAsked' : 'context.variables.asked')}</Quiet>
      <Values>
        <Fact term={t('context.variables.askedName')}>
          <Value text={asked.name} />
        </Fact>
        <Fact term={t('context.variables.askedEmail')}>
          <Given isGiven={asked.isEmailGiven} />
        </Fact>
      </Values>
    </Section>
  )
}

function Value({ text }: { readonly text: string | undefined }) {
  const { t } = useTranslation()
  return text === undefined ? <Soft>{t('context.variables.empty')}</Soft> : <code dir="auto">{text}</code>
}

/** That there is an address, never which (rule E1). */
function Given({ isGiven }: { readonly isGiven: boolean }) {
  const { t } = useTranslation()
  const given = usePolicy().email === 'hidden' ? 'context.variables.emailGiven' : 'policy.emailGiven'
  return <Soft>{t(isGiven ? given : 'context.variables.empty')}</Soft>
}

const Values = styled(Facts)`
  margin-block: 6px 12px;

  &:last-child {
    margin-block-end: 0;
  }

  code {
    font-family: ${({ theme }) => theme.fonts.mono};
    white-space: pre-wrap;
  }
`
