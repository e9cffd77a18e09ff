/** The administrator's page for the policy: which form of the rules holds, and what another one would change here. */
import { Skeleton } from '@zendeskgarden/react-loaders'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import type { WorkspaceAnswer } from '#shared/contract/answers.ts'
import { choiceOf, type PolicyChoice } from '#shared/engine/policy/policies.ts'
import { useAnswer } from '../../bridge/use-answer.ts'
import { EmptyState } from '../../parts/empty-state.tsx'
import { Page, Scroll } from '../../parts/page.tsx'
import { BotSection } from '../bot/bot-section.tsx'
import { PolicyChooser } from './policy-chooser.tsx'
import { SwitchesChooser } from './switches-chooser.tsx'
import { WhatWouldChange } from './what-would-change.tsx'

export function PolicyScreen() {
  const { t } = useTranslation()
  const { answer, missing } = useAnswer({ type: 'Workspace' })
  return (
    <Scroll>
      <WidePage>
        <h2>{t('policy.title')}</h2>
        <Lead>{t('policy.lead')}</Lead>
        {!answer && !missing && <Skeleton height="200px" />}
        {missing && <EmptyState title={t('refusals.not-set-up.message')} body={t('refusals.not-set-up.cure')} />}
        {answer && <Choice workspace={answer} />}
        {answer && <BotSection workspace={answer} />}
      </WidePage>
    </Scroll>
  )
}

/** What is chosen is only looked at until somebody switches. */
function Choice({ workspace }: { readonly workspace: WorkspaceAnswer }) {
  const inForce = choiceOf(workspace)
  const [asked, setAsked] = useState<PolicyChoice>()
  const chosen = asked ?? inForce
  return (
    <Columns>
      <div>
        <PolicyChooser chosen={chosen.policy} inForce={inForce.policy} onChoose={(policy) => setAsked({ policy })} />
        {chosen.policy === 'current' && (
          <SwitchesChooser choice={chosen} inForce={inForce} onChoose={(choice) => setAsked(choiceOf(choice))} />
        )}
      </div>
      <WhatWouldChange
        choice={chosen}
        isInForce={JSON.stringify(chosen) === JSON.stringify(inForce)}
        from={inForce}
        onDone={() => setAsked(undefined)}
      />
    </Columns>
  )
}

const WidePage = styled(Page)`
  max-inline-size: 1360px;
`

const Lead = styled.p`
  max-inline-size: 84ch;
  margin-block: 4px 20px;
  color: ${({ theme }) => theme.tone.inkSoft};
`

const Columns = styled.div`
  display: grid;
  grid-template-columns: minmax(300px, 2fr) minmax(0, 3fr);
  gap: 32px;
  align-items: start;
`
