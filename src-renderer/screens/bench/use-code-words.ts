/** The words for a refused token, in the language of the moment. */
import { codeWords, type CodeWords } from '#shared/text/code-words.ts'
import type { Refused } from '#shared/token/verdict.ts'
import { useTranslation } from 'react-i18next'

export function useCodeWords(): (verdict: Pick<Refused, 'code' | 'checks'>) => CodeWords {
  const { t } = useTranslation()
  return (verdict) => codeWords(t, verdict)
}
