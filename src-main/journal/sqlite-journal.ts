/** The journal on disk: a workspace is one SQLite file with one owner, and what is acknowledged is on disk. */
import type { Append, Journal } from '#shared/journal/journal.ts'
import { oneWrite } from '#shared/journal/one-write.ts'
import { endingAt, record, repeated } from '#shared/journal/record.ts'
import { findPeople } from '#shared/search/find-people.ts'
import { findTickets } from '#shared/search/find-tickets.ts'
import { openWorkspace } from './open-workspace.ts'
import { openProjections } from './projections.ts'
import { sealedSecrets, type SealedSecrets } from './sealed-secrets.ts'
import { sqliteLog } from './sqlite-log.ts'
import { inTransaction } from './sqlite.ts'
import { problemOf } from './workspace-file-problem.ts'

export type SqliteJournal = Journal & {
  readonly secrets: SealedSecrets
  /** Throws the heads and histories away and folds them anew from the log. */
  readonly rebuildHeads: () => void
}

/** Opens a workspace, or makes a new one where there is none (unless told not to). Throws a `WorkspaceFileProblem`. */
export function openSqliteJournal(file: string, { create = true } = {}): SqliteJournal {
  const database = openWorkspace(file, create)
  try {
    return journalOver(database)
  } catch (fault) {
    database.close()
    throw problemOf(fault, file)
  }
}

function journalOver(database: ReturnType<typeof openWorkspace>): SqliteJournal {
  const log = sqliteLog(database)
  const projections = openProjections(database, log.read)
  let standing = log.standing()

  const append: Append = (asked, events, refusal) => {
    if (log.ended(asked.id)) throw repeated(asked.id)
    const recorded = record(asked, events, standing)
    for (const each of recorded) {
      log.addEvent(each)
      projections.fold(each)
    }
    const position = standing.position + recorded.length
    const ending = endingAt(position, refusal)
    log.addCommand(standing.commands + 1, { asked, ending })
    standing = { position, at: recorded.at(-1)?.at ?? standing.at, commands: standing.commands + 1 }
    return ending
  }

  function allOrNothing<Result>(work: () => Result): Result {
    const before = standing
    try {
      return inTransaction(database, () => {
        const result = work()
        if (standing.position > before.position) projections.settle(before.position, standing.position)
        return result
      })
    } catch (fault) {
      standing = before
      projections.forget()
      throw fault
    }
  }

  const { heads, words } = projections
  const history: Journal['history'] = (tickets, limit, before, only) =>
    projections.positions(tickets, limit, before, only).map(log.at)

  return {
    heads,
    position: () => standing.position,
    lastAt: () => standing.at,
    write: oneWrite(append, allOrNothing),
    ended: log.ended,
    read: log.read,
    history,
    search: (wanted, offset, limit) => findTickets({ heads, history }, words, wanted, offset, limit),
    searchPeople: (text, offset, limit) => findPeople(heads, words.people, text, offset, limit),
    commands: log.commands,
    secrets: sealedSecrets(database),
    rebuildHeads: projections.rebuild,
    // The last connection's end takes the log into the file and removes it: a closed workspace is one file.
    close: () => {
      if (database.isOpen) database.close()
    },
  }
}
