/** What `write` promises on top of all or nothing: one at a time, nothing afterwards, and no going on after a failure. */
import type { Append, Journal } from './journal.ts'

/** Runs work so that either all of it stands or nothing. */
type AllOrNothing = <Result>(work: () => Result) => Result

export function oneWrite(append: Append, allOrNothing: AllOrNothing): Journal['write'] {
  let writing = false
  return (work) => {
    if (writing) throw new Error('A journal writes one thing at a time: this write stands inside another.')
    let over = false
    let failure: { readonly fault: unknown } | undefined
    const guarded: Append = (...asked) => {
      if (over) throw new Error('This write is over: nothing can be appended to it any more.')
      try {
        return append(...asked)
      } catch (fault) {
        failure ??= { fault }
        throw fault
      }
    }
    writing = true
    try {
      return allOrNothing(() => {
        const result = work(guarded)
        // Whoever caught it must not leave half a command behind.
        if (failure) throw failure.fault
        return result
      })
    } finally {
      over = true
      writing = false
    }
  }
}
