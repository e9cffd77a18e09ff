/** The steps as marks below the line of time, a lane for each chair. Each chair has a shape of its own; what is to come is hollow. */
import { chairs, type StoryState, type StoryStep } from '#shared/contract/bridge.ts'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import { knobRoom, Scrubber, share } from '../../playing/scrubber.tsx'
import { HiddenVisually } from '../../parts/hidden-visually.tsx'

type Props = { readonly story: StoryState; readonly onPeek: (step: number | undefined) => void }

export function StoryLanes({ story, onPeek }: Props) {
  const { t } = useTranslation()
  const total = story.steps.length
  const failed = new Set(story.findings.filter(({ ok }) => !ok).map(({ step }) => step))
  const now = story.steps[story.done - 1]
  const moment = now
    ? t('playing.step', { at: story.done, last: total, words: now.text })
    : t('stories.position', { done: 0, total })
  return (
    <Lanes onMouseLeave={() => onPeek(undefined)}>
      <Names aria-hidden="true">
        <i />
        {chairs.map((chair) => (
          <span key={chair}>{t(`stories.chair.${chair}`)}</span>
        ))}
      </Names>
      <Time>
        <Scrubber first={0} words={moment} />
        <Field>
          {story.done > 0 && <Playhead style={{ insetInlineStart: `${share(story.done, 0, total)}%` }} />}
          <ol aria-label={t('stories.lanes')}>
            {story.steps.map((step) => {
              const state = stateOf(step, story.done)
              const text = `${t(`stories.chair.${step.chair}`)}: ${step.text}`
              return (
                <Mark
                  key={step.number}
                  style={{
                    insetInlineStart: `${share(step.number, 0, total)}%`,
                    insetBlockStart: chairs.indexOf(step.chair) * 16,
                  }}
                  $chair={step.chair}
                  $state={state}
                  $failed={failed.has(step.number)}
                  onMouseEnter={() => onPeek(step.number)}
                >
                  <i />
                  <HiddenVisually as="span">
                    {t('stories.mark', { number: step.number, state: t(`stories.state.${state}`), text })}
                  </HiddenVisually>
                </Mark>
              )
            })}
          </ol>
        </Field>
      </Time>
    </Lanes>
  )
}

type State = 'done' | 'now' | 'ahead'
const stateOf = ({ number }: StoryStep, done: number): State =>
  number < done ? 'done' : number === done ? 'now' : 'ahead'

const Lanes = styled.div`
  display: flex;
  gap: 12px;
  margin-block-start: 4px;
`

const Names = styled.div`
  display: flex;
  flex: none;
  flex-direction: column;
  min-inline-size: 84px;
  color: ${({ theme }) => theme.tone.inkSoft};
  font-size: 11px;
  line-height: 16px;
  white-space: nowrap;

  i {
    block-size: 16px;
  }
`

const Time = styled.div`
  display: flex;
  flex: 1;
  flex-direction: column;
  min-inline-size: 0;
`

/** A hair line through the middle of each lane. */
const Field = styled.div`
  position: relative;
  flex: none;
  block-size: ${chairs.length * 16}px;
  margin-inline: ${knobRoom}px;
  background-image: repeating-linear-gradient(
    transparent 0 7.5px,
    ${({ theme }) => theme.tone.line} 7.5px 8.5px,
    transparent 8.5px 16px
  );
`

const Playhead = styled.div`
  position: absolute;
  inset-block: -6px -2px;
  inline-size: 2px;
  margin-inline-start: -1px;
  border-radius: 2px;
  background: ${({ theme }) => theme.tone.ink};
  transition: inset-inline-start 0.2s ease-out;

  @media (forced-colors: active) {
    background: CanvasText;
  }
`

const Mark = styled.li<{ $chair: StoryStep['chair']; $state: State; $failed: boolean }>`
  position: absolute;
  display: grid;
  place-items: center;
  inline-size: 18px;
  block-size: 16px;
  margin-inline-start: -9px;

  i {
    inline-size: ${({ $chair }) => ($chair === 'administrator' ? 9 : 10)}px;
    aspect-ratio: 1;
    border: 2px solid ${({ theme, $chair, $failed }) => ($failed ? theme.tone.danger : theme.tone.chair[$chair])};
    border-radius: ${({ $chair }) => ($chair === 'administrator' ? '1px' : '50%')};
    background: ${({ theme, $chair, $state }) => ($state === 'ahead' ? theme.tone.panel : theme.tone.chair[$chair])};
    opacity: ${({ $state }) => ($state === 'ahead' ? 0.65 : 1)};
    ${({ $chair }) => $chair === 'agent' && 'border-radius: 1px; rotate: 45deg; scale: 0.85;'}
    ${({ theme, $state, $chair }) =>
      $state === 'now' && `box-shadow: 0 0 0 2px ${theme.tone.panel}, 0 0 0 4px ${theme.tone.chair[$chair]};`}
  }

  &:hover i {
    opacity: 1;
    scale: 1.25;
  }

  @media (forced-colors: active) {
    i {
      background: ${({ $state }) => ($state === 'ahead' ? 'Canvas' : 'CanvasText')};
      outline: ${({ $state }) => ($state === 'now' ? '2px solid Highlight' : 'none')};
      outline-offset: 2px;
    }
  }
`
