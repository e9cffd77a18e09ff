/** Every screen, in both themes: no violation of accessibility rules (axe), and a picture for whoever wants to look. */
import { expect, test } from './app.ts'
import { picture, violations } from './look.ts'
import { screens } from './screens.ts'

for (const theme of ['light', 'dark'] as const) {
  test(`A4 every screen can be used by everybody, in ${theme}`, async ({ demo: { page } }) => {
    test.setTimeout(120_000)
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
    for (const [name, show] of Object.entries(screens)) {
      await test.step(name, async () => {
        await show(page)
        await picture(page, `${name}-${theme}`)
        expect(await violations(page)).toEqual([])
      })
    }
  })
}
