/**
 * Screens that look the same each time, compared with pictures of them: a story's, whose clock stands still. The pictures are
 * of one Chromium with the fonts that ship; another one draws letters otherwise, so there only eyes compare
 * (docs/decisions/071-pictures.md). After a change that is meant, delete a picture of `looks/` and run this file with
 * `--update-snapshots=missing`; look at what it took.
 */
import type { Page } from '@playwright/test'
import { expect, go, test, tickets } from './app.ts'
import { playOn, putOnStage } from './on-stage.ts'

/** The Chromium of the stand-in (docs/decisions/020-two-electrons.md). */
const known = { platform: 'linux', chrome: '130.' }

const looks: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  ticket: async (page) => {
    await go(page, 'Workspace')
    await expect(page.getByRole('article').last()).toBeVisible()
  },
  'ticket-list': async (page) => {
    await page.getByRole('navigation', { name: 'Open tickets' }).getByRole('button').first().click()
    await tickets(page).getByRole('row').nth(1).waitFor()
  },
  'signing-keys': async (page) => {
    await go(page, 'Signing keys')
    await page.getByRole('row', { name: /app_/ }).first().waitFor()
  },
}

test('A1, A4, E1, U4: a merged story, the list and the keys look as they did, in light and dark', async ({
  demo: { page, electron },
}) => {
  const chrome = await electron.evaluate(() => process.versions.chrome)
  test.skip(
    process.platform !== known.platform || !chrome.startsWith(known.chrome),
    `Chromium ${chrome} draws otherwise`,
  )
  await electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.setContentSize(1440, 900))
  await putOnStage(page, 'A returning user')
  await playOn(page, 8)
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    for (const [name, show] of Object.entries(looks)) {
      await show(page)
      await page.mouse.move(0, 0)
      await expect(page).toHaveScreenshot(`${name}-${colorScheme}.png`, { maxDiffPixels: 120 })
    }
    await go(page, 'Workspace')
    await tickets(page)
      .getByRole('row', { name: /Ada Byron/ })
      .getByRole('button')
      .first()
      .click()
  }
})
