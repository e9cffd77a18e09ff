/** The command palette: a combobox over all that can be found and done, with the list always open below it. */
import search from '@zendeskgarden/svg-icons/src/16/search-stroke.svg?raw'
import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { HiddenVisually } from '../parts/hidden-visually.tsx'
import { Icon } from '../parts/icon.tsx'
import { useStageActs } from '../stage/stage-acts.tsx'
import { sectionsOf, type Entry } from './entry.ts'
import { Field, Foot, Hint, Label, List, Nothing, Option, Section, Shell } from './palette-parts.tsx'
import { useActEntries } from './use-act-entries.ts'
import { usePeopleEntries } from './use-people-entries.ts'
import { useRecentEntries } from './use-recent-entries.ts'
import { useSettingEntries } from './use-setting-entries.ts'
import { useRuleEntries, useStoryEntries } from './use-story-entries.ts'
import { useTicketEntries } from './use-ticket-entries.ts'

export function Palette() {
  const { t } = useTranslation()
  const { change } = useStageActs()
  const [typed, setTyped] = useState('')
  const [active, setActive] = useState(0)
  const list = useRef<HTMLDivElement>(null)
  const id = useId()
  const [acts, tickets, stories, rules] = [useActEntries(), useTicketEntries(), useStoryEntries(), useRuleEntries()]
  const [people, settings, recent] = [usePeopleEntries(typed), useSettingEntries(), useRecentEntries()]
  const sections = useMemo(
    () => sectionsOf(typed, [...acts, ...people, ...tickets, ...settings, ...recent, ...stories, ...rules]),
    [typed, acts, people, tickets, settings, recent, stories, rules],
  )
  const shown = sections.flatMap(({ entries }) => entries)
  const chosen = shown[Math.min(active, shown.length - 1)]
  const idOf = (entry: Entry) => `${id}${entry.id}`

  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [chosen])

  function choose(entry: Entry): void {
    change({ type: 'close-overlay' })
    // After the sheet has gone and given back the focus.
    setTimeout(() => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
      entry.run()
    })
  }

  function onKeyDown(event: KeyboardEvent): void {
    const last = shown.length - 1
    const from = Math.min(active, last)
    const to: Readonly<Record<string, number>> = {
      ArrowDown: from === last ? 0 : from + 1,
      ArrowUp: from <= 0 ? last : from - 1,
      PageDown: Math.min(from + 8, last),
      PageUp: Math.max(from - 8, 0),
    }
    const next = to[event.key]
    if (next !== undefined) setActive(Math.max(0, next))
    else if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
      if (chosen) choose(chosen)
    } else if (event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey)) change({ type: 'close-overlay' })
    else return
    event.preventDefault()
  }

  return (
    <Shell label={t('palette.title')} onClose={() => change({ type: 'close-overlay' })}>
      <Field>
        <Icon svg={search} />
        <input
          type="text"
          role="combobox"
          autoComplete="off"
          spellCheck={false}
          aria-label={t('palette.title')}
          aria-expanded="true"
          aria-autocomplete="list"
          aria-controls={`${id}list`}
          {...(chosen && { 'aria-activedescendant': idOf(chosen) })}
          placeholder={t('palette.hint')}
          dir="auto"
          value={typed}
          onChange={({ target }) => {
            setTyped(target.value)
            setActive(0)
          }}
          onKeyDown={onKeyDown}
        />
      </Field>
      <List ref={list} role="listbox" id={`${id}list`} aria-label={t('palette.results')}>
        {sections.map(({ group, entries }) => (
          <Section key={group} role="group" aria-labelledby={`${id}${group}`}>
            <h2 id={`${id}${group}`} role="presentation">
              {t(`palette.group.${group}`)}
            </h2>
            {entries.map((entry) => (
              <Option
                key={entry.id}
                id={idOf(entry)}
                role="option"
                aria-selected={entry === chosen}
                onMouseMove={() => setActive(shown.indexOf(entry))}
                onClick={() => choose(entry)}
              >
                <Label>{entry.label}</Label>
                {entry.hint !== undefined && <Hint>{entry.hint}</Hint>}
              </Option>
            ))}
          </Section>
        ))}
      </List>
      {shown.length === 0 && (
        <Nothing>
          <strong>{t('palette.none')}</strong> {t('palette.noneBody')}
        </Nothing>
      )}
      <Foot aria-hidden="true">
        <kbd>↑ ↓</kbd> {t('palette.keys.move')} <kbd>Enter</kbd> {t('palette.keys.choose')} <kbd>Esc</kbd>{' '}
        {t('palette.keys.close')}
      </Foot>
      <HiddenVisually role="status">{typed && t('palette.found', { count: shown.length })}</HiddenVisually>
    </Shell>
  )
}
