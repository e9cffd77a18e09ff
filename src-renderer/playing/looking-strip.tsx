/** Says across the whole window that what one sees has been, when that was, and how to come back to now. */
import { Button } from '@zendeskgarden/react-buttons'
import history from '@zendeskgarden/svg-icons/src/16/history-stroke.svg?raw'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import { useStage } from '../bridge/stage-context.tsx'
import { useAnnounce } from '../parts/announcer.tsx'
import { Icon } from '../parts/icon.tsx'
import { moments } from '../parts/time.tsx'
import { usePlaying } from './playing-context.tsx'

export function LookingStrip() {
  const { t } = useTranslation()
  const announce = useAnnounce()
  const { story } = useStage()
  const { looking, at, last, toNow } = usePlaying()
  const words =
    looking &&
    t(story ? 'playing.lookingStep' : 'playing.lookingEvent', {
      at: moments.number(at),
      last: moments.number(last),
      moment: moments.moment(looking.at),
    })

  // A story's bar says its steps itself.
  const before = useRef(words)
  useEffect(() => {
    if (before.current !== words && !story) announce(words ?? t('playing.atNow'))
    before.current = words
  }, [announce, story, t, words])

  if (!words) return null
  return (
    <Strip aria-label={t('playing.looking')}>
      <Icon svg={history} />
      <strong>{words}</strong>
      <span>{t('playing.readOnly')}</span>
      <Button
        size="small"
        onClick={() => {
          toNow()
          document.querySelector('main')?.focus()
        }}
      >
        {t('playing.toNow')}
      </Button>
    </Strip>
  )
}

const Strip = styled.section`
  display: flex;
  flex: none;
  gap: 10px;
  align-items: center;
  min-block-size: 40px;
  padding-inline: 16px 10px;
  border-block-end: 1px solid ${({ theme }) => theme.tone.noteLine};
  background: ${({ theme }) => theme.tone.noteGround};
  color: ${({ theme }) => theme.tone.noteInk};
  font-size: 13px;

  strong {
    flex: none;
    font-weight: ${({ theme }) => theme.fontWeights.semibold};
    font-variant-numeric: tabular-nums;
  }

  span {
    flex: 1;
    min-inline-size: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  button {
    flex: none;
  }
`
