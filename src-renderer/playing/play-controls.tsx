/** To the beginning, back, play or pause, on, to the end. */
import { IconButton } from '@zendeskgarden/react-buttons'
import ends from '@zendeskgarden/svg-icons/src/16/chevron-double-left-stroke.svg?raw'
import pause from '@zendeskgarden/svg-icons/src/16/pause-fill.svg?raw'
import play from '@zendeskgarden/svg-icons/src/16/play-fill.svg?raw'
import step from '@zendeskgarden/svg-icons/src/16/arrow-left-stroke.svg?raw'
import type { ReactNode } from 'react'
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
  const titled = (words: string, id: ShortcutId) => ({
    'aria-label': words,
    title: `${words} (${keysInWords(t, id)})`,
  })
  return (
    <Row>
      <IconButton
        size="small"
        {...titled(t('playing.start'), 'story-start')}
        aria-keyshortcuts="Home"
        aria-disabled={playing.isAtStart}
        onClick={playing.toStart}
      >
        <Icon svg={ends} flips />
      </IconButton>
      <IconButton
        size="small"
        {...titled(t('playing.back'), 'story-back')}
        aria-keyshortcuts={backward}
        aria-disabled={playing.isAtStart}
        onClick={playing.back}
      >
        <Icon svg={step} flips />
      </IconButton>
      <IconButton
        size="small"
        isPrimary
        {...titled(playWords, 'story-play')}
        aria-keyshortcuts="Space"
        onClick={playing.toggle}
      >
        <Icon svg={playing.isPlaying ? pause : play} />
      </IconButton>
      <IconButton
        size="small"
        {...titled(t('stories.next'), 'story-next')}
        aria-keyshortcuts={onward}
        aria-disabled={playing.isAtEnd}
        onClick={playing.next}
      >
        <Turned>
          <Icon svg={step} flips />
        </Turned>
      </IconButton>
      <IconButton
        size="small"
        {...titled(t('playing.end'), 'story-end')}
        aria-keyshortcuts="End"
        aria-disabled={playing.isAtEnd}
        onClick={playing.toEnd}
      >
        <Turned>
          <Icon svg={ends} flips />
        </Turned>
      </IconButton>
      {children}
    </Row>
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
