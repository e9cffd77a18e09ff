/** The workspace file that is open: the demo, the one that was asked for, or another that is chosen later. */
import { link, rm } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { basename, extname, join, resolve } from 'node:path'
import { dialog, type BrowserWindow } from 'electron'
import { isCapsule, type Capsule } from '#shared/capsule/capsule.ts'
import type { FileReply, Standpoint } from '#shared/contract/bridge.ts'
import type { Desk, RetoldCopy } from '#shared/desk/desk-types.ts'
import type { PolicyName } from '#shared/engine/policy/policy.ts'
import { copyJournal } from '#shared/journal/copy-journal.ts'
import type { Journal } from '#shared/journal/journal.ts'
import type { Say } from '#shared/text/text.ts'
import { openSqliteJournal } from '../journal/sqlite-journal.ts'
import { WorkspaceFileProblem } from '../journal/workspace-file-problem.ts'
import type { StoryLibrary } from '../stories/library.ts'
import { unpackCapsule } from './capsule-file.ts'
import { openWorkspaceDesk, type WorkspaceDesk } from './open-workspace-desk.ts'

export type CabinetParts = {
  /** Where the demo lies. */
  readonly folder: string
  readonly stories: StoryLibrary
  readonly say: Say
  /** A file named on the command line; made if it is not there. */
  readonly first?: string | undefined
  /** Told of each file that was opened. */
  readonly onOpened: (file: string) => void
}

export type Cabinet = {
  readonly desk: () => Desk
  readonly name: () => string
  /** Which workspace it is, wherever its file lies. */
  readonly place: () => string
  /** Why the file that was asked for is not the one that is open. */
  readonly problem?: string
  readonly changing: (window: BrowserWindow, show: Show) => Changing
  readonly close: () => void
}
type Show = (desk: Desk, name: string, at?: Standpoint) => void
type Changing = {
  readonly open: () => Promise<FileReply>
  readonly create: () => Promise<FileReply>
  /** A copy in a file of its own, told again under another policy. */
  readonly createRetold: (retold: () => RetoldCopy, policy: PolicyName) => Promise<FileReply>
  /** A file that is there already: a recent one, or one that came from outside. */
  readonly openFile: (file: string) => Promise<FileReply>
}

const extension = 'understudy'
const nameOf = (file: string): string => basename(file, extname(file))

export async function openCabinet({ folder, stories, say, first, onOpened }: CabinetParts): Promise<Cabinet> {
  const words = (problem: WorkspaceFileProblem): string =>
    say(`menu.fileProblem.${problem.code}`, { file: basename(problem.file) })
  const open = (file: string, capsule?: Capsule) => openWorkspaceDesk(file, nameOf(file), say, capsule?.clock)
  const demo = async (): Promise<WorkspaceDesk> => {
    const file = join(folder, `demo.${extension}`)
    if (!existsSync(file)) await makeDemo(file, stories)
    return open(file)
  }

  let problem: string | undefined
  let current: WorkspaceDesk
  try {
    current = first === undefined ? await demo() : await open(resolve(first))
  } catch (fault) {
    if (first === undefined || !(fault instanceof WorkspaceFileProblem)) throw fault
    problem = words(fault)
    current = await demo().catch(() => {
      throw fault // the file that was asked for is what the person wants to know about
    })
  }
  onOpened(current.file)

  /** Opens the other file first, so that a file with a problem leaves the open one where it is. */
  async function change(file: string, show: Show, capsule?: Capsule): Promise<FileReply> {
    if (resolve(file) === current.file) return { ok: true }
    try {
      const next = await open(resolve(file), capsule)
      const former = current
      current = next
      show(next.desk, nameOf(next.file), capsule?.at)
      setImmediate(former.close) // after what was asked of it already
      onOpened(next.file)
      return { ok: true }
    } catch (fault) {
      if (fault instanceof WorkspaceFileProblem) return { ok: false, problem: words(fault) }
      throw fault
    }
  }

  /** As it was when it was packed: its clock goes on from there, the window is as large, the same ticket is open. */
  async function changeToCapsule(path: string, window: BrowserWindow, show: Show): Promise<FileReply> {
    try {
      const unpacked = await unpackCapsule(path, folder, extension, (journal, file) => {
        const problem = writeCopy(journal, file)
        if (problem) throw problem
      })
      if ('why' in unpacked)
        return { ok: false, problem: say(`capsule.problems.${unpacked.why}`, { file: basename(path) }) }
      const { width, height } = unpacked.capsule.words.window
      window.setContentSize(width, height)
      return await change(unpacked.file, show, unpacked.capsule)
    } catch (fault) {
      if (fault instanceof WorkspaceFileProblem) return { ok: false, problem: words(fault) }
      throw fault
    }
  }

  const notOpened = (code: WorkspaceFileProblem['code'], file: string): FileReply => ({
    ok: false,
    problem: say(`menu.fileProblem.${code}`, { file: basename(file) }),
  })
  async function newFile(window: BrowserWindow, name: string): Promise<string | FileReply> {
    const defaultPath = `${name}.${extension}`
    const { filePath } = await dialog.showSaveDialog(window, { filters: filters(), defaultPath })
    if (!filePath) return canceled
    return existsSync(filePath) ? { ok: false, problem: say('menu.exists', { file: basename(filePath) }) } : filePath
  }
  const filters = () => [{ name: say('menu.workspaceFiles'), extensions: [extension] }]
  return {
    desk: () => current.desk,
    name: () => nameOf(current.file),
    place: () => current.place,
    ...(problem !== undefined && { problem }),
    changing: (window, show) => ({
      openFile: async (file) => {
        const path = resolve(file)
        if (isCapsule(path) && existsSync(path)) return changeToCapsule(path, window, show)
        if (extname(path) !== `.${extension}`) return notOpened('not-a-workspace', path)
        return existsSync(path) ? change(path, show) : notOpened('not-readable', path)
      },
      open: async () => {
        const all = [...filters(), { name: say('capsule.fileType'), extensions: ['yaml'] }]
        const { filePaths } = await dialog.showOpenDialog(window, { properties: ['openFile'], filters: all })
        const [file] = filePaths
        if (file === undefined) return canceled
        return isYaml(file) ? changeToCapsule(file, window, show) : change(file, show)
      },
      create: async () => {
        const chosen = await newFile(window, say('menu.newWorkspaceName'))
        return typeof chosen === 'string' ? change(chosen, show) : chosen
      },
      createRetold: async (retold, policy) => {
        const name = say('policy.change.copyName', {
          name: nameOf(current.file),
          policy: say(`app.policyName.${policy}`),
        })
        const chosen = await newFile(window, name)
        if (typeof chosen !== 'string') return chosen
        const { journal, secrets } = retold()
        const problem = writeCopy(journal, chosen)
        if (problem) return { ok: false, problem: words(problem) }
        const reply = await change(chosen, show)
        // Sealed where the system can; else they stay in memory, as in the workspace that they come from.
        if (reply.ok) for (const secret of secrets) current.desk.takeKey(secret)
        return reply
      },
    }),
    close: () => current.close(),
  }
}

/** All or nothing: of a copy that was not finished there is no event. */
function writeCopy(from: Journal, file: string): WorkspaceFileProblem | undefined {
  try {
    const journal = openSqliteJournal(file)
    try {
      copyJournal(from, journal)
    } finally {
      journal.close()
    }
    return undefined
  } catch (fault) {
    if (fault instanceof WorkspaceFileProblem) return fault
    throw fault
  }
}

const isYaml = (file: string): boolean => /\.ya?ml$/i.test(file)

const canceled: FileReply = { ok: false, problem: '', canceled: true }

/**
 * Plays the demo under another name and then gives it its own, so that an interrupted start leaves no half demo. A demo
 * that another start made meanwhile stays: a file that somebody has open is never replaced.
 */
async function makeDemo(file: string, stories: StoryLibrary): Promise<void> {
  const draft = `${file}.${process.pid}.new`
  await rm(draft, { force: true })
  await stories.playDemoInto(draft)
  await link(draft, file).catch((fault: NodeJS.ErrnoException) => {
    if (fault.code !== 'EEXIST') throw fault
  })
  await rm(draft)
}
