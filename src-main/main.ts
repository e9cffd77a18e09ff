/** Understudy's parts list: opens the workspace, puts it on stage, and opens the window before it. */
import { basename, join, resolve } from 'node:path'
import { app, dialog } from 'electron'
import type { FileReply } from '#shared/contract/bridge.ts'
import { openTheatre } from '#shared/desk/theatre.ts'
import { openText } from '#shared/text/text.ts'
import { readArguments } from './app/arguments.ts'
import { setMenu } from './app/menu.ts'
import { startPage } from './app/addresses.ts'
import { registerScheme, servePages } from './app/pages.ts'
import { writePicture } from './app/picture.ts'
import { denyPermissions, openWindow } from './app/window.ts'
import { serveIpc } from './ipc/serve-ipc.ts'
import { openDrafts } from './preferences/drafts.ts'
import { openPreferences } from './preferences/preferences.ts'
import { openLibrary } from './stories/library.ts'
import { openCabinet } from './workspace/cabinet.ts'

const asked = readArguments(process.argv.slice(app.isPackaged ? 1 : 2))
if (asked.userData !== undefined) app.setPath('userData', resolve(asked.userData))
registerScheme()

const { t: say } = openText()
const stories = openLibrary(join(app.getAppPath(), 'scenarios'), say)
// Not awaited at the top level: in a module `ready` would wait for ever.
void app.whenReady().then(start).catch(fail)

async function start(): Promise<void> {
  const preferences = openPreferences()
  const drafts = openDrafts()
  const cabinet = await openCabinet({ folder: app.getPath('userData'), stories, say, first: asked.workspace })
  const page = (!app.isPackaged && process.env.ELECTRON_RENDERER_URL) || startPage
  servePages(join(import.meta.dirname, '../renderer'))
  denyPermissions()

  const window = openWindow({
    preload: join(import.meta.dirname, '../preload/preload.cjs'),
    page,
    bounds: preferences.bounds(),
  })
  // Kept for a window that comes later to listen, told to one that is there.
  let problem = cabinet.problem ?? null
  const tellProblem = (text: string) => {
    problem = text
    window.push({ type: 'problem', text })
  }
  const theatre = openTheatre(cabinet.desk(), cabinet.name(), stories, window.push)
  const change = cabinet.changing(window.browserWindow, theatre.show)
  const { show: _, ...played } = theatre
  serveIpc(
    {
      ...played,
      preferences: async () => preferences.preferences(),
      setPreferences: async (part) => preferences.change(part),
      drafts: async () => ((await theatre.story()) ? null : drafts.of(cabinet.place())),
      keepDraft: async (draft) => {
        drafts.keep(draft)
        return null
      },
      problem: async () => problem,
      openWorkspace: change.open,
      newWorkspace: change.create,
    },
    window.isOurs,
  )
  const fromMenu = (act: () => Promise<FileReply>) => () =>
    void act().then((reply) => {
      if (!reply.ok && !reply.canceled) tellProblem(reply.problem)
    })
  setMenu(
    {
      go: (to) => window.push({ type: 'go', to }),
      newWorkspace: fromMenu(change.create),
      openWorkspace: fromMenu(change.open),
    },
    say,
  )

  window.browserWindow.on('close', () => preferences.keepBounds(window.browserWindow.getNormalBounds()))
  app.on('window-all-closed', () => app.quit())
  app.on('will-quit', cabinet.close)

  if (asked.scenario !== undefined) {
    const opened = await theatre.openStory(resolve(asked.scenario))
    if (!opened.ok) tellProblem(opened.problem)
  }
  if (asked.picture) {
    const file = await writePicture(window.browserWindow, asked.picture.file)
    console.log(`Picture of the window: ${file}`)
    if (asked.picture.thenEnd) app.quit()
  }
}

/** A fault at the start: said once, in words, and then the end. */
function fail(fault: unknown): void {
  console.error(fault)
  dialog.showErrorBox(basename(app.getName()), fault instanceof Error ? fault.message : String(fault))
  app.exit(1)
}
