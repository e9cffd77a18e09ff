/** Finds people by name and external ID, the newest first, a page at a time. Every journal brings only its index of words. */
import { userId, type UserId } from '../engine/ids.ts'
import type { Heads } from '../engine/heads.ts'
import { nameAndId } from './read-words.ts'
import { holds, soughtIn, type Sought } from './sought.ts'
import { wordsIn } from './words.ts'

export type FoundPeople = { readonly total: number; readonly users: readonly UserId[] }

/** The numbers of people whose name and external ID hold all of it, the highest first. */
export type PeopleIndex = (sought: readonly Sought[]) => Iterable<number>

export function findPeople(heads: Heads, index: PeopleIndex, text: string, offset: number, limit: number): FoundPeople {
  const words = text.split(/\s+/u).filter((word) => word !== '')
  const sought = words.flatMap((word) => soughtIn(word, false) ?? [])
  // What has neither letter nor digit stands in nobody's name.
  if (sought.length < words.length) return { total: 0, users: [] }
  const numbers = sought.length > 0 ? [...index(sought)] : everybody(heads)
  return { total: numbers.length, users: numbers.slice(offset, offset + limit).map(userId) }
}

/** Reads everybody: for journals in memory. */
export const readPeople =
  (heads: Heads): PeopleIndex =>
  (sought) =>
    everybody(heads).filter((number) => {
      const user = heads.users.get(userId(number))
      return user !== undefined && holds(wordsIn(nameAndId(user)), sought)
    })

function everybody(heads: Heads): readonly number[] {
  const count = heads.workspace()?.counts.users ?? 0
  return Array.from({ length: count }, (_, index) => count - index)
}
