/** Pages that a person viewed: kept with the person, and on a device as long as it is nobody's session that views them. */
import type { PageView } from '../heads.ts'
import { pagesLimit } from '../limits.ts'

type Viewed = { readonly pages?: readonly PageView[] }

/** All of them, the last one first; absent while there are none. */
export function pagesOf(...some: readonly (Viewed | undefined)[]): Viewed {
  const all = new Map(some.flatMap((one) => one?.pages ?? []).map((page) => [page.position, page]))
  const pages = [...all.values()].sort((one, other) => other.position - one.position).slice(0, pagesLimit)
  return pages.length > 0 ? { pages } : {}
}
