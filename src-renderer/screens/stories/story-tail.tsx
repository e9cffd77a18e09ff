/** The right end of the bar: how many checks held, the speed, and the way out. */
import type { StoryState } from '#shared/contract/bridge.ts'
import { Button, IconButton } from '@zendeskgarden/react-buttons'
import { Field, Select } from '@zendeskgarden/react-forms'
import check from '@zendeskgarden/svg-icons/src/16/check-lg-stroke.svg?raw'
import cross from '@zendeskgarden/svg-icons/src/16/x-stroke.svg?raw'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import { Icon } from '../../parts/icon.tsx'
import { speeds, type Speed, type StoryPlayer } from './story-player.ts'

type Props = {
  readonly story: StoryState
  readonly player: StoryPlayer
  readonly isOpen: boolean
  readonly onToggle: () => void
}

export function StoryTail({ story: { findings }, player, isOpen, onToggle }: Props) {
  const { t } = useTranslation()
  const total = findings.length
  const ok = findings.filter((one) => one.ok).length
  return (
    <Row>
      <Checks size="small" isBasic aria-expanded={isOpen} $wrong={ok < total} onClick={onToggle}>
        {total > 0 && <Icon svg={ok < total ? cross : check} />}
        {total === 0 ? t('stories.metNone') : t('stories.met', { ok, total })}
      </Checks>
      <Field>
        <Field.Label hidden>{t('stories.speed')}</Field.Label>
        <Select
          isCompact
          value={player.speed}
          onChange={({ target }) => player.setSpeed((target as HTMLSelectElement).value as Speed)}
        >
          {(Object.keys(speeds) as Speed[]).map((one) => (
            <option key={one} value={one}>
              {t(`stories.speeds.${one}`)}
            </option>
          ))}
        </Select>
      </Field>
      <IconButton
        size="small"
        aria-label={t('stories.leave')}
        title={t('stories.leave')}
        onClick={() => void player.leave()}
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

  select {
    inline-size: 76px;
  }
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
