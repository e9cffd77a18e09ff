/** Every screen of the demo by name, with the way to it from the one before: in this order, in one window. */
import { expect, type Page } from '@playwright/test'
import { device, go, tickets } from './app.ts'

export const screens: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'ticket list': async (page) => {
    await go(page, 'Workspace')
    await tickets(page).getByRole('row').nth(1).waitFor()
  },
  ticket: async (page) => {
    await go(page, 'Workspace')
    await tickets(page)
      .getByRole('row', { name: /Ada Byron/ })
      .first()
      .getByRole('button')
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
