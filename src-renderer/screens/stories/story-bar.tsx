/** The story on stage, along the bottom edge: playing it, where it stands, what is told, and whether all is as expected. */
import type { StoryState } from '#shared/contract/bridge.ts'
import { IconButton } from '@zendeskgarden/react-buttons'
import restart from '@zendeskgarden/svg-icons/src/16/reload-stroke.svg?raw'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import { useStage } from '../../bridge/stage-context.tsx'
import { useAnnounce } from '../../parts/announcer.tsx'
import { Icon } from '../../parts/icon.tsx'
import { PlayControls } from '../../playing/play-controls.tsx'
import { usePlaying } from '../../playing/playing-context.tsx'
import { barAttribute } from '../../playing/use-playing-keys.ts'
import { StoryDetails } from './story-details.tsx'
import { StoryLanes } from './story-lanes.tsx'
import { StoryLesson } from './story-lesson.tsx'
import { StoryTail } from './story-tail.tsx'
import { useStoryActs } from './use-story-acts.ts'

export function StoryBar() {
  const { story } = useStage()
  return story && <Bar key={story.file} story={story} />
}

function Bar({ story }: { readonly story: StoryState }) {
  const { t } = useTranslation()
  const announce = useAnnounce()
  const acts = useStoryActs()
  const { isAtEnd } = usePlaying()
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
        <PlayControls>
          <IconButton
            size="small"
            aria-label={t('stories.restart')}
            title={t('stories.restart')}
            onClick={() => void acts.restart()}
          >
            <Icon svg={restart} />
          </IconButton>
        </PlayControls>
        <Position>{t('stories.position', { done: peek ?? story.done, total })}</Position>
        <Told $peek={peek !== undefined} title={words}>
          <bdi>{acts.problem ?? words}</bdi>
          {isAtEnd && peek === undefined && <em> {t('stories.end')}.</em>}
        </Told>
        <StoryTail story={story} acts={acts} isOpen={isOpen} onToggle={() => setOpen(!isOpen)} />
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
