/** The stage around the chairs: panels that are remembered, agent only, the palette and the cheat sheet by keyboard. */
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { conversation, expect, go, profile, startApp, test, tickets } from './app.ts'

const devices = (page: Page) => page.getByRole('region', { name: 'End users' })
const sign = (page: Page) => page.getByText('SIMULATION · not the live product')
const panel = (page: Page, name: string) =>
  page.getByRole('group', { name: 'Panels' }).getByRole('button', { name, exact: true })

async function violations(page: Page): Promise<readonly string[]> {
  const { violations: found } = await new AxeBuilder({ page }).setLegacyMode().analyze()
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join('\n')}`)
}

async function openTicket(page: Page): Promise<void> {
  await tickets(page)
    .getByRole('row', { name: /Ada Byron/ })
    .first()
    .click()
  await conversation(page).getByRole('article').first().waitFor()
}

test('panels are resized and hidden by keyboard, and are so again after a restart', async ({ folder }) => {
  const first = await startApp(folder)
  await openTicket(first.page)
  const edge = first.page.getByRole('separator', { name: 'Width of: End users’ devices' })
  await edge.focus()
  await first.page.keyboard.press('Home')
  await first.page.keyboard.press('ArrowRight')
  await expect(edge).toHaveAttribute('aria-valuenow', '256')
  await expect(profile(first.page)).toBeVisible()
  await first.page.keyboard.press('Control+Shift+P')
  await expect(profile(first.page)).toBeHidden()
  await first.electron.close()

  const second = await startApp(folder)
  await openTicket(second.page)
  await expect(profile(second.page)).toBeHidden()
  expect((await devices(second.page).boundingBox())?.width).toBe(256)
  await expect(panel(second.page, 'End user profile')).toHaveAttribute('aria-pressed', 'false')
  await panel(second.page, 'End user profile').click()
  await expect(profile(second.page)).toBeVisible()
  await second.electron.close()
})

test('agent only shows nothing but the workspace and the sign, and Escape leads back', async ({ demo: { page } }) => {
  await go(page, 'About')
  await page.keyboard.press('F11')
  await expect(page.getByRole('region', { name: 'Agent workspace' })).toBeVisible()
  await expect(sign(page)).toBeVisible()
  await expect(page.getByRole('navigation', { name: 'Places' })).toBeHidden()
  await expect(devices(page)).toBeHidden()
  await openTicket(page)
  expect(await violations(page)).toEqual([])
  await page.keyboard.press('Escape')
  await expect(page.getByRole('navigation', { name: 'Places' })).toBeVisible()
  await expect(devices(page)).toBeVisible()
  await page.getByRole('button', { name: 'Agent only' }).click()
  await expect(devices(page)).toBeHidden()
  await page.keyboard.press('F11')
  await expect(devices(page)).toBeVisible()
})

test('the palette finds tickets, rules and stories, and does everything, by keyboard alone', async ({
  demo: { page },
}) => {
  const field = page.getByRole('combobox', { name: 'Find or do anything' })
  const find = async (text: string) => {
    await page.keyboard.press('Control+k')
    await expect(field).toBeFocused()
    await page.keyboard.type(text)
  }
  await find('parc')
  await expect(page.getByRole('option', { selected: true })).toContainText('parcel')
  expect(await violations(page)).toEqual([])
  await page.keyboard.press('Enter')
  await expect(conversation(page)).toBeVisible()
  await expect(field).toBeHidden()

  await find('U4')
  await page.keyboard.press('Enter')
  await expect(page.locator('#rule-U4')).toBeFocused()

  await find('theme dark')
  await page.keyboard.press('Enter')
  await expect(page.locator('html')).toHaveCSS('color-scheme', 'dark')

  await find('nothing is called this')
  await expect(page.getByText('Nothing is called that.')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(field).toBeHidden()

  await find('put on stage')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('region', { name: 'Story' })).toBeVisible()
})

test('the cheat sheet opens with a question mark, but not while one writes a question', async ({ demo: { page } }) => {
  const sheet = page.getByRole('dialog', { name: 'Keyboard shortcuts' })
  await page.keyboard.press('?')
  await expect(sheet).toBeVisible()
  expect(await violations(page)).toEqual([])
  await page.keyboard.press('Escape')
  await expect(sheet).toBeHidden()
  await openTicket(page)
  const reply = page.getByRole('textbox', { name: 'Write a reply' })
  await reply.focus()
  await page.keyboard.type('Really?')
  await expect(sheet).toBeHidden()
  await expect(reply).toHaveValue('Really?')
})
