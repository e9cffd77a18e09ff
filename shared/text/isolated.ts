/** Keeps a name or a message inside a sentence from turning the sentence round, by Unicode's isolates. */
const fromTheRight =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\u200f\u202b\u202e\u2067]/u
const letters = /[\p{L}\p{N}]/u

/** Bare where nothing could go wrong, so that copied text has no invisible characters without need. */
export function isolated(value: string, direction: 'ltr' | 'rtl'): string {
  const isNeeded = direction === 'rtl' ? letters.test(value) : fromTheRight.test(value)
  return isNeeded ? `\u2068${value}\u2069` : value
}
