/** The marks around where the stage stands: pages at fixed places in the journal, so that a page that is full never changes again. */
import { useMemo, useState } from 'react'
import type { TimelineMark } from '#shared/contract/answers.ts'
import type { QueryOf } from '#shared/contract/query.ts'
import { useAnswer } from '../bridge/use-answer.ts'
import { useAnswers } from '../bridge/use-answers.ts'

const pageSize = 100
/** So many that came later are in sight, too. */
const ahead = 60

type Held = {
  /** From old to new. */
  readonly marks: readonly TimelineMark[]
  /** How many events there are, seen or not. */
  readonly total: number
  /** Absent when there is nothing earlier. */
  readonly showEarlier?: () => void
}

export function useTimeline(now: number): Held {
  const { answer: workspace } = useAnswer({ type: 'Workspace' })
  const [pages, setPages] = useState(2)
  const total = workspace?.position ?? 0
  const newest = Math.floor(Math.max(0, Math.min(total, now + ahead) - 1) / pageSize)
  const oldest = Math.max(0, newest - pages + 1)
  const queries = useMemo(
    () =>
      Array.from({ length: newest - oldest + 1 }, (_, index): QueryOf<'Timeline'> => ({
        type: 'Timeline',
        limit: pageSize,
        before: (oldest + index + 1) * pageSize + 1,
      })),
    [newest, oldest],
  )
  const answered = useAnswers(queries)
  const marks = useMemo(
    () =>
      answered.flatMap(({ answer }, index) =>
        // The page that is not full yet reaches back into the one before.
        (answer?.marks ?? []).filter(({ position }) => position > (oldest + index) * pageSize),
      ),
    [answered, oldest],
  )
  return { marks, total, ...(oldest > 0 && { showEarlier: () => setPages(pages + 2) }) }
}
