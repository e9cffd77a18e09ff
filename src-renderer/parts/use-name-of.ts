/** The words for a person: their name, or "Visitor 3". */
import type { Person } from '#shared/contract/answers.ts'
import { personName } from '#shared/text/person-words.ts'
import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'

export function useNameOf(): (person: Pick<Person, 'name' | 'number'>) => string {
  const { t } = useTranslation()
  return useCallback((person) => personName(t, person), [t])
}
