/** A Bridge without a machine behind it: the same desk, over a memory journal, in the tab itself. */
import { capsuleExtension } from '#shared/capsule/capsule.ts'
import { makeCapsule } from '#shared/capsule/make-capsule.ts'
import type { Bridge, FileReply, Push } from '#shared/contract/bridge.ts'
import { openTheatre } from '#shared/desk/theatre.ts'
import { record } from '#shared/scenario/recording/record.ts'
import { openText, speak } from '#shared/text/text.ts'
import { openDemoDesk, openEmptyDesk } from './browser-desk.ts'
import { browserBookmarks } from './browser-bookmarks.ts'
import { browserDrafts } from './browser-drafts.ts'
import { browserLibrary } from './browser-library.ts'
import { browserPreferences } from './browser-preferences.ts'
import { browserSave, browserSkeleton, download } from './browser-save.ts'

/** `isEmpty`: begin with nothing, not even a workspace; scripts that drive the page set one up. */
export async function makeBrowserBridge(isEmpty: boolean): Promise<Bridge> {
  const preferences = browserPreferences()
  const drafts = browserDrafts()
  const bookmarks = browserBookmarks()
  const listeners = new Set<(push: Push) => void>()
  const push = (told: Push) => listeners.forEach((listener) => listener(told))
  const desk = isEmpty ? openEmptyDesk() : await openDemoDesk()
  const noFiles = async (): Promise<FileReply> => {
    const problem = 'A browser tab has no files.'
    push({ type: 'problem', text: problem })
    return { ok: false, problem }
  }
  const text = openText(preferences.language())
  const { show, desk: onStage, tell, ...played } = openTheatre(desk, 'Demo', browserLibrary(text.t), push)
  const placeOnStage = async () => (await played.story())?.file ?? ''
  return {
    ...played,
    saveFile: browserSave(played.file),
    saveSkeleton: browserSkeleton(text.t),
    record: (asked) => record(onStage().told, asked, text.t),
    saveScenario: async ({ title, text }) => download(`${title}.yaml`, new TextEncoder().encode(text)),
    saveCapsule: async (at) => {
      const window = { width: innerWidth, height: innerHeight }
      const { theme } = preferences.get()
      const around = { app: 'browser', theme, language: preferences.language(), window, at }
      return download(
        `understudy.${capsuleExtension}`,
        new TextEncoder().encode(makeCapsule(onStage(), around, text.t)),
      )
    },
    problem: async () => null,
    preferences: async () => preferences.get(),
    setPreferences: async (change) => {
      const changed = preferences.change(change)
      if (change.language !== undefined) {
        speak(text, preferences.language())
        push({ type: 'language', language: preferences.language() })
        tell()
      }
      return changed
    },
    language: async () => preferences.language(),
    drafts: async () => ((await played.story()) || isEmpty ? null : drafts.get()),
    keepDraft: async (draft) => drafts.keep(draft),
    bookmarks: async () => bookmarks.of(await placeOnStage()),
    keepBookmarks: async (kept) => {
      bookmarks.keep(await placeOnStage(), kept)
      return null
    },
    openWorkspace: noFiles,
    newWorkspace: noFiles,
    openRetold: noFiles,
    recentWorkspaces: async () => [],
    openFile: noFiles,
    openDropped: noFiles,
    onPush: (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}
