/** Every screen, in both themes: no violation of accessibility rules (axe), and a picture for whoever wants to look. */
import { expect, test } from './app.ts'
import { violationsInBothThemes } from './look.ts'
import { screensIn } from './screens.ts'

test('A4 every screen can be used by everybody, in light and dark', async ({ demo: { page } }) => {
  test.setTimeout(120_000)
  for (const [name, show] of Object.entries(screensIn('en'))) {
    await test.step(name, async () => {
      await show(page)
      expect(await violationsInBothThemes(page, name)).toEqual([])
    })
  }
})
