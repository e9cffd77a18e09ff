/** How two external IDs differ. They are compared as they are (rule T2); this only explains why they are not the same. */
import type { FirstDifference, IdDifference } from '../contract/two-people.ts'

/** Letters and digits that look like Latin ones, and which. Small on purpose: what people and keyboards really mix up. */
const lookalikes = new Map(
  [
    ['АВЕКМНОРСТХІЈЅ', 'ABEKMHOPCTXIJS'],
    ['аеорсухіјѕһ', 'aeopcyxijsh'],
    ['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'ABEZHIKMNOPTYX'],
    ['οαν', 'oav'],
    ['0', 'O'],
    ['1|', 'll'],
  ].flatMap(([from = '', to = '']) => Array.from(from, (character, index) => [character, to[index]!] as const)),
)
/** Zero-width and direction characters, soft hyphens, byte-order marks: nobody sees them. */
const invisible = /[\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu

const trimmed = (text: string): string => text.trim()
const visible = (text: string): string => text.replace(invisible, '')
const lower = (text: string): string => text.toLowerCase()
const skeleton = (text: string): string =>
  Array.from(text.normalize('NFKC'), (character) => lookalikes.get(character) ?? character).join('')

/** Everything at once: two IDs with the same one look or sound alike to a person. */
export const likeness = (text: string): string => lower(skeleton(trimmed(visible(text))))

const single: readonly (readonly [IdDifference, (text: string) => string])[] = [
  ['space', trimmed],
  ['invisible', visible],
  ['letter-case', lower],
  ['look-alike', skeleton],
]

export function idDifference(here: string, there: string): IdDifference {
  const found = single.find(([, same]) => same(here) === same(there))
  return found ? found[0] : likeness(here) === likeness(there) ? 'several' : 'other'
}

export function firstDifference(here: string, there: string): FirstDifference {
  const [one, other] = [Array.from(here), Array.from(there)]
  const index = one.findIndex((character, place) => character !== other[place])
  const place = index === -1 ? one.length : index
  return { place: place + 1, here: one[place] ?? '', there: other[place] ?? '' }
}
