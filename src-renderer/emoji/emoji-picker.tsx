/** All emoji by group, recent ones first. The search field keeps the focus; arrows lead through the grid, Enter chooses. */
import { Field, Input } from '@zendeskgarden/react-forms'
import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import { languages } from '#shared/text/languages.ts'
import { useAnnounce } from '../parts/announcer.tsx'
import { findEmoji, loadEmoji, type EmojiGroup } from './emoji-book.ts'
import { EmojiGroupList, emojiOptionId } from './emoji-group-list.tsx'
import { gridTravel, isArrow } from './grid-travel.ts'

type Props = { readonly recent: readonly string[]; readonly onChoose: (emoji: string) => void }

const columns = 8

export function EmojiPicker({ recent, onChoose }: Props) {
  const { t, i18n } = useTranslation()
  const announce = useAnnounce()
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const list = useRef<HTMLDivElement>(null)
  const [book, setBook] = useState<readonly EmojiGroup[]>()
  const [typed, setTyped] = useState('')
  const [active, setActive] = useState(0)
  // As they were when the picker opened: what is chosen now moves nothing under the pointer.
  const [recentAtFirst] = useState(recent)

  useEffect(() => {
    const language = languages.find((one) => one === i18n.language) ?? 'en'
    let isHere = true
    void loadEmoji(language).then((loaded) => isHere && setBook(loaded))
    field.current?.focus()
    return () => {
      isHere = false
    }
  }, [i18n])

  const shown = useMemo(
    () => groupsShown(book, typed, recentAtFirst, { recent: t('emoji.recent'), found: t('emoji.found') }),
    [book, typed, recentAtFirst, t],
  )
  const sizes = shown?.map(({ emoji }) => emoji.length) ?? []
  const chosen = shown?.flatMap(({ emoji }) => emoji)[active]
  useEffect(() => {
    if (shown?.length === 0) announce(t('emoji.none'))
  }, [shown, announce, t])

  function onKeyDown(event: KeyboardEvent): void {
    const { key, altKey, ctrlKey, metaKey, shiftKey, nativeEvent } = event
    if (altKey || ctrlKey || metaKey || shiftKey || nativeEvent.isComposing) return
    if (isArrow(key)) {
      const next = gridTravel(key, active, sizes, columns)
      setActive(next)
      list.current?.querySelector(`#${CSS.escape(emojiOptionId(id, next))}`)?.scrollIntoView({ block: 'nearest' })
    } else if (key === 'Enter') {
      if (chosen) onChoose(chosen.unicode)
    } else return
    event.preventDefault()
  }

  return (
    <>
      <Search>
        <Field>
          <Field.Label hidden>{t('emoji.search')}</Field.Label>
          <Input
            ref={field}
            isCompact
            placeholder={t('emoji.search')}
            value={typed}
            role="combobox"
            aria-expanded={shown !== undefined && shown.length > 0}
            aria-controls={id}
            aria-autocomplete="list"
            {...(chosen && { 'aria-activedescendant': emojiOptionId(id, active) })}
            onChange={({ target }) => {
              setTyped(target.value)
              setActive(0)
              list.current?.scrollTo({ top: 0 })
            }}
            onKeyDown={onKeyDown}
          />
        </Field>
      </Search>
      <List ref={list} id={id} role="listbox" aria-label={t('emoji.button')} tabIndex={-1}>
        {shown?.map((group, index) => {
          const from = sizes.slice(0, index).reduce((sum, size) => sum + size, 0)
          const isHere = active >= from && active < from + group.emoji.length
          return (
            <EmojiGroupList
              key={group.key}
              id={id}
              group={group}
              from={from}
              columns={columns}
              active={isHere ? active : undefined}
              onChoose={onChoose}
              onActive={setActive}
            />
          )
        })}
        {shown?.length === 0 && <None role="presentation">{t('emoji.none')}</None>}
      </List>
      <Foot aria-hidden="true">
        {chosen && (
          <>
            <span>{chosen.unicode}</span>
            {chosen.label}
          </>
        )}
      </Foot>
    </>
  )
}

function groupsShown(
  book: readonly EmojiGroup[] | undefined,
  typed: string,
  recent: readonly string[],
  titles: Readonly<Record<'recent' | 'found', string>>,
): readonly EmojiGroup[] | undefined {
  if (!book) return undefined
  const some = (key: string, title: string, emoji: EmojiGroup['emoji']) =>
    emoji.length > 0 ? [{ key, title, emoji }] : []
  if (typed.trim() !== '') return some('found', titles.found, findEmoji(book, typed))
  const known = new Map(book.flatMap(({ emoji }) => emoji).map((one) => [one.unicode, one]))
  return [
    ...some(
      'recent',
      titles.recent,
      recent.flatMap((one) => known.get(one) ?? []),
    ),
    ...book,
  ]
}

const Search = styled.div`
  flex: none;
  padding: 10px 10px 6px;
`

const List = styled.div`
  flex: 1;
  min-block-size: 0;
  overflow-y: auto;
  padding: 0 10px 6px;
  outline: none;
`

const None = styled.p`
  padding: 32px 0;
  color: ${({ theme }) => theme.tone.inkSoft};
  text-align: center;
`

const Foot = styled.div`
  display: flex;
  flex: none;
  gap: 8px;
  align-items: center;
  block-size: 34px;
  padding-inline: 14px;
  overflow: hidden;
  border-block-start: 1px solid ${({ theme }) => theme.tone.line};
  color: ${({ theme }) => theme.tone.inkSoft};
  font-size: 13px;
  white-space: nowrap;

  span {
    color: ${({ theme }) => theme.tone.ink};
    font-size: 18px;
  }
`
