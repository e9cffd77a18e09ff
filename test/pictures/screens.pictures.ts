/** Every screen of the demo in three sizes, on a projector at 150 %, and in both themes: `pictures/<size>/<theme>/<screen>.png`. */
import { expect, test } from '../e2e/app.ts'
import { picture } from '../e2e/look.ts'
import { screens } from '../e2e/screens.ts'

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
      for (const [name, show] of Object.entries(screens)) {
        await test.step(name, async () => {
          await show(page)
          await picture(page, name, `pictures/${size.replaceAll(' ', '-')}/${theme}`)
        })
      }
    })
  }
}
