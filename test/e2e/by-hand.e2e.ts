/** Rule by rule with one's own hands: what a trainer does before an audience, on a workspace that was empty. */
import type { Page } from '@playwright/test'
import { conversation, device, expect, go, messageNames, profile, term, test, tickets } from './app.ts'

const laptop = (page: Page) => device(page, 'Laptop')
const phone = (page: Page) => device(page, 'Phone')

async function makeKey(page: Page): Promise<void> {
  await go(page, 'Signing keys')
  await page.getByRole('button', { name: 'Create key' }).click()
  await page.getByRole('dialog').getByLabel('Name').fill('Web shop')
  await page.getByRole('button', { name: 'Next' }).click()
  await page.getByRole('button', { name: 'Hide key permanently' }).click()
  await go(page, 'Workspace')
}

async function write(on: ReturnType<typeof device>, text: string): Promise<void> {
  await on.getByRole('textbox', { name: /message/i }).fill(text)
  await on.getByRole('button', { name: 'Send' }).click()
  await expect(on.getByText(text)).toBeVisible()
}

async function logIn(page: Page, on: ReturnType<typeof device>, externalId: string, name: string): Promise<void> {
  await on.getByRole('button', { name: 'Log in' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('tab', { name: 'Somebody new' }).click()
  await dialog.getByRole('textbox', { name: 'External ID' }).fill(externalId)
  await dialog.getByRole('textbox', { name: 'Name' }).fill(name)
  await dialog.getByRole('button', { name: 'Log in' }).click()
  await expect(on.getByRole('button', { name: 'Log out' })).toBeVisible()
}

test('U1, B1, U2, U6, U7, U4, A1, A2, E1: a whole life of one person', async ({ fresh: { page } }) => {
  await makeKey(page)

  await write(laptop(page), 'Where is my parcel?')
  await expect(laptop(page).getByRole('textbox', { name: 'Email' })).toBeVisible() // B1
  await expect(tickets(page).getByRole('row', { name: /Visitor 1/ })).toContainText('Not verified') // U1, A4

  await logIn(page, laptop(page), 'cust-1042', 'Ada Byron')
  await expect(laptop(page).getByRole('textbox', { name: 'Email' })).toHaveCount(0)
  await tickets(page)
    .getByRole('row', { name: /Ada Byron/ })
    .click() // U2
  await expect(term(page, 'External ID')).toHaveText(/cust-1042/) // A2
  await expect(term(page, 'Email')).toContainText(/not show/i) // E1

  await logIn(page, phone(page), 'cust-1042', 'Ada Byron')
  await expect(phone(page).getByText('Where is my parcel?')).toBeVisible() // U8
  await write(phone(page), 'Now from my phone') // U6
  await expect(conversation(page)).toContainText('Now from my phone')

  await laptop(page).getByRole('button', { name: 'Log out' }).click()
  await expect(laptop(page).getByText('Where is my parcel?')).toHaveCount(0) // U7
  await write(laptop(page), 'Anybody there?')
  await page
    .getByRole('navigation', { name: 'Open tickets' })
    .getByRole('button', { name: /unsolved/ })
    .click()
  await expect(tickets(page).getByRole('row', { name: /Visitor 3/ })).toBeVisible()

  await logIn(page, laptop(page), 'cust-1042', 'Ada Byron')
  await expect(tickets(page).getByRole('row', { name: /Visitor 3/ })).toHaveCount(0) // U4
  await tickets(page)
    .getByRole('row', { name: /Ada Byron/ })
    .click()
  await expect
    .poll(async () => (await messageNames(page)).filter((name) => name.includes('verified')))
    .toEqual([
      expect.stringMatching(/^Message from Visitor 1, not verified, /), // A1: never marked later
      expect.stringMatching(/^Message from Ada Byron, verified, /),
      expect.stringMatching(/^Message from Visitor 3, not verified, /),
    ])

  await page.getByRole('main').getByRole('textbox').fill('On its way, Ada.')
  await page.getByRole('main').getByRole('button', { name: 'Send' }).click()
  await expect(phone(page).getByText('On its way, Ada.')).toBeVisible()
  await expect(profile(page).getByRole('img', { name: 'Verified' }).first()).toBeVisible()
})
