/**
 * A language that nobody speaks, for tests and pictures: the English texts with accents, two fifths longer, between marks
 * that run from right to left. What stays plain on the screen was never translated; what is cut off has too little room.
 */
import { en } from './en/index.ts'
import type { Texts } from './texts.ts'

export const pseudo = {
  /** As the command line knows it. */
  name: 'pseudo-rtl',
  /** As `Intl` knows it: English that is made up. */
  code: 'en-XB',
} as const

const accents: Readonly<Record<string, string>> = Object.fromEntries(
  [...'aáeéiíoóuúyýAÁEÉIÍOÓUÚYÝcçdďgğhĥjĵkķlĺnñrŕsštťwŵzžCÇDĎGĞHĤJĴKĶLĹNÑRŔSŠTŤWŴZŽ'.matchAll(/(.)(.)/gu)].map(
    ([, plain = '', accented = '']) => [plain, accented],
  ),
)
const mark = '\u200f'
/** What i18next fills in stays as it is. */
const placeholder = /(\{\{[^}]*\}\})/u

export function pseudoText(text: string): string {
  const parts = text.split(placeholder)
  const letters = parts.filter((part) => !placeholder.test(part)).join('')
  const more = 'ó'.repeat(Math.ceil(letters.length * 0.4))
  const accented = parts.map((part) => (placeholder.test(part) ? part : withAccents(part)))
  return letters === '' ? text : `${mark}[${accented.join('')}${grouped(more)}]${mark}`
}

const withAccents = (text: string): string => text.replace(/[a-z]/giu, (letter) => accents[letter] ?? letter)

/** In pieces of the length of words, so that lines break where lines of a language would. */
const grouped = (more: string): string => more.replace(/(.{6})/gu, ' $1').replace(/^ (?=.{1,8}$)/u, '')

export const pseudoTexts = (): Texts => inside(en) as Texts

const inside = (value: unknown): unknown =>
  typeof value === 'string'
    ? pseudoText(value)
    : Object.fromEntries(Object.entries(value as object).map(([key, one]) => [key, inside(one)]))
