/** Ready texts: which there are, when a slash asks for them, and what they say to this person. */
import type { Person } from '#shared/contract/answers.ts'
import type { Say } from '#shared/text/text.ts'

const names = ['lookingInto', 'moreDetails', 'onItsWay', 'logIn', 'refund', 'thanks', 'summary'] as const
type Name = (typeof names)[number]
export type Macro = { readonly name: Name; readonly title: string; readonly text: string }

const bare = { interpolation: { escapeValue: false } } as const

/** A person is called by name only if the name is proved: what a visitor typed may be somebody else's. */
export function macrosFor(t: Say, { verified, name }: Pick<Person, 'verified' | 'name'>): readonly Macro[] {
  const greeting = verified && name !== undefined ? t('macros.greetingNamed', { name, ...bare }) : t('macros.greeting')
  return names.map((one) => ({
    name: one,
    title: t(`macros.title.${one}`),
    // What goes into the field goes out as a message: without the marks that keep directions apart on the screen.
    text: t(`macros.text.${one}`, { greeting, ...bare }),
  }))
}

/** A slash where a line begins, and what has been typed after it, up to the caret. */
export type Slash = { readonly from: number; readonly query: string }
export function slashAt(text: string, caret: number): Slash | undefined {
  const [, query] = /(?:^|\n)\/([^\n/]{0,40})$/u.exec(text.slice(0, caret)) ?? []
  return query === undefined ? undefined : { from: caret - query.length - 1, query }
}

/** Every word typed begins a word of the title. */
export function matching(macros: readonly Macro[], query: string): readonly Macro[] {
  const typed = wordsOf(query)
  return macros.filter(({ title }) => typed.every((word) => wordsOf(title).some((one) => one.startsWith(word))))
}
const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
