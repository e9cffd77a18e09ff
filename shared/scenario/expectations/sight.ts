/** What is seen, fact by fact: each says whether it is as expected, and in words what it is instead. */
import type { Person } from '../../contract/answers.ts'
import type { ExpectationKind, ExpectationOf } from '../language/expectation.ts'
import type { Cast } from '../cast.ts'
import type { Desk } from '../../desk/desk-types.ts'

export type Sight = {
  readonly ok: boolean
  /** What is there. */
  readonly seen: string
}

/** One function for each word that an expectation of this kind may hold; the compiler asks for all of them. */
export type Facts<Kind extends ExpectationKind, Seen> = {
  readonly [Word in Exclude<keyof ExpectationOf<Kind>, Kind | 'is there' | 'under'>]-?: (
    seen: Seen,
    expected: NonNullable<ExpectationOf<Kind>[Word]>,
  ) => Sight
}

/** Who looks, and at what. */
export type Looking = { readonly ask: Desk['ask']; readonly cast: Cast }

export const is = (expected: string | number, seen: string | number): Sight => ({
  ok: expected === seen,
  seen: String(seen),
})
export const isSaid = (expected: 'yes' | 'no' | boolean, seen: boolean): Sight => ({
  ok: (expected === 'yes' || expected === true) === seen,
  seen: seen ? 'yes' : 'no',
})

/** The same things, in any order. */
export const areOnly = <Thing extends string | number>(
  expected: Thing | readonly Thing[],
  seen: readonly Thing[],
): Sight => {
  const all = [expected].flat() as readonly Thing[]
  return { ok: all.length === seen.length && all.every((one) => seen.includes(one)), seen: listed(seen) }
}
export const listed = (things: readonly (string | number)[]): string => (things.length > 0 ? things.join(', ') : 'none')

/** As the agent reads a person (rule A3). */
export const shownAs = ({ name, number }: Pick<Person, 'name' | 'number'>): string => name ?? `Visitor ${number}`
