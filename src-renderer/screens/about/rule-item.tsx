/** One rule: number, words, where it comes from, and which of its forms is active where it has two. */
import type { PolicyName } from '#shared/engine/policy/policy.ts'
import { rules, type RuleNumber, type RuleSource } from '#shared/engine/rules.ts'
import { about } from '#shared/text/en/about.ts'
import { Tag } from '@zendeskgarden/react-tags'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'

type WithForms = keyof typeof about.forms
const hasForms = (rule: RuleNumber): rule is WithForms => rule in about.forms
const hues = { article: 'blue', 'later-page': 'purple', assumption: 'yellow' } as const

export function RuleItem({ rule, policy }: { readonly rule: RuleNumber; readonly policy: PolicyName }) {
  const { t } = useTranslation()
  const sources: readonly RuleSource[] = rules[rule]
  return (
    <Item id={`rule-${rule}`} tabIndex={-1}>
      <Number>{rule}</Number>
      <Text>
        <strong>{t(`rules.${rule}.title`)}</strong>
        <p>{t(`rules.${rule}.text`)}</p>
        {hasForms(rule) && <Forms rule={rule} policy={policy} />}
      </Text>
      <Sources>
        {sources.map((source) => (
          <Tag key={source} hue={hues[source]} size="small" title={t(`about.sourcesLong.${source}`)}>
            {t(`about.sources.${source}`)}
          </Tag>
        ))}
      </Sources>
    </Item>
  )
}

function Forms({ rule, policy }: { readonly rule: WithForms; readonly policy: PolicyName }) {
  const { t } = useTranslation()
  return (
    <FormList>
      {(['first-release', 'current'] as const).map((form) => (
        <li key={form} data-active={form === policy}>
          {t(form === policy ? 'about.formActive' : 'about.formOther', {
            policy: t(`app.policyName.${form}`),
            form: t(`about.forms.${rule}.${form}`),
          })}
        </li>
      ))}
    </FormList>
  )
}

const Item = styled.li`
  display: flex;
  gap: 16px;
  padding-block: 10px;

  &:focus {
    outline: 2px solid ${({ theme }) => theme.tone.link};
    outline-offset: 2px;
    border-radius: ${({ theme }) => theme.borderRadii.md};
  }

  &:not(:first-child) {
    border-block-start: 1px solid ${({ theme }) => theme.tone.lineSoft};
  }
`

const Number = styled.span`
  flex: none;
  inline-size: 32px;
  color: ${({ theme }) => theme.tone.inkSoft};
  font-weight: ${({ theme }) => theme.fontWeights.semibold};
  font-variant-numeric: tabular-nums;
`

const Text = styled.div`
  flex: 1;
  max-inline-size: 84ch;

  strong {
    font-weight: ${({ theme }) => theme.fontWeights.semibold};
  }
`

const Sources = styled.div`
  display: flex;
  flex: none;
  flex-direction: column;
  align-items: flex-end;
  gap: 4px;
  inline-size: 120px;
  margin-inline-start: auto;
`

const FormList = styled.ul`
  margin-block-start: 4px;
  color: ${({ theme }) => theme.tone.inkSoft};
  font-size: 13px;

  li {
    padding-inline-start: 10px;
    border-inline-start: 2px solid ${({ theme }) => theme.tone.line};
  }

  li[data-active='true'] {
    border-color: ${({ theme }) => theme.tone.verified};
    color: ${({ theme }) => theme.tone.ink};
  }
`
