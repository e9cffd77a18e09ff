/** Understudy's parts list: opens the workspace, puts it on stage, and opens the window before it. */
import { basename, join, resolve } from 'node:path'
import { app, dialog, screen } from 'electron'
import { isCapsule } from '#shared/capsule/capsule.ts'
import { openTheatre } from '#shared/desk/theatre.ts'
import type { Spoken } from '#shared/text/languages.ts'
import { openText } from '#shared/text/text.ts'
import { readArguments } from './app/arguments.ts'
import { listenForFiles } from './app/handed-over.ts'
import { keepOnDisplay } from './app/keep-on-display.ts'
import { setMenu } from './app/menu.ts'
import { startPage } from './app/addresses.ts'
import { registerScheme, servePages } from './app/pages.ts'
import { whenReady, writePicture } from './app/picture.ts'
import { openSpoken } from './app/spoken.ts'
import { denyPermissions, openWindow } from './app/window.ts'
import { openZoom } from './app/zoom.ts'
import { openRecordings } from './files/recordings.ts'
import { fileSaver } from './files/save-file.ts'
import { skeletonSaver } from './files/save-skeleton.ts'
import { serveIpc } from './ipc/serve-ipc.ts'
import { openBookmarks } from './preferences/bookmarks.ts'
import { openDrafts } from './preferences/drafts.ts'
import { openPreferences } from './preferences/preferences.ts'
import { openLibrary } from './stories/library.ts'
import { openFiles } from './workspace/files.ts'
import { openCabinet } from './workspace/cabinet.ts'

const asked = readArguments(process.argv.slice(app.isPackaged ? 1 : 2))
if (asked.userData !== undefined) app.setPath('userData', resolve(asked.userData))
registerScheme()

const text = openText()
const { t: say } = text
const stories = openLibrary(join(app.getAppPath(), 'scenarios'), say)
const handedOver = listenForFiles(asked)
// Not awaited at the top level: in a module `ready` would wait for ever.
if (handedOver.isFirst) void app.whenReady().then(start).catch(fail)
else app.quit()

async function start(): Promise<void> {
  const preferences = openPreferences(app.getPath('userData'))
  const drafts = openDrafts()
  const bookmarks = openBookmarks()
  let setMenuAgain = () => {}
  let tellLanguage = (_: Spoken) => {}
  const spoken = openSpoken({
    text,
    asked: asked.language,
    system: app.getPreferredSystemLanguages(),
    preferences: preferences.preferences,
    onChange: (language) => tellLanguage(language),
  })
  const first = handedOver.waiting() ?? asked.workspace
  const cabinet = await openCabinet({
    folder: app.getPath('userData'),
    stories,
    say,
    first: first === undefined || isCapsule(first) ? undefined : first,
    onOpened: (file) => {
      preferences.keepRecent(file)
      app.addRecentDocument(file)
      setMenuAgain()
    },
  })
  const developed = app.isPackaged ? undefined : process.env.ELECTRON_RENDERER_URL
  const page = developed || startPage
  servePages(join(import.meta.dirname, '../renderer'))
  denyPermissions()

  const window = openWindow({
    preload: join(import.meta.dirname, '../preload/preload.cjs'),
    page,
    bounds: keepOnDisplay(
      preferences.bounds(),
      screen.getAllDisplays().map(({ workArea }) => workArea),
    ),
  })
  // Kept for a window that comes later to listen, told to one that is there.
  const aside =
    preferences.setAside && say(`preferences.${preferences.setAside.why}`, { file: preferences.setAside.file })
  let problem = [cabinet.problem, aside].filter(Boolean).join('\n') || null
  const tellProblem = (text: string) => {
    problem = text
    window.push({ type: 'problem', text })
  }
  const theatre = openTheatre(cabinet.desk(), cabinet.name(), stories, window.push)
  const { show, tell, desk: onStage, ...played } = theatre
  const changing = cabinet.changing(window.browserWindow, show)
  const files = openFiles({
    ...changing,
    createRetold: (choice) => changing.createRetold(() => onStage().retold(choice), choice.policy),
    preferences,
    push: window.push,
  })
  const placeOnStage = async () => (await theatre.story())?.file ?? cabinet.place()
  const zoom = openZoom(window.browserWindow.webContents, preferences)
  serveIpc(
    {
      ...played,
      ...files,
      ...openRecordings({
        window: window.browserWindow,
        desk: theatre.desk,
        say,
        around: () => ({
          app: app.getVersion(),
          theme: preferences.preferences().theme,
          language: spoken.now(),
        }),
      }),
      saveFile: fileSaver(window.browserWindow, theatre.file, say),
      saveSkeleton: skeletonSaver(window.browserWindow, say),
      preferences: async () => preferences.preferences(),
      setPreferences: async (part) => {
        const changed = preferences.change(part)
        spoken.follow(part)
        return changed
      },
      language: async () => spoken.now(),
      drafts: async () => ((await theatre.story()) ? null : drafts.of(cabinet.place())),
      keepDraft: async (draft) => {
        drafts.keep(draft)
        return null
      },
      bookmarks: async () => bookmarks.of(await placeOnStage()),
      keepBookmarks: async (kept) => {
        bookmarks.keep(await placeOnStage(), kept)
        return null
      },
      problem: async () => problem,
    },
    window.isOurs,
  )
  setMenuAgain = () =>
    setMenu(
      {
        act: (act) => window.push({ type: 'act', act }),
        newWorkspace: () => void files.newWorkspace(),
        openWorkspace: () => void files.openWorkspace(),
        openRecent: (file) => void files.openFile(file),
        chooseLanguage: (language) => {
          window.push({ type: 'preferences', preferences: preferences.change({ language }) })
          spoken.follow({ language })
        },
        zoom,
      },
      {
        recent: preferences.recent(),
        language: preferences.preferences().language,
        isDevelopment: Boolean(developed),
      },
      say,
    )
  setMenuAgain()
  tellLanguage = (language) => {
    setMenuAgain()
    window.push({ type: 'language', language })
    tell()
  }
  const putOnStage = async (scenario: string) => {
    const opened = await theatre.openStory(resolve(scenario))
    if (!opened.ok) tellProblem(opened.problem)
  }
  handedOver.onHanded(({ workspace, scenario }) => {
    window.comeForward()
    if (workspace !== undefined) void files.openFile(workspace)
    if (scenario !== undefined) void putOnStage(scenario)
  })

  window.browserWindow.on('close', () => preferences.keepBounds(window.browserWindow.getNormalBounds()))
  app.on('window-all-closed', () => app.quit())
  app.on('will-quit', cabinet.close)

  if (first !== undefined && isCapsule(first)) {
    // The window must be there to be told what was open.
    await window.browserWindow.webContents.executeJavaScript(whenReady)
    await files.openFile(first)
  }
  if (asked.scenario !== undefined) await putOnStage(asked.scenario)
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
