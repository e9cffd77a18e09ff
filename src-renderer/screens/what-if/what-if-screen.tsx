/** What-ifs: those that are kept, the acts of one with their switches, and what would be different. */
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import { useAnswer } from '../../bridge/use-answer.ts'
import { BesideList, ListPage } from '../../parts/beside-list.tsx'
import { EmptyState } from '../../parts/empty-state.tsx'
import { useStageActs } from '../../stage/stage-acts.tsx'
import { ActList } from './act-list.tsx'
import { BranchDifferences } from './branch-differences.tsx'
import { BranchHead } from './branch-head.tsx'
import { BranchList } from './branch-list.tsx'

export function WhatIfScreen() {
  const { t } = useTranslation()
  const { stage } = useStageActs()
  const { branch: asked, act, isSwapping } = stage.whatIf ?? {}
  const { answer } = useAnswer({ type: 'Branches' })
  if (!answer) return null
  const { branches } = answer
  const shown = branches.find(({ branch }) => branch === asked)
  return (
    <ListPage>
      <BranchList branches={branches} shown={shown?.branch} />
      <Beside>
        {shown ? (
          <BranchHead key={shown.branch} branch={shown} />
        ) : (
          <div>
            <h2>{t('whatIf.happened')}</h2>
            <Lead>{t('whatIf.lead')}</Lead>
          </div>
        )}
        <Columns>
          <ActList
            key={`${shown?.branch ?? ''} ${act ?? ''}`}
            branch={shown?.branch}
            around={act}
            swapping={isSwapping ? act : undefined}
          />
          {shown ? (
            <BranchDifferences key={shown.branch} branch={shown} others={branches} />
          ) : (
            <EmptyState title={t('whatIf.none')} body={t('whatIf.noneBody')} />
          )}
        </Columns>
      </Beside>
    </ListPage>
  )
}

const Beside = styled(BesideList)`
  display: flex;
  flex-direction: column;
  gap: 16px;

  h2 {
    font-size: ${({ theme }) => theme.fontSizes.xl};
    font-weight: ${({ theme }) => theme.fontWeights.semibold};
  }
`

const Lead = styled.p`
  max-inline-size: 84ch;
  color: ${({ theme }) => theme.tone.inkSoft};
`

const Columns = styled.div`
  display: grid;
  grid-template-columns: minmax(320px, 5fr) minmax(0, 7fr);
  gap: 24px;
  align-items: start;
`
