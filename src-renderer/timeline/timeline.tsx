/** Along the bottom edge: all that happened, newest at the right, and looking back at it. A mark under the pointer or the focus tells itself. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import type { TimelineMark } from '#shared/contract/answers.ts'
import { useNameOf } from '../parts/use-name-of.ts'
import { moments } from '../parts/time.tsx'
import { TextButton } from '../parts/text-button.tsx'
import { PresentProvider } from '../bridge/present-provider.tsx'
import { BookmarksButton } from '../playing/bookmarks-button.tsx'
import { PlayControls } from '../playing/play-controls.tsx'
import { usePlaying } from '../playing/playing-context.tsx'
import { Scrubber } from '../playing/scrubber.tsx'
import { SpeedSelect } from '../playing/speed-select.tsx'
import { barAttribute } from '../playing/use-playing-keys.ts'
import { useAgentDesk } from '../screens/agent/agent-desk.tsx'
import { useStageActs } from '../stage/stage-acts.tsx'
import { TimelineMarks } from './timeline-marks.tsx'
import { WhatIfButtons } from '../what-if/what-if-buttons.tsx'
import { plainWordsOf } from './timeline-words.ts'
import { useTimeline } from './use-timeline.ts'

/** What came later is there to go back to, too. */
export const Timeline = () => (
  <PresentProvider>
    <All />
  </PresentProvider>
)

function All() {
  const { t } = useTranslation()
  const { act } = useAgentDesk()
  const { stage, change } = useStageActs()
  const [peek, setPeek] = useState<TimelineMark>()
  const [stood, setStood] = useState<TimelineMark>()
  const { at, last, looking, jump } = usePlaying()
  const { marks, total, showEarlier } = useTimeline(at)
  const nameOf = useNameOf()
  const mark = marks.findLast(({ position }) => position <= at)
  const moment = t('playing.event', { at: moments.number(at), last: moments.number(last) })
  const words = mark?.position === at ? plainWordsOf(t, nameOf, mark) : moment

  /** A login leads to the way it came, everything else to its ticket; whoever looks back sees it as it was then. */
  function open({ position, login, ticket }: TimelineMark): void {
    if (looking) jump(position)
    if (login) return change({ type: 'login', login })
    if (!ticket) return
    act({ type: 'open', ticket: ticket.ticket })
    if (stage.place !== 'workspace') change({ type: 'go', to: 'workspace' })
  }

  return (
    <Region aria-label={t('timeline.title')} {...{ [barAttribute]: '' }}>
      <Line>
        <strong>{t('timeline.title')}</strong>
        <PlayControls />
        <Told aria-hidden="true">
          {peek ? <MarkWords mark={peek} /> : t('timeline.rest', { count: total, number: moments.number(total) })}
        </Told>
        {stood && <WhatIfButtons mark={stood} />}
        {showEarlier && <TextButton onClick={showEarlier}>{t('timeline.earlier')}</TextButton>}
        <SpeedSelect />
        <BookmarksButton name={words} />
      </Line>
      <TimeLine>
        <Scrubber first={1} words={words} />
      </TimeLine>
      <TimelineMarks
        marks={marks}
        now={at}
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
  align-items: center;
  font-size: 12px;

  strong {
    flex: none;
    min-inline-size: 84px;
    font-weight: ${({ theme }) => theme.fontWeights.semibold};
  }
`

/** Below the controls, as wide as the lanes. */
const TimeLine = styled.div`
  display: flex;
  padding-inline-start: 96px;
`

const Told = styled.bdi`
  flex: 1;
  min-inline-size: 0;
  overflow: hidden;
  color: ${({ theme }) => theme.tone.inkSoft};
  text-overflow: ellipsis;
  white-space: nowrap;
`
