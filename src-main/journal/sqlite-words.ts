/**
 * The index of words (FTS5): a projection that holds no text, only which word stands where. What goes into a question is
 * nothing but words cut by `wordsIn`, letters and digits, so no text that somebody typed can be taken for its language.
 */
import type { TicketId } from '#shared/engine/ids.ts'
import type { Recorded } from '#shared/journal/journal.ts'
import type { PeopleIndex } from '#shared/search/find-people.ts'
import type { Place, WordIndex } from '#shared/search/find-tickets.ts'
import { nameAndId, saidIn } from '#shared/search/read-words.ts'
import type { Sought } from '#shared/search/sought.ts'
import { wordsIn } from '#shared/search/words.ts'
import type { SqliteHeads } from './sqlite-heads.ts'
import type { Database } from './sqlite.ts'

export function sqliteWords(
  database: Database,
  heads: SqliteHeads,
): WordIndex & { readonly people: PeopleIndex; readonly add: (recorded: Recorded) => void } {
  const addSaid = database.prepare('INSERT INTO said_words (rowid, words) VALUES (?, ?)')
  const putPerson = database.prepare('INSERT OR REPLACE INTO people_words (rowid, words) VALUES (?, ?)')
  const places = database.prepare(`
    SELECT said_words.rowid AS position, coalesce(body ->> '$.ticket', '') AS ticket
    FROM said_words JOIN events ON position = said_words.rowid
    WHERE said_words MATCH ? ORDER BY said_words.rowid DESC`)
  // A person's number is the row's arrival: people come one after the other, and none ever goes.
  const ticketsOf = database.prepare(`
    SELECT tickets.id FROM people_words
    JOIN users ON users.arrival = people_words.rowid
    JOIN tickets ON tickets.requester = users.id
    WHERE people_words MATCH ? ORDER BY tickets.updated DESC, tickets.arrival DESC`)

  const people = database.prepare(
    'SELECT rowid AS number FROM people_words WHERE people_words MATCH ? ORDER BY rowid DESC',
  )

  return {
    people: (sought) => people.all(question(sought)).map((row) => (row as { readonly number: number }).number),
    add: ({ position, event }) => {
      const said = saidIn(event)
      const words = said ? indexed(said.text) : ''
      if (words !== '') addSaid.run(position, words)
      const user =
        event.type === 'EndUserCreated' || event.type === 'EndUserUpdated' ? heads.users.get(event.user) : undefined
      if (user) putPerson.run(user.number, indexed(nameAndId(user)))
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
