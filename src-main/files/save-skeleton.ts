/** Writes a scenario file that leads into a cell where the person chooses. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { app, dialog, type BrowserWindow } from 'electron'
import type { Bridge } from '#shared/contract/bridge.ts'
import { partFileName } from '#shared/scenario/coverage/part-words.ts'
import { skeletonOf } from '#shared/scenario/coverage/skeleton.ts'
import type { Say } from '#shared/text/text.ts'

export const skeletonSaver =
  (window: BrowserWindow, say: Say): Bridge['saveSkeleton'] =>
  async (part) => {
    const skeleton = await skeletonOf(part, say)
    if (!skeleton) return { ok: false, problem: say('coverage.cli.nothing') }
    const defaultPath = join(app.getPath('documents'), partFileName(part))
    const { filePath } = await dialog.showSaveDialog(window, { defaultPath })
    if (!filePath) return { ok: false, problem: '', canceled: true }
    try {
      await writeFile(filePath, skeleton.text)
      return { ok: true }
    } catch (fault) {
      return { ok: false, problem: (fault as Error).message }
    }
  }
