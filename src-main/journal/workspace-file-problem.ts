/** Why a file cannot be opened as a workspace, for the program by code and for people in words. */

export type WorkspaceFileProblemCode = 'not-a-workspace' | 'damaged' | 'newer-version' | 'locked' | 'not-readable'

const messages: Readonly<Record<WorkspaceFileProblemCode, string>> = {
  'not-a-workspace': 'This is not an Understudy workspace. It was left as it is.',
  damaged: 'This workspace is damaged and was left as it is. Open a copy of it that you kept, or start a new one.',
  'newer-version': 'This workspace was written by a newer Understudy. Update Understudy to open it.',
  locked: 'This workspace is open in another window or program. Close it there first.',
  'not-readable':
    'This workspace cannot be read and written where it is. Copy it to a folder of your own and open the copy.',
}

export class WorkspaceFileProblem extends Error {
  readonly code: WorkspaceFileProblemCode
  readonly file: string

  constructor(code: WorkspaceFileProblemCode, file: string, cause?: unknown) {
    super(`${messages[code]} (${file})`, { cause })
    this.name = 'WorkspaceFileProblem'
    this.code = code
    this.file = file
  }
}

/** SQLite's result codes that tell something about the file (https://sqlite.org/rescode.html). */
const codes: Readonly<Record<number, WorkspaceFileProblemCode>> = {
  3: 'not-readable', // PERM
  5: 'locked', // BUSY
  8: 'not-readable', // READONLY
  10: 'not-readable', // IOERR
  11: 'damaged', // CORRUPT
  14: 'not-readable', // CANTOPEN
  26: 'not-a-workspace', // NOTADB
}

/** What a fault says about the file, or the fault itself where it says nothing about it. */
export function problemOf(fault: unknown, file: string): unknown {
  if (!(fault instanceof Error)) return fault
  // The upper bits of an extended code only tell more about the same thing.
  const sqlite = 'errcode' in fault && typeof fault.errcode === 'number' ? codes[fault.errcode & 0xff] : undefined
  if (sqlite !== undefined) return new WorkspaceFileProblem(sqlite, file, fault)
  return 'syscall' in fault ? new WorkspaceFileProblem('not-readable', file, fault) : fault
}
