/** Beside an event of the timeline: what if it had not happened, or had changed places with another. */
import { useTranslation } from 'react-i18next'
import type { TimelineMark } from '#shared/contract/answers.ts'
import { TextButton } from '../parts/text-button.tsx'
import { useStageActs } from '../stage/stage-acts.tsx'
import { whatOf } from '../timeline/timeline-words.ts'
import { useNameOf } from '../parts/use-name-of.ts'
import { useMakeBranch } from './use-make-branch.ts'

/** Nothing is without a workspace; what was taken back did not happen, nor did what was only thought. */
const isNoAct = ({ type, isUndone }: TimelineMark): boolean =>
  isUndone === true || ['WorkspaceSetUp', 'ActUndone', 'ActRedone'].includes(type) || type.startsWith('Branch')

export function WhatIfButtons({ mark }: { readonly mark: TimelineMark }) {
  const { t } = useTranslation()
  const nameOf = useNameOf()
  const { change } = useStageActs()
  const { withoutAct } = useMakeBranch()
  if (isNoAct(mark)) return null
  return (
    <>
      <TextButton onClick={() => void withoutAct(mark.cause, whatOf(t, nameOf, mark))}>
        {t('whatIf.fromTimeline')}
      </TextButton>
      <TextButton onClick={() => change({ type: 'what-if', asked: { act: mark.cause, isSwapping: true } })}>
        {t('whatIf.swapFromTimeline')}
      </TextButton>
    </>
  )
}
