/** What leaves the stage as a text file: the scenario that was recorded, and the bug capsule. */
import type { BrowserWindow } from 'electron'
import type { Bridge } from '#shared/contract/bridge.ts'
import { capsuleExtension } from '#shared/capsule/capsule.ts'
import { makeCapsule, type Surroundings } from '#shared/capsule/make-capsule.ts'
import type { Desk } from '#shared/desk/desk-types.ts'
import { record } from '#shared/scenario/recording/record.ts'
import type { Say } from '#shared/text/text.ts'
import { fileNameOf, saveText } from './save-text.ts'

type Parts = {
  readonly window: BrowserWindow
  /** Of what is on stage. */
  readonly desk: () => Desk
  readonly say: Say
  readonly around: () => Pick<Surroundings, 'app' | 'theme' | 'language'>
}

export function openRecordings(parts: Parts): Pick<Bridge, 'record' | 'saveScenario' | 'saveCapsule'> {
  const { window, desk, say, around } = parts
  return {
    record: (asked) => record(desk().told, asked, say),
    saveScenario: ({ title, text }) =>
      saveText(window, {
        name: fileNameOf(title),
        extension: 'yaml',
        kind: say('recording.fileType'),
        text,
        problem: say('recording.notSaved'),
      }),
    saveCapsule: async (at) => {
      // Before the dialog: what it holds is what was seen when the key was pressed.
      const [width = 1, height = 1] = window.getContentSize()
      const text = makeCapsule(desk(), { at, window: { width, height }, ...around() }, say)
      return saveText(window, {
        name: fileNameOf(desk().told.heads.workspace()?.name ?? ''),
        extension: capsuleExtension,
        kind: say('capsule.fileType'),
        text,
        problem: say('capsule.notSaved'),
      })
    },
  }
}
