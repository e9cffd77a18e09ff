/** The weekly schedule: a time zone, each day with its hours or closed, and what the bot says outside them. */
import { Checkbox, Field, Fieldset, Input } from '@zendeskgarden/react-forms'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import { weekdays, type BusinessHours, type OpenHours, type Weekday } from '#shared/engine/heads.ts'
import { usualHours } from './bot-draft.ts'
import { BotWords } from './bot-words.tsx'

type Props = { readonly hours: BusinessHours; readonly onChange: (hours: BusinessHours) => void }

export function HoursFields({ hours, onChange }: Props) {
  const { t } = useTranslation()
  const zones = useId()
  const { timeZone, week, outside } = hours

  function setDay(day: Weekday, open: OpenHours | undefined): void {
    const { [day]: _, ...others } = week
    onChange({ ...hours, week: open ? { ...others, [day]: open } : others })
  }

  return (
    <>
      <Field>
        <Field.Label isRegular>{t('bot.timeZone')}</Field.Label>
        <Field.Hint>{t('bot.timeZoneHint')}</Field.Hint>
        <Input
          isCompact
          list={zones}
          autoComplete="off"
          value={timeZone}
          onChange={({ target }) => onChange({ ...hours, timeZone: target.value })}
        />
        <datalist id={zones}>
          {Intl.supportedValuesOf('timeZone').map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
      </Field>
      <Fieldset isCompact>
        <Fieldset.Legend>{t('bot.week')}</Fieldset.Legend>
        <Days>
          {weekdays.map((day) => (
            <Day key={day} day={day} open={week[day]} onChange={(open) => setDay(day, open)} />
          ))}
        </Days>
      </Fieldset>
      <Fieldset isCompact>
        <Fieldset.Legend>{t('bot.outside')}</Fieldset.Legend>
        <BotWords texts={outside} onChange={(texts) => onChange({ ...hours, outside: texts })} />
      </Fieldset>
    </>
  )
}

type DayProps = {
  readonly day: Weekday
  readonly open: OpenHours | undefined
  readonly onChange: (open: OpenHours | undefined) => void
}

function Day({ day, open, onChange }: DayProps) {
  const { t } = useTranslation()
  const name = t(`bot.days.${day}`)
  // A time field that is being emptied has no time; the last one stays.
  const set = (part: Partial<OpenHours>) => open && !Object.values(part).includes('') && onChange({ ...open, ...part })
  return (
    <Row>
      <Field>
        <Checkbox
          checked={open !== undefined}
          onChange={({ target }) => onChange(target.checked ? usualHours : undefined)}
        >
          <Field.Label isRegular>{name}</Field.Label>
        </Checkbox>
      </Field>
      {open ? (
        <Times>
          <Input
            isCompact
            type="time"
            aria-label={t('bot.from', { day: name })}
            value={open.from}
            onChange={({ target }) => set({ from: target.value })}
          />
          <span aria-hidden="true">{t('bot.until')}</span>
          <Input
            isCompact
            type="time"
            aria-label={t('bot.to', { day: name })}
            value={open.to}
            onChange={({ target }) => set({ to: target.value })}
          />
          {open.to <= open.from && open.to !== '00:00' && <Soft>{t('bot.nextDay')}</Soft>}
          {open.from === '00:00' && open.to === '00:00' && <Soft>{t('bot.allDay')}</Soft>}
        </Times>
      ) : (
        <Soft>{t('bot.closed')}</Soft>
      )}
    </Row>
  )
}

const Days = styled.div`
  display: grid;
  gap: 4px;
`

const Row = styled.div`
  display: grid;
  grid-template-columns: minmax(116px, max-content) 1fr;
  gap: 8px;
  align-items: center;
  min-block-size: 34px;
`

const Times = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: 2px 8px;
  align-items: center;

  input {
    inline-size: 132px;
    margin-block: 0;
    font-variant-numeric: tabular-nums;

    &::-webkit-datetime-edit {
      color: ${({ theme }) => theme.tone.ink};
    }
  }
`

const Soft = styled.span`
  color: ${({ theme }) => theme.tone.inkSoft};
  font-size: ${({ theme }) => theme.fontSizes.sm};
`
