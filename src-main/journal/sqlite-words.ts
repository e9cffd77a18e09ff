/**
 * The index of words (FTS5): a projection that holds no text, only which word stands where. What goes into a question is
 * nothing but words cut by `wordsIn`, letters and digits, so no text that somebody typed can be taken for its language.
 */
import { numberIn, type TicketId, type UserId } from '#shared/engine/ids.ts'
import type { Journal, Recorded } from '#shared/journal/journal.ts'
import type { Place, WordIndex } from '#shared/search/find-tickets.ts'
import { nameAndId, saidIn } from '#shared/search/read-words.ts'
import type { Sought } from '#shared/search/sought.ts'
import { wordsIn } from '#shared/search/words.ts'
import type { SqliteHeads } from './sqlite-heads.ts'
import { bounded, type Database, type Statement } from './sqlite.ts'

type Written = {
  readonly add: (recorded: Recorded) => void
  /** Of an event that was taken back. */
  readonly remove: (recorded: Recorded) => void
  /** As the person is called now; nothing, if they are not there any more. */
  readonly putPerson: (user: UserId) => void
}

export function sqliteWords(database: Database, heads: SqliteHeads): WordIndex & Pick<Journal, 'people'> & Written {
  const addSaid = database.prepare('INSERT INTO said_words (rowid, words) VALUES (?, ?)')
  const removeSaid = database.prepare("INSERT INTO said_words (said_words, rowid, words) VALUES ('delete', ?, ?)")
  const putPerson = database.prepare('INSERT OR REPLACE INTO people_words (rowid, words) VALUES (?, ?)')
  const places = database.prepare(`
    SELECT said_words.rowid AS position, coalesce(body ->> '$.ticket', '') AS ticket
    FROM said_words JOIN events ON position = said_words.rowid
    WHERE said_words MATCH ? ORDER BY said_words.rowid DESC`)
  // A person's words stand under their number, which is never given to another, unlike a row's.
  const ticketsOf = database.prepare(`
    SELECT tickets.id FROM people_words
    JOIN users ON users.id = 'user-' || people_words.rowid
    JOIN tickets ON tickets.requester = users.id
    WHERE people_words MATCH ? ORDER BY tickets.updated DESC, tickets.arrival DESC`)
  const people = database.prepare(`
    SELECT users.id FROM people_words JOIN users ON users.id = 'user-' || people_words.rowid
    WHERE people_words MATCH ? ORDER BY people_words.rowid DESC LIMIT ? OFFSET ?`)
  const peopleCount = database.prepare('SELECT count(*) AS count FROM people_words WHERE people_words MATCH ?')
  const everybody = database.prepare("SELECT id FROM users ORDER BY body ->> '$.number' DESC LIMIT ? OFFSET ?")
  const everybodyCount = database.prepare('SELECT count(*) AS count FROM users')

  const writing =
    (write: Statement) =>
    ({ position, event }: Recorded): void => {
      const said = saidIn(event)
      const words = said ? indexed(said.text) : ''
      if (words !== '') write.run(position, words)
    }

  return {
    people: (sought, offset, limit) => {
      heads.flush()
      const asked = sought.length > 0 ? [question(sought)] : []
      const [page, count] = sought.length > 0 ? [people, peopleCount] : [everybody, everybodyCount]
      return {
        total: (count.get(...asked) as { readonly count: number }).count,
        users: page.all(...asked, bounded(limit), bounded(offset)).map((row) => (row as { readonly id: UserId }).id),
      }
    },
    add: writing(addSaid),
    remove: writing(removeSaid),
    putPerson: (id) => {
      const user = heads.users.get(id)
      putPerson.run(numberIn(id), user ? indexed(nameAndId(user)) : '')
    },
    places: (sought) => places.iterate(question(sought)) as unknown as Iterable<Place>,
    *ticketsOf(sought) {
      heads.flush()
      for (const row of ticketsOf.iterate(question(sought))) yield (row as { readonly id: TicketId }).id
    },
  }
}

const indexed = (text: string): string =>
  wordsIn(text)
    .map((word) => word.text)
    .join(' ')

const question = (sought: readonly Sought[]): string =>
  sought.map(({ words, isBeginning }) => `"${words.join(' ')}"${isBeginning ? ' *' : ''}`).join(' AND ')
