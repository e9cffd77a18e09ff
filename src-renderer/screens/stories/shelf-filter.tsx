/** What is wanted of the shelf: words, and whom a story is for. How many there are is said as well as shown. */
import { storyLevels, type StoryLevel } from '#shared/contract/story-shelf.ts'
import { Field, MediaInput, Select } from '@zendeskgarden/react-forms'
import search from '@zendeskgarden/svg-icons/src/16/search-stroke.svg?raw'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import { Icon } from '../../parts/icon.tsx'
import type { Wanted } from './shelf-groups.ts'

type Props = { readonly wanted: Wanted; readonly found: number; readonly onWant: (wanted: Wanted) => void }

export function ShelfFilter({ wanted, found, onWant }: Props) {
  const { t } = useTranslation()
  const { words, level = '' } = wanted
  const chooseLevel = (chosen: string): void => onWant({ words, ...(chosen !== '' && { level: chosen as StoryLevel }) })
  return (
    <Row role="search" aria-label={t('storyShelf.find')}>
      <Field>
        <Field.Label hidden>{t('storyShelf.find')}</Field.Label>
        <MediaInput
          dir="auto"
          isCompact
          type="search"
          start={<Icon svg={search} />}
          placeholder={t('storyShelf.findHint')}
          spellCheck={false}
          value={words}
          onChange={({ target }) => onWant({ ...wanted, words: target.value })}
        />
      </Field>
      <Field>
        <Field.Label hidden>{t('storyShelf.levels')}</Field.Label>
        <Select isCompact value={level} onChange={({ target }) => chooseLevel((target as HTMLSelectElement).value)}>
          <option value="">{t('storyShelf.anyLevel')}</option>
          {storyLevels.map((one) => (
            <option key={one} value={one}>
              {t(`storyShelf.level.${one}`)}
            </option>
          ))}
        </Select>
      </Field>
      <span role="status">{t('storyShelf.found', { count: found })}</span>
    </Row>
  )
}

const Row = styled.div`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 8px 12px;

  > :first-child {
    flex: 0 1 360px;
  }

  > span {
    color: ${({ theme }) => theme.tone.inkSoft};
    font-variant-numeric: tabular-nums;
  }
`
