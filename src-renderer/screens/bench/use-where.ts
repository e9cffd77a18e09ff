/** In words what is marked: the part, and in it the claim. */
import { memberRange, type Aligned } from '#shared/token/alignment.ts'
import { useTranslation } from 'react-i18next'

export const partNames = ['header', 'claims', 'signature'] as const

export function useWhere(): (mark: Aligned | undefined, texts: readonly (string | undefined)[]) => string | undefined {
  const { t } = useTranslation()
  return (mark, texts) => {
    if (!mark) return undefined
    const name = partNames[mark.part]
    const part = name ? t(`bench.parts.${name}`) : t('bench.parts.more')
    const text = texts[mark.part]
    const range = memberRange(text, mark.member)
    return text !== undefined && range
      ? t('alignment.member', { part, member: text.slice(range.start, range.end).split(':')[0] ?? '' })
      : t('alignment.part', { part })
  }
}
