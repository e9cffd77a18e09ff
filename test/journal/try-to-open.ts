/** Run in a process of its own: opens the workspace in the first argument and says how that went. */
import { openSqliteJournal } from '../../src-main/journal/sqlite-journal.ts'
import { WorkspaceFileProblem } from '../../src-main/journal/workspace-file-problem.ts'

try {
  const journal = openSqliteJournal(process.argv[2] ?? '')
  console.log(`opened at ${journal.position()}`)
  journal.close()
} catch (fault) {
  console.log(fault instanceof WorkspaceFileProblem ? fault.code : fault)
}
