/**
 * Cuts text into the words that searching compares. One pure function for every journal, so that all find the same:
 * case, accents and vowel points fall away, and where a script does not put its words apart (Chinese, Japanese, Thai)
 * or joins small words to great ones (Arabic, Hebrew, Korean), every pair of neighbouring characters is a word, so that
 * any part of a text is found.
 */

/** `start` and `end` say where the word stands in the text (in its NFC form), `lead` where its first character ends. */
export type Word = {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly lead: number
  /** `tail`: the last character of a stretch of pairs, alone. */
  readonly kind: 'whole' | 'pair' | 'tail'
}

const stretches = /[\p{L}\p{N}\p{M}\p{Extended_Pictographic}]+/gu
const inPairs = new RegExp(
  `[${['Han', 'Hira', 'Kana', 'Hang', 'Thai', 'Laoo', 'Khmr', 'Mymr', 'Tibt', 'Arab', 'Hebr']
    .map((script) => `\\p{scx=${script}}`)
    .join('')}\\p{Extended_Pictographic}]`,
  'u',
)
/** Accents of Latin, Greek and Cyrillic; Hebrew points; Arabic vowels, hamzas and the letter that only stretches. */
const fallsAway = /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\ufe00-\ufe0f]/gu

export function wordsIn(text: string): readonly Word[] {
  const words: Word[] = []
  for (const { 0: stretch, index } of text.normalize('NFC').matchAll(stretches)) {
    // The short way, which most texts take.
    if (/^[\x00-\x7f]+$/u.test(stretch)) {
      const [start, end] = [index, index + stretch.length]
      words.push({ text: stretch.toLowerCase(), start, end, lead: start + 1, kind: 'whole' })
    } else addStretch(words, stretch, index)
  }
  return words
}

type Character = { readonly text: string; readonly start: number; readonly end: number; readonly paired: boolean }

function addStretch(words: Word[], stretch: string, index: number): void {
  let same: Character[] = []
  const finish = () => {
    if (same[0]?.paired) addPairs(words, same)
    else if (same[0]) words.push(joined(same, 'whole'))
    same = []
  }
  let start = index
  for (const character of stretch) {
    const end = start + character.length
    const text = folded(character)
    const paired = inPairs.test(character)
    if (text !== '') {
      if (same[0] && same[0].paired !== paired) finish()
      same.push({ text, start, end, paired })
    }
    start = end
  }
  finish()
}

function addPairs(words: Word[], characters: readonly Character[]): void {
  characters.forEach((_, index) => {
    const pair = characters.slice(index, index + 2)
    words.push(joined(pair, pair.length === 1 ? 'tail' : 'pair'))
  })
}

const joined = (characters: readonly Character[], kind: Word['kind']): Word => ({
  text: characters.map(({ text }) => text).join(''),
  start: characters[0]!.start,
  lead: characters[0]!.end,
  end: characters.at(-1)!.end,
  kind,
})

const known = new Map<string, string>()

function folded(character: string): string {
  const seen = known.get(character)
  if (seen !== undefined) return seen
  // Upper case first, so that ß is ss and both sigmas are one; what remains must be letters still, or it is no word.
  const text = character.normalize('NFKD').replace(fallsAway, '').toUpperCase().toLowerCase().replace(fallsAway, '')
  const letters = text.match(stretches)?.join('') ?? ''
  known.set(character, letters)
  return letters
}
