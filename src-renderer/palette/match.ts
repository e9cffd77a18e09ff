/**
 * How well what was typed fits a text: fuzzy, but in a way one can foresee. Every word typed must fit; the worst of them
 * counts. In order: the whole text, its beginning, the beginning of a word, anywhere inside, its letters in order from the
 * beginning of a word ("tkb" for "token bench"). Case and accents do not matter.
 */
const tier = { whole: 0, beginning: 1, word: 2, inside: 3, letters: 4 } as const
export type Fit = (typeof tier)[keyof typeof tier]

/** `undefined`: it does not fit. */
export function fitOf(typed: string, text: string): Fit | undefined {
  const [wanted, held] = [fold(typed), fold(text)]
  if (wanted === held) return tier.whole
  if (held.startsWith(wanted)) return tier.beginning
  let worst: Fit = tier.word
  for (const word of wanted.split(' ').filter(Boolean)) {
    const fit = fitOfWord(word, held)
    if (fit === undefined) return undefined
    if (fit > worst) worst = fit
  }
  return worst
}

/** The best fits first; among equals the given order stays. */
export function rank<One>(
  typed: string,
  all: readonly One[],
  textsOf: (one: One) => readonly string[],
): readonly One[] {
  if (fold(typed) === '') return all
  return all
    .flatMap((one) => {
      const fits = textsOf(one).flatMap((text) => fitOf(typed, text) ?? [])
      return fits.length > 0 ? [{ one, fit: Math.min(...fits) }] : []
    })
    .sort((a, b) => a.fit - b.fit)
    .map(({ one }) => one)
}

function fitOfWord(word: string, held: string): Fit | undefined {
  const starts = wordStarts(held)
  if (starts.some((start) => held.startsWith(word, start))) return tier.word
  if (held.includes(word)) return tier.inside
  // Two letters in order are in nearly every text, and nobody abbreviates to more than twelve.
  if (word.length < 3 || word.length > 12) return undefined
  return starts.some((start) => hasInOrder(held.slice(start), word)) ? tier.letters : undefined
}

/** The first letter at the beginning, every other one at the next beginning of a word or right after the last letter. */
function hasInOrder(held: string, letters: string): boolean {
  const starts = wordStarts(held)
  /** Tried in vain: without it a long row of one letter would take for ever. */
  const dead = new Set<string>()
  const from = (place: number, index: number): boolean => {
    const letter = letters[index]
    if (letter === undefined) return true
    if (dead.has(`${place} ${index}`)) return false
    const goesOn =
      (held[place] === letter && from(place + 1, index + 1)) ||
      starts.some((start) => start > place && held[start] === letter && from(start + 1, index + 1))
    if (!goesOn) dead.add(`${place} ${index}`)
    return goesOn
  }
  return held[0] === letters[0] && from(1, 1)
}

const wordStarts = (held: string): readonly number[] =>
  [...held.matchAll(/(?<![\p{L}\p{N}])[\p{L}\p{N}#]/gu)].map(({ index }) => index)

export const fold = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/gu, ' ').trim()
