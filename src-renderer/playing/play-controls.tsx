/** To the beginning, back, play or pause, on, to the end. */
import { IconButton } from '@zendeskgarden/react-buttons'
import ends from '@zendeskgarden/svg-icons/src/16/chevron-double-left-stroke.svg?raw'
import pause from '@zendeskgarden/svg-icons/src/16/pause-fill.svg?raw'
import play from '@zendeskgarden/svg-icons/src/16/play-fill.svg?raw'
import step from '@zendeskgarden/svg-icons/src/16/arrow-left-stroke.svg?raw'
import type { ReactElement, ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import type { ShortcutId } from '#shared/contract/shortcuts.ts'
import { Icon } from '../parts/icon.tsx'
import { isReadFromRight } from '../parts/reading-direction.ts'
import { keysInWords } from '../stage/keys.ts'
import { usePlaying } from './playing-context.tsx'

export function PlayControls({ children }: { readonly children?: ReactNode }) {
  const { t } = useTranslation()
  const playing = usePlaying()
  const playWords = t(playing.isPlaying ? 'stories.pause' : 'stories.play')
  const [onward, backward] = isReadFromRight() ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft']
  return (
    <Row>
      <Control
        id="story-start"
        words={t('playing.start')}
        keys="Home"
        isOff={playing.isAtStart}
        onClick={playing.toStart}
      >
        <Icon svg={ends} flips />
      </Control>
      <Control
        id="story-back"
        words={t('playing.back')}
        keys={backward}
        isOff={playing.isAtStart}
        onClick={playing.back}
      >
        <Icon svg={step} flips />
      </Control>
      <Control id="story-play" words={playWords} keys="Space" isPrimary onClick={playing.toggle}>
        <Icon svg={playing.isPlaying ? pause : play} />
      </Control>
      <Control id="story-next" words={t('stories.next')} keys={onward} isOff={playing.isAtEnd} onClick={playing.next}>
        <Turned>
          <Icon svg={step} flips />
        </Turned>
      </Control>
      <Control id="story-end" words={t('playing.end')} keys="End" isOff={playing.isAtEnd} onClick={playing.toEnd}>
        <Turned>
          <Icon svg={ends} flips />
        </Turned>
      </Control>
      {children}
    </Row>
  )
}

type ControlProps = {
  readonly id: ShortcutId
  readonly words: string
  /** As `aria-keyshortcuts` writes it. */
  readonly keys: string
  readonly isPrimary?: true
  /** There is nowhere to go. */
  readonly isOff?: boolean
  readonly onClick: () => void
  readonly children: ReactElement
}

function Control({ id, words, keys, isPrimary, isOff, onClick, children }: ControlProps) {
  const { t } = useTranslation()
  return (
    <IconButton
      size="small"
      isPrimary={isPrimary ?? false}
      aria-label={words}
      title={`${words} (${keysInWords(t, id)})`}
      aria-keyshortcuts={keys}
      aria-disabled={isOff}
      onClick={onClick}
    >
      {children}
    </IconButton>
  )
}

const Row = styled.div`
  /* At an end the button keeps the focus, so that the keyboard does not lose its place. */
  [aria-disabled='true'] {
    opacity: 0.4;
    cursor: default;
  }

  display: flex;
  flex: none;
  gap: 2px;
`

const Turned = styled.span`
  display: grid;
  rotate: 180deg;
`
