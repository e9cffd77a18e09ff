/** Every screen of the demo in three sizes, on a projector at 150 %, and in both themes: `pictures/<size>/<theme>/<screen>.png`. */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ElectronApplication } from '@playwright/test'
import { expect, root, test } from '../e2e/app.ts'
import { screensIn } from '../e2e/screens.ts'

const sizes = [
  { name: '1280x800', width: 1280, height: 800, zoom: 1 },
  { name: '1440x900', width: 1440, height: 900, zoom: 1 },
  { name: '1920x1080', width: 1920, height: 1080, zoom: 1 },
  { name: '1920x1080 at 150 percent', width: 1920, height: 1080, zoom: 1.5 },
] as const

for (const { name: size, width, height, zoom } of sizes) {
  for (const theme of ['light', 'dark'] as const) {
    test(`every screen, ${size}, ${theme}`, async ({ demo: { page, electron } }) => {
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
      await electron.evaluate(
        ({ BrowserWindow }, wanted) => {
          const window = BrowserWindow.getAllWindows()[0]!
          window.setContentSize(wanted.width, wanted.height)
          window.webContents.setZoomFactor(wanted.zoom)
        },
        { width, height, zoom },
      )
      await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(Math.round(width / zoom))
      for (const [name, show] of Object.entries(screensIn('en'))) {
        await test.step(name, async () => {
          await show(page)
          await capture(electron, join(root, 'pictures', size.replaceAll(' ', '-'), theme), name)
        })
      }
    })
  }
}

/** What the window shows, by Electron: Playwright's own pictures are cut off in a window that is zoomed. */
async function capture(electron: ElectronApplication, folder: string, name: string): Promise<void> {
  const picture = await electron.evaluate(async ({ BrowserWindow }) => {
    const { webContents } = BrowserWindow.getAllWindows()[0]!
    const twoFrames = 'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))'
    await webContents.executeJavaScript(twoFrames)
    return (await webContents.capturePage()).toPNG().toString('base64')
  })
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, `${name.replaceAll(' ', '-')}.png`), picture, 'base64')
}
