/** This workspace beside itself under the chosen policy, before anything is switched; and the button that switches. */
import { Button } from '@zendeskgarden/react-buttons'
import { Skeleton } from '@zendeskgarden/react-loaders'
import { Alert } from '@zendeskgarden/react-notifications'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import type { Outcome } from '#shared/contract/bridge.ts'
import type { WhatWouldChangeAnswer } from '#shared/contract/what-would-change.ts'
import type { PolicyChoice } from '#shared/engine/policy/policies.ts'
import { useBridge } from '../../bridge/bridge-context.tsx'
import { useAnswer } from '../../bridge/use-answer.ts'
import { EmptyState } from '../../parts/empty-state.tsx'
import { RefusalNotice } from '../../parts/refusal-notice.tsx'
import { moments } from '../../parts/time.tsx'
import { Comparison } from '../../parts/compared/comparison.tsx'
import { rulesBetween } from '../../parts/compared/rules-of.ts'

type Props = {
  readonly choice: PolicyChoice
  readonly isInForce: boolean
  readonly from: PolicyChoice
  readonly onDone: () => void
}

export function WhatWouldChange({ choice, isInForce, from, onDone }: Props) {
  const { t } = useTranslation()
  const bridge = useBridge()
  const { answer } = useAnswer(isInForce ? undefined : ({ type: 'WhatWouldChange', ...choice } as const))
  const [outcome, setOutcome] = useState<Outcome>()

  async function change(): Promise<void> {
    const ended = await bridge.send({ type: 'ChangePolicy', ...choice })
    setOutcome(ended)
    if (ended.ok) onDone()
  }

  return (
    <Panel aria-labelledby="what-would-change">
      <h3 id="what-would-change">{t('policy.change.title')}</h3>
      <Words>
        <p>{t('policy.change.had')}</p>
        <p>{t('policy.change.fromNowOn')}</p>
      </Words>
      {isInForce ? (
        <EmptyState title={t('policy.inForce')} body={t('policy.change.choose')} />
      ) : (
        <>
          <Buttons>
            <Button isPrimary onClick={() => void change()}>
              {t('policy.change.switch')}
            </Button>
            <Button
              title={t('policy.change.copyHelp')}
              disabled={answer?.kind !== 'compared'}
              onClick={() => void bridge.openRetold(choice)}
            >
              {t('policy.change.copy')}
            </Button>
            <Button isBasic onClick={onDone}>
              {t('policy.change.back')}
            </Button>
          </Buttons>
          <RefusalNotice outcome={outcome} onClose={() => setOutcome(undefined)} />
          <Compared answer={answer} choice={choice} from={from} />
        </>
      )}
    </Panel>
  )
}

type ComparedProps = Pick<Props, 'choice' | 'from'> & { readonly answer: WhatWouldChangeAnswer | undefined }

function Compared({ answer, choice, from }: ComparedProps) {
  const { t } = useTranslation()
  if (!answer)
    return (
      <div role="status" aria-label={t('policy.change.comparing')}>
        <Skeleton height="240px" />
      </div>
    )
  if (answer.kind === 'too-long') {
    const { commands, limit } = answer
    const numbers = { commands: moments.number(commands), limit: moments.number(limit) }
    return (
      <Alert type="warning">
        <Alert.Title>{t('policy.change.tooLong')}</Alert.Title>
        {t('policy.change.tooLongBody', numbers)}
      </Alert>
    )
  }
  return (
    <Comparison
      key={JSON.stringify(choice)}
      answer={answer}
      between={rulesBetween(from, choice)}
      sides={{ now: t('policy.change.now'), then: t('policy.change.then') }}
      leftOut={answer.leftOut > 0 ? t('policy.change.leftOut', { count: answer.leftOut }) : undefined}
    />
  )
}

const Panel = styled.section`
  display: flex;
  flex-direction: column;
  gap: 16px;
  min-inline-size: 0;
  padding: 20px 24px 24px;
  border: 1px solid ${({ theme }) => theme.tone.line};
  border-radius: ${({ theme }) => theme.borderRadii.lg};

  h3 {
    font-size: ${({ theme }) => theme.fontSizes.lg};
    font-weight: ${({ theme }) => theme.fontWeights.semibold};
  }
`

const Words = styled.div`
  margin-block-start: -12px;
  color: ${({ theme }) => theme.tone.inkSoft};
`

const Buttons = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: 8px;
`
