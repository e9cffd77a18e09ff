/** Search, by keyboard: what is found, where, what is not understood, and back to the views. */
import type { Page } from '@playwright/test'
import { expect, test, tickets } from './app.ts'
import { violationsInBothThemes } from './look.ts'

const field = (page: Page) => page.getByRole('searchbox', { name: 'Search tickets' })
const rows = (page: Page) => tickets(page).locator('tbody tr')

test('a ticket is found by what was said, by name and by external ID, and opened by keyboard', async ({
  demo: { page },
}) => {
  await tickets(page).getByRole('row').nth(1).waitFor()
  const all = await rows(page).count()
  await page.keyboard.press('/')
  await expect(field(page)).toBeFocused()
  await page.keyboard.type('ada byr')
  await expect(page.getByRole('heading', { name: 'Search results' })).toBeVisible()
  await expect(rows(page).first().locator('mark').first()).toHaveText('Ada')
  await expect(page.getByRole('status').getByText(/tickets? found/)).toBeAttached()
  await page.keyboard.press('ArrowDown')
  await expect(rows(page).first().getByRole('button').first()).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('region', { name: 'End user profile' })).toContainText('cust-1042')
  await page
    .getByRole('navigation', { name: 'Open tickets' })
    .getByRole('button', { name: /unsolved/ })
    .click()
  await expect(field(page)).toHaveValue('ada byr')
  await page.keyboard.press('Control+f')
  await page.keyboard.type('external_id:CUST-1042')
  await expect(page.getByText('No ticket was found', { exact: true }).last()).toBeVisible()
  await page.keyboard.press('Control+f')
  await page.keyboard.type('external_id:cust-1042')
  await expect(rows(page).first()).toContainText('Ada Byron')
  await page.keyboard.press('Escape')
  await expect(field(page)).toHaveValue('')
  await expect(page.getByRole('heading', { name: 'All unsolved tickets' })).toBeVisible()
  await expect(rows(page)).toHaveCount(all)
})

test('A4 hits, problems, help and nothing found are shown to everybody, in light and dark', async ({
  demo: { page },
}) => {
  const look = async (name: string) => expect(await violationsInBothThemes(page, `search ${name}`)).toEqual([])
  await field(page).fill('order')
  await expect(rows(page).first().locator('mark').first()).toHaveText(/order/i)
  await look('hits')
  await field(page).fill('state:open order')
  await expect(page.getByText('There is no operator “state:”.').first()).toBeVisible()
  await expect(field(page)).toHaveAccessibleDescription(/There is no operator “state:”/)
  await look('problem')
  await field(page).fill('"no such words"')
  await expect(page.getByText('No ticket was found', { exact: true }).last()).toBeVisible()
  await look('nothing')
  await field(page).fill('status:open,new')
  await expect(rows(page).first()).toBeVisible()
  await page.getByRole('button', { name: 'Search help' }).click()
  await expect(page.getByRole('group', { name: 'What can be searched' })).toBeVisible()
  await look('help')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('group', { name: 'What can be searched' })).toBeHidden()
})
