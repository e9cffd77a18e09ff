/**
 * Opens a workspace file as its only owner, or says why not. A file that is not ours, or not whole, or not for this
 * version is never opened for writing: first it is looked at in a way that cannot change it.
 */
import * as fs from 'node:fs'
import { dirname, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { applicationId, logSchema, logTables, missingSince, schemaVersion } from './schema.ts'
import { inTransaction, openDatabase, type Database } from './sqlite.ts'
import { problemOf, WorkspaceFileProblem } from './workspace-file-problem.ts'

/** How long an opener waits for a former owner that is just leaving. */
const patience = 500
/** Up to this size every page is looked at on each opening: some 20 ms. */
const smallFile = 8 * 2 ** 20

/** In KiB. More than SQLite's own 2 MB, for the pages of heads are changed here and there. */
const cacheSize = 32 * 2 ** 10

export function openWorkspace(file: string, create: boolean): Database {
  try {
    if (create && !fs.existsSync(file)) createWorkspace(resolve(file))
    // SQLite keeps its log beside the file that a link points to.
    const path = fs.realpathSync(file)
    lookAt(path)
    return own(path)
  } catch (fault) {
    throw problemOf(fault, file)
  }
}

/** Made under another name and then put in its place: a crash in between leaves no half workspace under this name. */
function createWorkspace(file: string): void {
  const draft = `${file}.${process.pid}.new`
  try {
    const database = openDatabase(draft)
    // Before WAL is switched on, so that the marks stand in the file's own first page from its first moment.
    database.exec(`PRAGMA application_id = ${applicationId}; PRAGMA user_version = ${schemaVersion}; ${logSchema()}`)
    database.exec('PRAGMA journal_mode = WAL')
    database.close()
    // Takes the name, or fails if somebody was faster. What is replaced next is this empty file of our own.
    fs.closeSync(fs.openSync(file, 'wx'))
    fs.renameSync(draft, file)
    syncFolder(dirname(file))
  } catch (fault) {
    fs.rmSync(draft, { force: true })
    if (!(fault instanceof Error && 'code' in fault && fault.code === 'EEXIST')) throw fault
  }
}

/** So that the new name survives a power cut. Windows has no such thing for folders and does it by itself. */
function syncFolder(folder: string): void {
  if (process.platform === 'win32') return
  const descriptor = fs.openSync(folder, 'r')
  fs.fsyncSync(descriptor)
  fs.closeSync(descriptor)
}

/**
 * Looks without a trace: `immutable` knows no lock, no log, no recovery. Not with `node:fs`, for closing a descriptor
 * drops the POSIX locks of this process's own connection to the same file. A log beside the file means that it has an
 * owner or that its last one crashed; then only the marks can be trusted at first.
 */
function lookAt(file: string): void {
  const stat = fs.statSync(file)
  if (!stat.isFile()) throw new WorkspaceFileProblem('not-a-workspace', file)
  fs.accessSync(file, fs.constants.R_OK | fs.constants.W_OK)
  fs.accessSync(dirname(file), fs.constants.W_OK)
  const hasLog = () => fs.existsSync(`${file}-wal`)
  const leftOpen = hasLog()
  const untouched = pathToFileURL(file)
  untouched.searchParams.set('immutable', '1')
  reading(untouched, (database) => {
    checkMarks(database, file)
    const inPages = Number(pragma(database, 'page_count')) * Number(pragma(database, 'page_size'))
    if (leftOpen || (stat.size >= inPages && isWhole(database, stat.size <= smallFile))) return
    throw new WorkspaceFileProblem(hasLog() ? 'locked' : 'damaged', file)
  })
  if (leftOpen) lookAtLeftOpen(file)
}

/** With its log, and every page. A reading connection leaves both as they are; what it needs beside them goes again. */
function lookAtLeftOpen(file: string): void {
  const index = `${file}-shm`
  const hadIndex = fs.existsSync(index)
  try {
    reading(file, (database) => {
      checkMarks(database, file)
      if (!isWhole(database, true)) throw new WorkspaceFileProblem('damaged', file)
    })
  } finally {
    if (!hadIndex) fs.rmSync(index, { force: true })
  }
}

function reading(location: string | URL, look: (database: Database) => void): void {
  const database = openDatabase(location, { readOnly: true, timeout: patience })
  try {
    look(database)
  } finally {
    database.close()
  }
}

/**
 * In exclusive mode the first reading takes a lock that only closing or the end of the process gives back, and the
 * index of the log stays in memory, so that no third file is needed and network drives will do.
 */
function own(file: string): Database {
  const database = openDatabase(file, { timeout: patience })
  try {
    database.exec(`
      PRAGMA locking_mode = EXCLUSIVE;
      PRAGMA trusted_schema = OFF;
      PRAGMA cell_size_check = ON;
      PRAGMA secure_delete = ON;
      PRAGMA synchronous = FULL;
      PRAGMA fullfsync = ON;
      PRAGMA cache_size = -${cacheSize};
    `)
    // The first reading, and once more, for somebody may have been faster.
    checkMarks(database, file)
    if (pragma(database, 'journal_mode = WAL') !== 'wal') throw new WorkspaceFileProblem('not-readable', file)
    bringUpToDate(database)
    return database
  } catch (fault) {
    database.close()
    throw fault
  }
}

/** All at once, so that a crash in between leaves the file as it was. */
function bringUpToDate(database: Database): void {
  const version = versionOf(database)
  if (version < schemaVersion)
    inTransaction(database, () => database.exec(`${missingSince(version)}; PRAGMA user_version = ${schemaVersion}`))
}

const versionOf = (database: Database): number => Number(pragma(database, 'user_version'))

function checkMarks(database: Database, file: string): void {
  if (pragma(database, 'application_id') !== applicationId) throw new WorkspaceFileProblem('not-a-workspace', file)
  const version = versionOf(database)
  if (version > schemaVersion) throw new WorkspaceFileProblem('newer-version', file)
  if (version < 1) throw new WorkspaceFileProblem('damaged', file)
}

/** The log's tables and guards are those that the file's version makes, for a log without its guards is not to be relied on. */
function isWhole(database: Database, everyPage: boolean): boolean {
  const model = openDatabase(':memory:')
  model.exec(logSchema(versionOf(database)))
  const [own, expected] = [database, model].map((each) => JSON.stringify(each.prepare(logObjects).all()))
  model.close()
  return own === expected && (!everyPage || pragma(database, 'quick_check(1)') === 'ok')
}
const logObjects = `
  SELECT type, name, sql FROM sqlite_schema
  WHERE tbl_name IN (${logTables.map((table) => `'${table}'`).join(', ')}) ORDER BY type, name`

function pragma(database: Database, text: string): unknown {
  const row: object = database.prepare(`PRAGMA ${text}`).get() ?? {}
  return Object.values(row)[0]
}
