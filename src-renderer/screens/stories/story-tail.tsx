/** The right end of the bar: how many checks held, the speed, and the way out. */
import type { StoryState } from '#shared/contract/bridge.ts'
import { Button, IconButton } from '@zendeskgarden/react-buttons'
import check from '@zendeskgarden/svg-icons/src/16/check-lg-stroke.svg?raw'
import cross from '@zendeskgarden/svg-icons/src/16/x-stroke.svg?raw'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import { Icon } from '../../parts/icon.tsx'
import { BookmarksButton } from '../../playing/bookmarks-button.tsx'
import { SpeedSelect } from '../../playing/speed-select.tsx'
import type { StoryActs } from './use-story-acts.ts'

type Props = {
  readonly story: StoryState
  readonly acts: StoryActs
  readonly isOpen: boolean
  readonly onToggle: () => void
}

export function StoryTail({ story: { findings, steps, done }, acts, isOpen, onToggle }: Props) {
  const { t } = useTranslation()
  const total = findings.length
  const ok = findings.filter((one) => one.ok).length
  return (
    <Row>
      <Checks size="small" isBasic aria-expanded={isOpen} $wrong={ok < total} onClick={onToggle}>
        {total > 0 && <Icon svg={ok < total ? cross : check} />}
        {total === 0 ? t('stories.metNone') : t('stories.met', { ok, total })}
      </Checks>
      <SpeedSelect />
      <BookmarksButton name={steps[done - 1]?.text ?? t('playing.start')} />
      <IconButton
        size="small"
        aria-label={t('stories.leave')}
        title={t('stories.leave')}
        onClick={() => void acts.leave()}
      >
        <Icon svg={cross} />
      </IconButton>
    </Row>
  )
}

const Row = styled.div`
  display: flex;
  flex: none;
  align-items: center;
  gap: 6px;
`

const Checks = styled(Button)<{ $wrong: boolean }>`
  && {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    color: ${({ theme, $wrong }) => ($wrong ? theme.tone.danger : theme.tone.verified)};
    font-variant-numeric: tabular-nums;
  }
`
