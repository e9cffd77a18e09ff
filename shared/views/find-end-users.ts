/** People found by name or external ID. */
import type { View } from './view.ts'
import { someone } from './two-people.ts'

export const findEndUsers: View<'FindEndUsers'> = ({ journal }, { words, offset, limit }) => {
  const { total, users } = journal.searchPeople(words, offset, limit)
  return { total, users: users.flatMap((id) => journal.heads.users.get(id) ?? []).map(someone) }
}
