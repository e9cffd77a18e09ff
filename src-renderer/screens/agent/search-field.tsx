/** The field "Search tickets": `/` and Ctrl F lead to it, Escape clears it, the arrow down leads to what was found. */
import { Field, MediaInput } from '@zendeskgarden/react-forms'
import search from '@zendeskgarden/svg-icons/src/16/search-stroke.svg?raw'
import { useRef, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import { searchLimit } from '#shared/contract/query.ts'
import { Icon } from '../../parts/icon.tsx'
import { SearchHelp } from './search-help.tsx'
import { useSearchKeys } from './use-search-keys.ts'

type Props = {
  readonly words: string
  /** The element that says what is wrong with the words, while something is. */
  readonly problem: string | undefined
  readonly onWords: (words: string) => void
  readonly onDown: () => void
}

export function SearchField({ words, problem, onWords, onDown }: Props) {
  const { t } = useTranslation()
  const field = useRef<HTMLInputElement>(null)
  useSearchKeys(field)

  function onKeyDown(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape' && words !== '') onWords('')
    else if (event.key === 'ArrowDown' || event.key === 'Enter') onDown()
    else return
    event.preventDefault()
  }

  return (
    <Search role="search">
      <Field>
        <Field.Label hidden>{t('search.label')}</Field.Label>
        <MediaInput
          dir="auto"
          ref={field}
          isCompact
          type="search"
          start={<Icon svg={search} />}
          placeholder={t('search.label')}
          maxLength={searchLimit}
          spellCheck={false}
          value={words}
          aria-keyshortcuts="/ Control+F"
          {...(problem !== undefined && { validation: 'error', 'aria-invalid': true, 'aria-describedby': problem })}
          onChange={({ target }) => onWords(target.value)}
          onKeyDown={onKeyDown}
        />
      </Field>
      <SearchHelp />
    </Search>
  )
}

const Search = styled.div`
  position: relative;
  display: flex;
  flex: 0 1 340px;
  align-items: center;
  gap: 4px;
  min-inline-size: 180px;
  margin-inline-start: auto;

  > :first-child {
    flex: 1;
    min-inline-size: 0;
  }
`
