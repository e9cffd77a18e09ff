/** The story on stage, along the bottom edge: playing it, where it stands, what is told, and whether all is as expected. */
import type { StoryState } from '#shared/contract/bridge.ts'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import { useStage } from '../../bridge/stage-context.tsx'
import { useAnnounce } from '../../parts/announcer.tsx'
import { StoryControls } from './story-controls.tsx'
import { StoryDetails } from './story-details.tsx'
import { StoryLesson } from './story-lesson.tsx'
import { StoryLanes } from './story-lanes.tsx'
import { useStoryPlayer } from './story-player.ts'
import { StoryTail } from './story-tail.tsx'
import { barAttribute, useStoryKeys } from './use-story-keys.ts'

export function StoryBar() {
  const { story } = useStage()
  return story && <Bar key={story.file} story={story} />
}

function Bar({ story }: { readonly story: StoryState }) {
  const { t } = useTranslation()
  const announce = useAnnounce()
  const player = useStoryPlayer(story)
  useStoryKeys(player)
  const [peek, setPeek] = useState<number>()
  const [isOpen, setOpen] = useState(false)
  const total = story.steps.length
  const told = story.steps[(peek ?? story.done) - 1]
  const words = told ? (told.say ?? told.text) : t('stories.begin')
  const now = story.steps[story.done - 1]
  const next = story.steps[story.done]

  useEffect(() => {
    const told = [now?.say ?? now?.text, now?.answer, next?.question]
    if (now) announce(told.filter((one) => one !== undefined).join(' '))
  }, [announce, now, next])

  return (
    <Region aria-label={t('stories.bar')} {...{ [barAttribute]: '' }}>
      {isOpen && <StoryDetails story={story} onClose={() => setOpen(false)} />}
      <Row>
        <StoryControls player={player} />
        <Position>{t('stories.position', { done: peek ?? story.done, total })}</Position>
        <Told $peek={peek !== undefined} title={words}>
          <bdi>{player.problem ?? words}</bdi>
          {player.isAtEnd && peek === undefined && <em> {t('stories.end')}.</em>}
        </Told>
        <StoryTail story={story} player={player} isOpen={isOpen} onToggle={() => setOpen(!isOpen)} />
      </Row>
      <StoryLesson story={story} />
      <StoryLanes story={story} onPeek={setPeek} />
    </Region>
  )
}

const Region = styled.section`
  position: relative;
  padding: 6px 12px 8px;
  border: 1px solid ${({ theme }) => theme.tone.line};
  border-radius: ${({ theme }) => theme.borderRadii.lg};
  background: ${({ theme }) => theme.tone.panel};
`

const Row = styled.div`
  display: flex;
  align-items: center;
  gap: 10px;
`

const Position = styled.strong`
  flex: none;
  font-size: 13px;
  font-weight: ${({ theme }) => theme.fontWeights.semibold};
  font-variant-numeric: tabular-nums;
`

const Told = styled.p<{ $peek: boolean }>`
  display: -webkit-box;
  flex: 1;
  overflow: hidden;
  min-inline-size: 0;
  color: ${({ theme, $peek }) => ($peek ? theme.tone.inkSoft : theme.tone.ink)};
  font-size: 13px;
  line-height: 17px;
  -webkit-box-orient: vertical;
  -webkit-line-clamp: 2;

  em {
    color: ${({ theme }) => theme.tone.inkSoft};
    font-style: normal;
  }
`
