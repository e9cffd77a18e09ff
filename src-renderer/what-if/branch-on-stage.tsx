/** A what-if in the place of what is: the same screens, asked about it, under a title that says so. Nothing is sent from there. */
import { Button } from '@zendeskgarden/react-buttons'
import { useEffect, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import type { BranchId } from '#shared/engine/ids.ts'
import { PastProvider } from '../bridge/past-provider.tsx'
import { useAnswer } from '../bridge/use-answer.ts'
import { useAnnounce } from '../parts/announcer.tsx'
import { AgentDeskProvider } from '../screens/agent/agent-desk.tsx'
import { KeptProvider } from '../stage/kept-context.tsx'
import { useStageActs } from '../stage/stage-acts.tsx'
import { TypingProvider } from '../typing/typing.tsx'
import { DifferencesProvider } from './differences-context.tsx'

type Props = { readonly branch: BranchId | undefined; readonly children: ReactNode }

export function BranchOnStage({ branch, children }: Props) {
  if (branch === undefined) return children
  return (
    <>
      <LookedAt branch={branch} />
      <DifferencesProvider branch={branch}>
        <PastProvider asOf={branch}>
          {/* What lies open here has other numbers. */}
          <KeptProvider>
            <TypingProvider>
              <AgentDeskProvider>{children}</AgentDeskProvider>
            </TypingProvider>
          </KeptProvider>
        </PastProvider>
      </DifferencesProvider>
    </>
  )
}

function LookedAt({ branch }: { readonly branch: BranchId }) {
  const { t } = useTranslation()
  const { change } = useStageActs()
  const announce = useAnnounce()
  const { answer } = useAnswer({ type: 'Branches' })
  const name = answer?.branches.find((one) => one.branch === branch)?.name
  const title = name === undefined ? undefined : t('whatIf.looking', { name })
  useEffect(() => {
    if (title !== undefined) announce(title)
  }, [announce, title])
  return (
    <Bar aria-label={t('whatIf.title')}>
      <Words>
        <strong>{title}</strong>
        <span>{t('whatIf.lookingBody')}</span>
      </Words>
      <Button size="small" onClick={() => change({ type: 'what-if', asked: { branch } })}>
        {t('whatIf.change')}
      </Button>
      <Button size="small" isPrimary onClick={() => change({ type: 'go', to: 'workspace' })}>
        {t('whatIf.back')}
      </Button>
    </Bar>
  )
}

const Bar = styled.section`
  display: flex;
  flex: none;
  gap: 10px;
  align-items: center;
  padding: 8px 16px;
  border-block-end: 2px dashed ${({ theme }) => theme.tone.different};
  background: ${({ theme }) => theme.tone.differentGround};
`

const Words = styled.div`
  display: flex;
  flex: 1;
  flex-wrap: wrap;
  gap: 0 10px;
  min-inline-size: 0;

  strong {
    max-inline-size: 100%;
    overflow: hidden;
    font-weight: ${({ theme }) => theme.fontWeights.semibold};
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  span {
    color: ${({ theme }) => theme.tone.inkSoft};
  }
`
