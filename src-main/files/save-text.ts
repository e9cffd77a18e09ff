/** Writes a text that was made here where the person chooses: a recorded scenario, a bug capsule. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { app, dialog, type BrowserWindow } from 'electron'
import type { FileReply } from '#shared/contract/bridge.ts'
import { safeName } from '#shared/files/file-name.ts'

export type TextToSave = {
  readonly name: string
  /** Without its dot; the last part is what the dialog asks for. */
  readonly extension: string
  readonly kind: string
  readonly text: string
  /** What is said where it cannot be written. */
  readonly problem: string
}

export async function saveText(window: BrowserWindow, asked: TextToSave): Promise<FileReply> {
  const { name, extension, kind, text, problem } = asked
  const defaultPath = join(app.getPath('documents'), safeName(`${name}.${extension}`))
  const filters = [{ name: kind, extensions: [extension.split('.').at(-1)!] }]
  const { filePath } = await dialog.showSaveDialog(window, { defaultPath, filters })
  if (!filePath) return { ok: false, problem: '', canceled: true }
  try {
    await writeFile(filePath, text)
    return { ok: true }
  } catch {
    return { ok: false, problem }
  }
}

/** "Where is my parcel?" is "where-is-my-parcel" as a file. */
export const fileNameOf = (title: string): string =>
  title
    .toLowerCase()
    .match(/[\p{L}\p{N}\p{M}]+/gu)
    ?.join('-')
    .slice(0, 60) ?? 'story'
