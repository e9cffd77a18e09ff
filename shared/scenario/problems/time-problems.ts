/** Times that cannot be: said twice, before there is anything to wait for, or beyond every calendar. */
import { gapsOf } from '../gaps.ts'
import { parseWhen } from '../language/when-words.ts'
import type { Found } from './problem.ts'
import type { Tree } from './tree.ts'

type Words = Readonly<Record<string, unknown>>
/** A hundred years: no story is longer, and the calendar has room for it. */
const longest = 100 * 366 * 86_400_000

export function timeProblems(clock: unknown, steps: readonly Words[], tree: Tree): readonly Found[] {
  const gaps = gapsOf({ clock, steps })
  const found: Found[] = []
  let [passed, hasExpiry] = [0, false]
  for (const [index, step] of steps.entries()) {
    const at = (word: string): number => tree.offsetOf(['steps', index, word])
    const when = typeof step['when'] === 'string' ? parseWhen(step['when']) : undefined
    passed += gaps[index]!
    if (passed > longest) found.push({ code: 'too-late', offset: at(when ? 'when' : 'after') })
    if (Object.hasOwn(step, 'when') && Object.hasOwn(step, 'after'))
      found.push({ code: 'when-and-after', offset: tree.wordAt(['steps', index, 'when']) })
    if (when?.kind === 'token expired' && !hasExpiry) found.push({ code: 'no-expiry-yet', offset: at('when') })
    hasExpiry ||= Object.hasOwn(step, 'expires in')
  }
  return found
}
