/** The rules that no story shows, each leading to its words. */
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import type { Coverage } from '#shared/contract/coverage.ts'
import { unshownRules } from '#shared/scenario/coverage/matrix.ts'
import { TextButton } from '../../parts/text-button.tsx'
import { useStageActs } from '../../stage/stage-acts.tsx'

export function UnshownRules({ coverage }: { readonly coverage: Coverage }) {
  const { t } = useTranslation()
  const { change } = useStageActs()
  const rules = unshownRules(coverage)
  return (
    <Section>
      <h3>{t('coverage.rulesTitle')}</h3>
      <p>
        {rules.length === 0
          ? t('coverage.rulesNone')
          : t('coverage.rulesSome', { count: rules.length, total: coverage.rules.length })}
      </p>
      <ul>
        {rules.map((rule) => (
          <li key={rule}>
            <TextButton title={t(`rules.${rule}.title`)} onClick={() => change({ type: 'rule', rule })}>
              {rule}
            </TextButton>
          </li>
        ))}
      </ul>
    </Section>
  )
}

const Section = styled.section`
  h3 {
    font-weight: ${({ theme }) => theme.fontWeights.semibold};
  }

  p {
    margin-block: 4px 6px;
    color: ${({ theme }) => theme.tone.inkSoft};
  }

  ul {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 12px;
  }
`
