/** Tells screen readers of each line that comes while a conversation is open: once, whoever wrote it, merges too. */
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { LogLine } from '#shared/contract/answers.ts'
import { heardWords } from '#shared/text/file-words.ts'
import { useAnnounce } from '../../parts/announcer.tsx'
import { useNameOf } from '../../parts/use-name-of.ts'
import { eventWords } from '#shared/text/event-words.ts'
import { messageName } from '#shared/text/message-name.ts'
import { moments } from '../../parts/time.tsx'

export function useAnnouncedLines(lines: readonly LogLine[] | undefined): void {
  const { t } = useTranslation()
  const announce = useAnnounce()
  const nameOf = useNameOf()
  const heard = useRef<number>(undefined)
  useEffect(() => {
    const last = lines?.at(-1)
    if (!lines || !last) return
    const before = heard.current
    // A filter takes lines away and brings them back: what was heard once is not heard again.
    heard.current = Math.max(before ?? 0, last.position)
    if (before === undefined) return
    const words = lines
      .filter(({ position }) => position > before)
      .flatMap((line) => {
        if (line.kind === 'message') return [`${messageName(t, moments, line)}: ${heardWords(t, line)}`]
        return line.event.type === 'TicketsMerged' ? [eventWords(t, nameOf, line)] : []
      })
    if (words.length > 0) announce(words.join('. '))
  }, [lines, announce, t, nameOf])
}
