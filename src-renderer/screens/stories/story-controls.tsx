/** Play or pause, next step, start again. */
import { IconButton } from '@zendeskgarden/react-buttons'
import pause from '@zendeskgarden/svg-icons/src/16/pause-fill.svg?raw'
import play from '@zendeskgarden/svg-icons/src/16/play-fill.svg?raw'
import step from '@zendeskgarden/svg-icons/src/16/arrow-left-stroke.svg?raw'
import restart from '@zendeskgarden/svg-icons/src/16/reload-stroke.svg?raw'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import { Icon } from '../../parts/icon.tsx'
import { isReadFromRight } from '../../parts/reading-direction.ts'
import { keysInWords } from '../../stage/keys.ts'
import type { StoryPlayer } from './story-player.ts'

export function StoryControls({ player }: { readonly player: StoryPlayer }) {
  const { t } = useTranslation()
  const playWords = t(player.isPlaying ? 'stories.pause' : 'stories.play')
  return (
    <Row>
      <IconButton
        size="small"
        isPrimary
        aria-label={playWords}
        title={`${playWords} (${keysInWords(t, 'story-play')})`}
        aria-keyshortcuts="Space"
        onClick={player.toggle}
      >
        <Icon svg={player.isPlaying ? pause : play} />
      </IconButton>
      <IconButton
        size="small"
        aria-label={t('stories.next')}
        title={`${t('stories.next')} (${keysInWords(t, 'story-next')})`}
        aria-keyshortcuts={isReadFromRight() ? 'ArrowLeft' : 'ArrowRight'}
        aria-disabled={player.isAtEnd}
        onClick={player.next}
      >
        <Turned>
          <Icon svg={step} flips />
        </Turned>
      </IconButton>
      <IconButton size="small" aria-label={t('stories.restart')} title={t('stories.restart')} onClick={player.restart}>
        <Icon svg={restart} />
      </IconButton>
    </Row>
  )
}

const Row = styled.div`
  /* At the end the button keeps the focus, so that the keyboard does not lose its place. */
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
