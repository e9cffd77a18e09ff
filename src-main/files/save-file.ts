/** Writes a file of a message where the person chooses; its name is made safe first. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { app, dialog, type BrowserWindow } from 'electron'
import type { Bridge, FileReply } from '#shared/contract/bridge.ts'
import { safeName } from '#shared/files/file-name.ts'
import type { Say } from '#shared/text/text.ts'

export const fileSaver =
  (window: BrowserWindow, bytesOf: Bridge['file'], say: Say): Bridge['saveFile'] =>
  async ({ digest, name }): Promise<FileReply> => {
    // Before the dialog: another workspace may be on stage when it closes.
    const bytes = await bytesOf(digest)
    if (!bytes) return { ok: false, problem: say('files.gone') }
    const defaultPath = join(app.getPath('downloads'), safeName(name))
    const { filePath } = await dialog.showSaveDialog(window, { defaultPath })
    if (!filePath) return { ok: false, problem: '', canceled: true }
    try {
      await writeFile(filePath, bytes)
      return { ok: true }
    } catch {
      return { ok: false, problem: say('files.notSaved') }
    }
  }
