/** Every screen, in both themes: no violation of accessibility rules (axe), and a picture for whoever wants to look. */
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, go, root, test, tickets, device } from './app.ts'

const pictures = `${root}/test-results/pictures`
const screens: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'ticket list': async (page) => {
    await go(page, 'Workspace')
    await tickets(page).getByRole('row').nth(1).waitFor()
  },
  ticket: async (page) => {
    await go(page, 'Workspace')
    await tickets(page)
      .getByRole('row', { name: /Ada Byron/ })
      .first()
      .click()
    await page.getByRole('article').first().waitFor()
  },
  'log in': async (page) => {
    await device(page, 'Shared phone').getByRole('button', { name: 'Log in' }).click()
    await page.getByRole('dialog').getByText('cust-1042').waitFor()
  },
  'signing keys': async (page) => {
    await page.keyboard.press('Escape')
    await go(page, 'Signing keys')
    await page.getByRole('row', { name: /app_/ }).first().waitFor()
  },
  'token bench': async (page) => {
    await go(page, 'Token bench')
    await page.getByRole('button', { name: 'Sign', exact: true }).click()
    await page.getByText('Time of issue', { exact: true }).first().waitFor()
  },
  stories: async (page) => {
    await go(page, 'Stories')
    await page.getByRole('button', { name: 'Put on stage' }).first().waitFor()
  },
  about: async (page) => {
    await go(page, 'About')
    await page.getByText('U11').first().waitFor()
  },
  'story on stage': async (page) => {
    await go(page, 'Stories')
    await page.getByRole('button', { name: 'Put on stage' }).last().click()
    await page.getByRole('button', { name: 'Next step' }).click()
    await expect(page.getByText('Step 1 of')).toBeVisible()
  },
}

for (const theme of ['light', 'dark'] as const) {
  test(`A4 every screen can be used by everybody, in ${theme}`, async ({ demo: { page } }) => {
    test.setTimeout(120_000)
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
    for (const [name, show] of Object.entries(screens)) {
      await test.step(name, async () => {
        await show(page)
        await page.screenshot({ path: `${pictures}/${name.replaceAll(' ', '-')}-${theme}.png` })
        // Electron's pages cannot be opened anew, which axe would like to do for frames; there are none.
        const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
        const found = violations.map(
          ({ id, nodes }) => `${name}: ${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join('\n')}`,
        )
        expect(found).toEqual([])
      })
    }
  })
}
