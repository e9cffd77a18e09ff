/** What the check of a token found: the outcome in words, every check, and the login that it would give. */
import type { Verdict } from '#shared/token/verdict.ts'
import yes from '@zendeskgarden/svg-icons/src/16/check-circle-fill.svg?raw'
import no from '@zendeskgarden/svg-icons/src/16/x-circle-fill.svg?raw'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import { EmptyState } from '../../parts/empty-state.tsx'
import { Icon } from '../../parts/icon.tsx'
import { CheckList } from './check-list.tsx'
import { useCodeWords } from './use-code-words.ts'

type Props = {
  readonly token: string | undefined
  readonly verdict: Verdict | undefined
  /** What it means for the agent, beside the words. */
  readonly beside: ReactNode
}

export function VerdictPanel({ token, verdict, beside }: Props) {
  const { t } = useTranslation()
  return (
    <>
      <Pair>
        {token === undefined && <EmptyState title={t('bench.nothing')} body={t('bench.nothingBody')} />}
        {token !== undefined && verdict && (
          <Section aria-labelledby="verdict">
            <Head $ok={verdict.ok}>
              <h3 id="verdict">{t('bench.verdict')}</h3>
              <Outcome role="status" $ok={verdict.ok}>
                <Icon svg={verdict.ok ? yes : no} />
                {t(verdict.ok ? 'bench.accepted' : 'bench.refused')}
                {!verdict.ok && <code>{verdict.code}</code>}
              </Outcome>
            </Head>
            <Words verdict={verdict} />
          </Section>
        )}
        {beside}
      </Pair>
      {token !== undefined && verdict && <CheckList checks={verdict.checks} />}
    </>
  )
}

function Words({ verdict }: { readonly verdict: Verdict }) {
  const { t } = useTranslation()
  const wordsFor = useCodeWords()
  if (verdict.ok) {
    const { externalId, name } = verdict.accepted
    return (
      <p>
        {t('bench.acceptedBody', { externalId })}{' '}
        {name === undefined ? t('bench.acceptedNoName') : t('bench.acceptedName', { name })}
      </p>
    )
  }
  const words = wordsFor(verdict)
  return (
    <Refusal>
      <strong>{words.title}</strong>
      <dl>
        {(['cause', 'cure', 'agentSees'] as const).map((kind) => (
          <div key={kind}>
            <dt>{t(`bench.${kind}`)}</dt>
            <dd>{words[kind]}</dd>
          </div>
        ))}
      </dl>
    </Refusal>
  )
}

const Pair = styled.div`
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(100%, 300px), 1fr));
  gap: 16px 20px;
`

const Section = styled.section`
  display: flex;
  min-inline-size: 0;
  flex-direction: column;
  gap: 12px;
`

const Head = styled.div<{ $ok: boolean }>`
  display: flex;
  align-items: center;
  gap: 12px;

  h3 {
    font-size: ${({ theme }) => theme.fontSizes.lg};
    font-weight: ${({ theme }) => theme.fontWeights.semibold};
  }
`

const Outcome = styled.strong<{ $ok: boolean }>`
  display: flex;
  align-items: center;
  gap: 6px;
  color: ${({ theme, $ok }) => ($ok ? theme.tone.verified : theme.tone.danger)};
  font-weight: ${({ theme }) => theme.fontWeights.semibold};

  code {
    font-family: ${({ theme }) => theme.fonts.mono};
    font-size: 12px;
    font-weight: ${({ theme }) => theme.fontWeights.regular};
  }
`

const Refusal = styled.div`
  padding: 10px 14px 12px;
  border: 1px solid ${({ theme }) => theme.tone.line};
  border-inline-start: 3px solid ${({ theme }) => theme.tone.danger};
  border-radius: ${({ theme }) => theme.borderRadii.md};
  overflow-wrap: anywhere;

  strong {
    font-weight: ${({ theme }) => theme.fontWeights.semibold};
  }

  div {
    margin-block-start: 6px;
  }

  dt {
    color: ${({ theme }) => theme.tone.inkSoft};
    font-size: 12px;
    line-height: 16px;
  }
`
