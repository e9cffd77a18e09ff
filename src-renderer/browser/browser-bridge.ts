/** A Bridge without a machine behind it: the same desk, over a memory journal, in the tab itself. */
import type { Bridge, FileReply, Push } from '#shared/contract/bridge.ts'
import { openTheatre } from '#shared/desk/theatre.ts'
import { openText, speak } from '#shared/text/text.ts'
import { openDemoDesk, openEmptyDesk } from './browser-desk.ts'
import { browserDrafts } from './browser-drafts.ts'
import { browserLibrary } from './browser-library.ts'
import { browserPreferences } from './browser-preferences.ts'
import { browserSave, browserSkeleton } from './browser-save.ts'

/** `isEmpty`: begin with nothing, not even a workspace; scripts that drive the page set one up. */
export async function makeBrowserBridge(isEmpty: boolean): Promise<Bridge> {
  const preferences = browserPreferences()
  const drafts = browserDrafts()
  const listeners = new Set<(push: Push) => void>()
  const push = (told: Push) => listeners.forEach((listener) => listener(told))
  const desk = isEmpty ? openEmptyDesk() : await openDemoDesk()
  const noFiles = async (): Promise<FileReply> => {
    const problem = 'A browser tab has no files.'
    push({ type: 'problem', text: problem })
    return { ok: false, problem }
  }
  const text = openText(preferences.language())
  const { show: _, retold: __, tell, ...played } = openTheatre(desk, 'Demo', browserLibrary(text.t), push)
  return {
    ...played,
    saveFile: browserSave(played.file),
    saveSkeleton: browserSkeleton(text.t),
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
