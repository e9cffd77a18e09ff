/** Writes a picture of the window to a file, once the page says that it is ready. */
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import type { BrowserWindow } from 'electron'

/** The page marks its root when its first screen stands, with all that it asked for. */
export const whenReady = `new Promise((done) => {
  const look = () => document.documentElement.dataset.ready === 'true'
    ? document.fonts.ready.then(() => requestAnimationFrame(() => requestAnimationFrame(done)))
    : requestAnimationFrame(look)
  look()
})`

export async function writePicture(window: BrowserWindow, file: string): Promise<string> {
  await window.webContents.executeJavaScript(whenReady)
  const picture = await window.webContents.capturePage()
  const path = resolve(file)
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, picture.toPNG())
  return path
}
