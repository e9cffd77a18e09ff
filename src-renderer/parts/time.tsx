/** A moment: short to read, exact under the pointer. */
import type { Instant } from '#shared/engine/ids.ts'
import { makeMoments } from '#shared/text/moments.ts'

export const moments = makeMoments()

type Props = { readonly at: Instant; readonly as?: 'time' | 'date' | 'day' | 'moment' }

export function Time({ at, as = 'time' }: Props) {
  return (
    <time dateTime={at} title={moments.exact(at)}>
      {moments[as](at)}
    </time>
  )
}
