/** What a slash at the start of a line opens, and which keys then belong to it. */
import { useEffect, useState, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { useAnnounce } from '../../parts/announcer.tsx'
import { matching, slashAt, type Macro } from './macros.ts'
import { travel } from './travel.ts'

type Slashed = {
  /** Empty while nothing is open. */
  readonly found: readonly Macro[]
  readonly active: number
  /** Where the caret is now. */
  readonly onCaret: (caret: number) => void
  /** Whether the key was for the list. */
  readonly onKey: (event: KeyboardEvent) => boolean
  readonly choose: (macro: Macro) => void
}

export function useSlash(
  text: string,
  macros: readonly Macro[],
  insert: (text: string, from: number) => void,
): Slashed {
  const { t } = useTranslation()
  const announce = useAnnounce()
  const [caret, setCaret] = useState(0)
  const [active, setActive] = useState({ query: '', index: 0 })
  const [closedAt, setClosedAt] = useState<number>()
  const slash = slashAt(text, caret)
  const isOpen = slash !== undefined && slash.from !== closedAt
  const found = isOpen ? matching(macros, slash.query) : []
  const index = slash && active.query === slash.query ? Math.min(active.index, found.length - 1) : 0
  if (slash === undefined && closedAt !== undefined) setClosedAt(undefined)

  const [count, first] = [found.length, found[0]?.title]
  useEffect(() => {
    if (first !== undefined) announce(t('macros.found', { count, first }))
  }, [announce, t, count, first])

  function choose(macro: Macro): void {
    if (slash) insert(macro.text, slash.from)
  }

  function onKey({ key, ctrlKey, metaKey, altKey, shiftKey, nativeEvent }: KeyboardEvent): boolean {
    if (found.length === 0 || ctrlKey || metaKey || altKey || shiftKey || nativeEvent.isComposing) return false
    const chosen = found[index]
    if (key === 'Escape') setClosedAt(slash?.from)
    else if (chosen && (key === 'Enter' || key === 'Tab')) choose(chosen)
    else if (key === 'ArrowDown' || key === 'ArrowUp')
      setActive({ query: slash?.query ?? '', index: travel(key, index, found.length, 1) ?? 0 })
    else return false
    return true
  }

  return { found, active: index, onCaret: setCaret, onKey, choose }
}
