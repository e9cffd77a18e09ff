/** Along the bottom edge: all that happened, newest at the right. A mark under the pointer or the focus tells itself. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import type { TimelineMark } from '#shared/contract/answers.ts'
import { useNameOf } from '../parts/use-name-of.ts'
import { moments } from '../parts/time.tsx'
import { TextButton } from '../parts/text-button.tsx'
import { useAgentDesk } from '../screens/agent/agent-desk.tsx'
import { useStageActs } from '../stage/stage-acts.tsx'
import { TimelineMarks } from './timeline-marks.tsx'
import { WhatIfButtons } from '../what-if/what-if-buttons.tsx'
import { plainWordsOf } from './timeline-words.ts'
import { useTimeline } from './use-timeline.ts'

export function Timeline() {
  const { t } = useTranslation()
  const { act } = useAgentDesk()
  const { stage, change } = useStageActs()
  const { marks, total, showEarlier } = useTimeline()
  const [peek, setPeek] = useState<TimelineMark>()
  const [stood, setStood] = useState<TimelineMark>()

  /** A login leads to the way it came, everything else to its ticket. */
  function open({ login, ticket }: TimelineMark): void {
    if (login) return change({ type: 'login', login })
    if (!ticket) return
    act({ type: 'open', ticket: ticket.ticket })
    if (stage.place !== 'workspace') change({ type: 'go', to: 'workspace' })
  }

  return (
    <Region aria-label={t('timeline.title')}>
      <Line>
        <strong>{t('timeline.title')}</strong>
        <Told aria-hidden="true">
          {peek ? <MarkWords mark={peek} /> : t('timeline.rest', { count: total, number: moments.number(total) })}
        </Told>
        {stood && <WhatIfButtons mark={stood} />}
        {showEarlier && <TextButton onClick={showEarlier}>{t('timeline.earlier')}</TextButton>}
      </Line>
      <TimelineMarks
        marks={marks}
        onPeek={setPeek}
        onStand={(mark) => {
          setStood(mark)
          if (mark.login && stage.place === 'logins') change({ type: 'login', login: mark.login })
        }}
        onOpen={open}
      />
    </Region>
  )
}

function MarkWords({ mark }: { readonly mark: TimelineMark }) {
  const { t } = useTranslation()
  const words = plainWordsOf(t, useNameOf(), mark)
  return mark.isUndone ? (
    <>
      <s>{words}</s>, {t('undo.takenBack')}
    </>
  ) : (
    <>{words}</>
  )
}

const Region = styled.section`
  margin: 0 10px 10px;
  padding: 4px 12px 6px;
  border: 1px solid ${({ theme }) => theme.tone.line};
  border-radius: ${({ theme }) => theme.borderRadii.lg};
  background: ${({ theme }) => theme.tone.panel};
`

const Line = styled.div`
  display: flex;
  gap: 12px;
  align-items: baseline;
  font-size: 12px;

  strong {
    flex: none;
    min-inline-size: 84px;
    font-weight: ${({ theme }) => theme.fontWeights.semibold};
  }
`

const Told = styled.bdi`
  flex: 1;
  min-inline-size: 0;
  overflow: hidden;
  color: ${({ theme }) => theme.tone.inkSoft};
  text-overflow: ellipsis;
  white-space: nowrap;
`
