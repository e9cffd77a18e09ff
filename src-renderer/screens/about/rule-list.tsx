/** All rules by number, in groups, to be narrowed down by source and by words. */
import type { PolicyName } from '#shared/engine/policy/policy.ts'
import { ruleNumbers, rules, type RuleNumber, type RuleSource } from '#shared/engine/rules.ts'
import { Button } from '@zendeskgarden/react-buttons'
import { Field, MediaInput } from '@zendeskgarden/react-forms'
import search from '@zendeskgarden/svg-icons/src/16/search-stroke.svg?raw'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import { EmptyState } from '../../parts/empty-state.tsx'
import { Icon } from '../../parts/icon.tsx'
import { RuleItem } from './rule-item.tsx'
import { SourceChooser } from './source-chooser.tsx'

const groups = ['K', 'T', 'U', 'B', 'A', 'E', 'G'] as const

export function RuleList({ policy }: { readonly policy: PolicyName }) {
  const { t } = useTranslation()
  const [words, setWords] = useState('')
  const [source, setSource] = useState<RuleSource>()

  const isShown = (rule: RuleNumber): boolean => {
    const sources: readonly RuleSource[] = rules[rule]
    if (source && !sources.includes(source)) return false
    const text = `${rule} ${t(`rules.${rule}.title`)} ${t(`rules.${rule}.text`)}`.toLowerCase()
    return words
      .toLowerCase()
      .split(/\s+/u)
      .every((word) => text.includes(word))
  }
  const shown = ruleNumbers.filter(isShown)

  return (
    <section aria-labelledby="rules">
      <Heading id="rules">{t('about.rulesTitle')}</Heading>
      <Intro>{t('about.rulesIntro')}</Intro>
      <Tools role="search">
        <Field>
          <Field.Label hidden>{t('about.filter')}</Field.Label>
          <MediaInput
            isCompact
            type="search"
            start={<Icon svg={search} />}
            placeholder={t('about.filterHint')}
            value={words}
            onChange={({ target }) => setWords(target.value)}
          />
        </Field>
        <SourceChooser source={source} onSource={setSource} />
        <Count role="status">{t('about.shown', { count: shown.length, total: ruleNumbers.length })}</Count>
      </Tools>
      {shown.length === 0 && (
        <EmptyState title={t('about.none')}>
          <Button
            size="small"
            onClick={() => {
              setWords('')
              setSource(undefined)
            }}
          >
            {t('about.showAll')}
          </Button>
        </EmptyState>
      )}
      {groups.map((group) => {
        const inGroup = shown.filter((rule) => rule.startsWith(group))
        return (
          inGroup.length > 0 && (
            <Group key={group}>
              <h4>{t(`about.groups.${group}`)}</h4>
              <ul>
                {inGroup.map((rule) => (
                  <RuleItem key={rule} rule={rule} policy={policy} />
                ))}
              </ul>
            </Group>
          )
        )
      })}
    </section>
  )
}

const Heading = styled.h3`
  font-size: ${({ theme }) => theme.fontSizes.lg};
  font-weight: ${({ theme }) => theme.fontWeights.semibold};
`

const Intro = styled.p`
  color: ${({ theme }) => theme.tone.inkSoft};
`

const Tools = styled.div`
  position: sticky;
  inset-block-start: 0;
  z-index: 1;
  display: flex;
  align-items: center;
  gap: 12px;
  padding-block: 12px;
  background: ${({ theme }) => theme.tone.panel};

  > :first-child {
    inline-size: 240px;
  }
`

const Count = styled.span`
  margin-inline-start: auto;
  color: ${({ theme }) => theme.tone.inkSoft};
  font-variant-numeric: tabular-nums;
  white-space: nowrap;
`

const Group = styled.div`
  margin-block-start: 16px;

  h4 {
    padding-block-end: 6px;
    border-block-end: 1px solid ${({ theme }) => theme.tone.line};
    font-weight: ${({ theme }) => theme.fontWeights.semibold};
  }
`
