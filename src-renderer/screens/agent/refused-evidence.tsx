/** A login that was refused on the person's device: which check failed, what it found, the cure, what the agent sees. */
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import type { RefusedEvidence as Refused } from '#shared/contract/evidence.ts'
import { toMilliseconds } from '#shared/engine/time.ts'
import { moments } from '../../parts/time.tsx'
import { useCodeWords } from '../bench/use-code-words.ts'
import { Code, Facts } from './evidence-parts.tsx'

export function RefusedEvidence({ refused }: { readonly refused: Refused }) {
  const { t } = useTranslation()
  const wordsFor = useCodeWords()
  const { at, check, code, facts, key } = refused
  const seen = { value: t('evidence.hiddenValue'), ...facts }
  const words = wordsFor({ code, checks: [{ name: check, ok: false, facts: seen }] })
  const before = key?.deletedAt && key.deletedAt <= at ? toMilliseconds(at) - toMilliseconds(key.deletedAt) : undefined
  const keyWords = (): string | undefined => {
    if (!key) return undefined
    if (before === undefined) return t('evidence.keyNamed', key)
    if (before < 1_000) return t('evidence.keyDeletedJustBefore', key)
    return t('evidence.keyDeletedBefore', { name: key.name, span: moments.span(before) })
  }
  return (
    <Box aria-label={t('evidence.refused')}>
      <strong>{words.title}</strong> <Code>{code}</Code>
      <Facts>
        <dt>{t('evidence.failed')}</dt>
        <dd>{t(`tokens.checks.${check}.title`)}</dd>
        <dt>{t('evidence.cause')}</dt>
        <dd>{words.cause}</dd>
        {key && (
          <>
            <dt>{t('evidence.keyOf')}</dt>
            <dd>{keyWords()}</dd>
          </>
        )}
        <dt>{t('evidence.cure')}</dt>
        <dd>{words.cure}</dd>
        <dt>{t('evidence.agentSees')}</dt>
        <dd>{words.agentSees}</dd>
      </Facts>
    </Box>
  )
}

const Box = styled.section`
  padding: 10px 14px 12px;
  border: 1px solid ${({ theme }) => theme.tone.line};
  border-inline-start: 3px solid ${({ theme }) => theme.tone.danger};
  border-radius: ${({ theme }) => theme.borderRadii.md};

  strong {
    font-weight: ${({ theme }) => theme.fontWeights.semibold};
  }

  dl {
    margin-block-start: 6px;
  }
`
