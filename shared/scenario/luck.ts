/** Luck that is the same everywhere: letters drawn from a text. Good for lessons, worthless for real secrets. */

const hexDigits = '0123456789abcdef'
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'

/** `app_` and 24 hex digits, as the product gives them (rule K1). */
export const madeUpKeyId = (name: string): string => `app_${draw(`id of ${name}`, hexDigits, 24)}`

/** As long as a real secret, and marked so that nobody takes it for one. */
export const madeUpSecret = (name: string): string => `${draw(`secret of ${name}`, letters, 34)}-teaching`

function draw(seed: string, alphabet: string, length: number): string {
  const roll = dice(seed)
  return Array.from({ length }, () => alphabet.charAt(roll() % alphabet.length)).join('')
}

/** Whole numbers of 32 bits, one after the other. */
export function dice(seed: string): () => number {
  let state = hash(seed)
  return () => {
    // mulberry32: a small generator with a full period over 32 bits.
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return (mixed ^ (mixed >>> 14)) >>> 0
  }
}

/** FNV-1a. */
const hash = (text: string): number =>
  Array.from(text).reduce((sum, character) => Math.imul(sum ^ character.codePointAt(0)!, 0x01000193), 0x811c9dc5)
