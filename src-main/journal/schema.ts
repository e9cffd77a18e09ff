/** The tables of a workspace file. The log is the truth and only grows; the projections can be thrown away. */
import type { HeadTable } from '#shared/engine/heads.ts'

/** `Unds` in ASCII: tells a workspace from every other SQLite file. */
export const applicationId = 0x556e6473
/**
 * The version of the log's tables. A file with a higher one is never opened: version 2 brought files, and whoever does not
 * know them would show messages with nothing in them. A file with a lower one gets what it lacks when it is opened.
 */
export const schemaVersion = 2
/** Raise it whenever `evolve` or a projection's table changes: heads of another version are folded anew on opening. */
export const headsVersion = 12

const refuse = (table: string, doing: 'UPDATE' | 'DELETE', what = 'journal') => `
  CREATE TRIGGER ${table}_no_${doing.toLowerCase()} BEFORE ${doing} ON ${table}
  BEGIN SELECT raise(ABORT, 'The ${what} only grows: no ${doing} on ${table}.'); END;`

/**
 * The guards on INSERT keep out gaps and repetitions, and with them INSERT OR REPLACE, which deletes without asking the
 * DELETE triggers.
 */
const firstSchema = `
  CREATE TABLE commands (
    number  INTEGER PRIMARY KEY,
    id      TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    asked   TEXT NOT NULL,
    ending  TEXT NOT NULL
  ) STRICT;
  CREATE TABLE events (
    position INTEGER PRIMARY KEY,
    at       TEXT NOT NULL,
    cause    TEXT NOT NULL,
    version  INTEGER NOT NULL,
    body     TEXT NOT NULL,
    type     TEXT NOT NULL GENERATED ALWAYS AS (body ->> '$.type') VIRTUAL
  ) STRICT;
  ${refuse('commands', 'UPDATE')} ${refuse('commands', 'DELETE')}
  ${refuse('events', 'UPDATE')} ${refuse('events', 'DELETE')}
  CREATE TRIGGER commands_no_gap BEFORE INSERT ON commands
  WHEN new.number <> (SELECT coalesce(max(number), 0) + 1 FROM commands)
    OR EXISTS (SELECT 1 FROM commands WHERE id = new.id)
  BEGIN SELECT raise(ABORT, 'Commands are numbered without a gap and carried out once.'); END;
  CREATE TRIGGER events_no_gap BEFORE INSERT ON events
  WHEN new.position <> (SELECT coalesce(max(position), 0) + 1 FROM events)
  BEGIN SELECT raise(ABORT, 'Positions count without a gap.'); END;
  CREATE TRIGGER events_no_way_back BEFORE INSERT ON events
  WHEN new.at < (SELECT at FROM events ORDER BY position DESC LIMIT 1)
  BEGIN SELECT raise(ABORT, 'Time never goes back.'); END;
  CREATE TABLE sealed_secrets (key TEXT PRIMARY KEY, sealed BLOB NOT NULL) STRICT, WITHOUT ROWID;
`

/** Content-addressed: the same bytes stand here once, however many messages name them. */
const filesSchema = `
  CREATE TABLE files (digest TEXT PRIMARY KEY, bytes BLOB NOT NULL) STRICT;
  ${refuse('files', 'UPDATE', 'store of files')} ${refuse('files', 'DELETE', 'store of files')}
  CREATE TRIGGER files_once BEFORE INSERT ON files
  WHEN EXISTS (SELECT 1 FROM files WHERE digest = new.digest)
  BEGIN SELECT raise(ABORT, 'A file is kept once and never replaced.'); END;
`

/** What each version added to the one before, version 1 first. */
const additions: readonly string[] = [firstSchema, filesSchema]
export const logTables = ['commands', 'events', 'sealed_secrets', 'files'] as const
/** The log's tables as one version has them, and what an older file lacks. */
export const logSchema = (version: number = schemaVersion): string => additions.slice(0, version).join('')
export const missingSince = (version: number): string => additions.slice(version).join('')

/** What texts are sorted by: their JSON spelling between the quotes, without regard to the case of A to Z. */
const spelled = (path: string) => `lower(substr(body -> '${path}', 2, length(body -> '${path}') - 2))`

/** What is searched and sorted by, read off each head's body: nothing is kept in two places. */
const searched: Readonly<Record<HeadTable, string>> = {
  workspace: '',
  keys: '',
  // With `->`, as JSON text: every string that a token can carry stays apart from every other, lone surrogates too.
  users: `,
    external_id TEXT AS (body -> '$.externalId') VIRTUAL,
    email       TEXT AS (lower(body -> '$.emailIdentity.email')) VIRTUAL,
    sort_name   TEXT AS (${spelled('$.name')}) VIRTUAL`,
  devices: '',
  logins: '',
  agents: `,
    sort_name TEXT AS (${spelled('$.name')}) VIRTUAL`,
  groups: '',
  articles: '',
  branches: '',
  tickets: `,
    requester TEXT NOT NULL AS (body ->> '$.requester') VIRTUAL,
    status    TEXT NOT NULL AS (body ->> '$.status') VIRTUAL,
    assignee  TEXT AS (body ->> '$.assignee') VIRTUAL,
    team      TEXT AS (body ->> '$.group') VIRTUAL,
    subject   TEXT NOT NULL AS (${spelled('$.subject')}) VIRTUAL,
    updated   INTEGER NOT NULL AS (body ->> '$.updated') VIRTUAL`,
  acts: '',
  undone: '',
}

const headTables = Object.keys(searched) as readonly HeadTable[]
export const projectionTables = [
  ...headTables,
  'ticket_events',
  'said_words',
  'people_words',
  'heads_position',
] as const

/**
 * `arrival` keeps the order in which heads came; a replaced head keeps its place. It is no number of anything, for the
 * place of a head that was taken back is given to another. The words of messages and subjects
 * stand under their events' positions, those of people under their numbers, and no text a second time: what is indexed
 * is cut by `wordsIn`, and `ascii` only parts it where that put spaces.
 */
export const projectionSchema = `
  ${headTables
    .map(
      (table) => `CREATE TABLE ${table} (
    arrival INTEGER PRIMARY KEY,
    id      TEXT NOT NULL UNIQUE,
    body    TEXT NOT NULL${searched[table]}
  ) STRICT;`,
    )
    .join('\n  ')}
  CREATE TABLE ticket_events (
    ticket   TEXT NOT NULL,
    position INTEGER NOT NULL,
    channel  TEXT,
    PRIMARY KEY (ticket, position)
  ) STRICT, WITHOUT ROWID;
  CREATE VIRTUAL TABLE said_words USING fts5 (words, content = '', columnsize = 0, tokenize = 'ascii');
  CREATE VIRTUAL TABLE people_words USING fts5 (words, content = '', contentless_delete = 1, tokenize = 'ascii');
  CREATE TABLE heads_position (version INTEGER NOT NULL, position INTEGER NOT NULL) STRICT;
`

/** Made when all is folded, so that folding everything anew need not keep them in order all the way. */
export const projectionIndexes = `
  CREATE UNIQUE INDEX IF NOT EXISTS users_by_external_id ON users (external_id) WHERE external_id IS NOT NULL;
  CREATE INDEX IF NOT EXISTS users_by_email ON users (email) WHERE email IS NOT NULL;
  CREATE INDEX IF NOT EXISTS users_known ON users (arrival) WHERE external_id IS NOT NULL;
  CREATE INDEX IF NOT EXISTS tickets_by_requester ON tickets (requester, status, updated);
  CREATE INDEX IF NOT EXISTS tickets_by_status ON tickets (status, updated, requester);
  CREATE INDEX IF NOT EXISTS tickets_by_team ON tickets (team, status, updated);
  CREATE INDEX IF NOT EXISTS tickets_by_assignee ON tickets (assignee, status, updated);
`
