/** What a search came to, in one sentence: the count, or what was not understood. */
import { useTranslation } from 'react-i18next'
import { moments } from '../../parts/time.tsx'
import type { SearchResult } from './use-search-rows.ts'

export function useSearchWords(): (result: SearchResult | undefined) => string | undefined {
  const { t } = useTranslation()
  return (result) => {
    if (!result) return undefined
    const { problem, total, more } = result
    if (problem) return t(`search.problem.${problem.code}`, { operator: '', value: '', ...problem })
    if (total === 0 && !more) return t('search.none')
    return t(more ? 'search.more' : 'search.found', { count: total, number: moments.number(total) })
  }
}
