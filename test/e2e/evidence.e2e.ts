/** "Why verified?": every mark, and every absence of one, tells what it stands on, by hand and by keyboard. */
import type { Page } from '@playwright/test'
import { conversation, device, expect, go, profile, test, tickets } from './app.ts'
import { violationsInBothThemes } from './look.ts'

const card = (page: Page) => page.getByRole('dialog', { name: /^Why (not )?verified\?$/ })
const link = (page: Page, term: string) =>
  card(page)
    .getByRole('listitem')
    .filter({ has: page.getByText(term, { exact: true }) })

async function makeKey(page: Page): Promise<void> {
  await go(page, 'Signing keys')
  await page.getByRole('button', { name: 'Create key' }).click()
  await page.getByRole('dialog').getByLabel('Name').fill('Web shop')
  await page.getByRole('button', { name: 'Next' }).click()
  await page.getByRole('button', { name: 'Hide key permanently' }).click()
}

/** Deletes the key, and signs nothing with it: the token was made before. */
async function deleteKey(page: Page): Promise<void> {
  await go(page, 'Signing keys')
  await page.getByRole('button', { name: /Options/ }).click()
  await page.getByRole('menuitem', { name: 'Delete' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Delete key' }).click()
  await go(page, 'Workspace')
}

async function signToken(page: Page): Promise<string> {
  await go(page, 'Token bench')
  await page.getByRole('textbox', { name: 'External ID' }).fill('cust-1042')
  await page.getByRole('textbox', { name: 'Name' }).fill('Ada Byron')
  await page.getByRole('textbox', { name: 'Email' }).fill('ada@example.org')
  await page.getByRole('button', { name: 'Sign', exact: true }).click()
  const token = page.getByRole('textbox', { name: 'Token' })
  await expect(token).toHaveValue(/\..*\./)
  return token.inputValue()
}

async function write(on: ReturnType<typeof device>, text: string): Promise<void> {
  await on.getByRole('textbox', { name: /message/i }).fill(text)
  await on.getByRole('button', { name: 'Send' }).click()
  await expect(on.getByText(text)).toBeVisible()
}

async function logInWith(page: Page, on: ReturnType<typeof device>, token: string): Promise<void> {
  await on.getByRole('button', { name: 'Log in' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('tab', { name: 'Paste a token' }).click()
  await dialog.getByRole('textbox', { name: 'Token' }).fill(token)
  await dialog.getByRole('button', { name: 'Log in' }).click()
}

const look = async (page: Page, name: string): Promise<void> =>
  expect(await violationsInBothThemes(page, `evidence ${name}`)).toEqual([])

test('A1, A4, T6, T7, K7: any mark, and any absence of one, opens its evidence', async ({ fresh: { page } }) => {
  test.setTimeout(120_000)
  const [laptop, phone] = [device(page, 'Laptop'), device(page, 'Phone')]
  await makeKey(page)
  const token = await signToken(page)
  await go(page, 'Workspace')

  await write(laptop, 'Where is my parcel?')
  await logInWith(page, laptop, token)
  await expect(laptop.getByRole('button', { name: 'Log out' })).toBeVisible()
  await write(laptop, 'Now I am logged in')

  // From the list, by keyboard: the mark answers, and the row does not open.
  await tickets(page).getByRole('button', { name: 'Why verified? Ada Byron' }).press('Enter')
  await expect(card(page)).toContainText('proved that this is cust-1042')
  await expect(link(page, 'Token')).toContainText('Ada Byron')
  await expect(link(page, 'Token')).toContainText('not shown in this release') // E1
  await expect(card(page)).not.toContainText('ada@example.org')
  await expect(link(page, 'Key')).toContainText(/Web shop app_[0-9a-f]{24}.*Secret begins with \S{6} ·/s)
  await expect(card(page)).toContainText('You may say')
  await look(page, 'person')
  await page.keyboard.press('Escape')
  await expect(card(page)).toHaveCount(0)
  await expect(tickets(page).getByRole('button', { name: 'Why verified? Ada Byron' })).toBeFocused()

  await tickets(page)
    .getByRole('row', { name: /Ada Byron/ })
    .click()
  await conversation(page)
    .getByRole('article', { name: /, verified, / })
    .getByRole('button', { name: /^Why verified\? Ada Byron, message of / })
    .click()
  await expect(link(page, 'Message')).toContainText('on ticket #1')
  await expect(link(page, 'Session')).toContainText('Still logged in there')
  await page.keyboard.press('Escape')

  // A message from before the login: not marked, and why it never will be (A1).
  await conversation(page)
    .getByRole('article', { name: /^Message from Visitor 1, not verified, / })
    .getByRole('button', { name: /^Why not verified\? Visitor 1/ })
    .click()
  await expect(card(page)).toContainText('By a later login the conversation is Ada Byron’s')
  await look(page, 'earlier-message')
  await page.keyboard.press('Escape')

  // The key is deleted: the mark stays and says so (K7), and the next login with it is refused (T7).
  await deleteKey(page)
  await profile(page).getByRole('button', { name: 'Show the evidence' }).click()
  await expect(link(page, 'Key')).toContainText('Marks from before stay')
  await page.keyboard.press('Escape')

  await write(phone, 'Is anybody there?')
  await phone.getByRole('textbox', { name: 'Name' }).fill('Ada Byron')
  await phone.getByRole('textbox', { name: 'Email' }).fill('ada@example.org')
  await phone.getByRole('button', { name: 'Submit' }).click()
  await logInWith(page, phone, token)
  await expect(phone.getByText('Login did not work')).toBeVisible()
  await page
    .getByRole('navigation', { name: 'Open tickets' })
    .getByRole('button', { name: /unsolved/ })
    .click()
  const row = tickets(page).getByRole('row', { name: /Visitor 3/ })
  await expect(row).toContainText('Not verified · says they are Ada Byron') // A4, B2
  await row.click()
  await profile(page).getByRole('button', { name: 'Why not verified? Visitor 3, who says they are Ada Byron' }).click()
  await expect(link(page, 'Login')).toContainText('A login was refused')
  const refused = card(page).getByRole('region', { name: 'A login was refused' })
  await expect(refused).toContainText(/kid-deleted/)
  await expect(refused).toContainText(/“Web shop”, deleted (just|\d+ seconds?) before this login/)
  await expect(refused).toContainText('Move the back end to a key that is still in the list.')
  await look(page, 'refused')
  await page.keyboard.press('Escape')
  await look(page, 'says')
})

test('T2, U1, T7: two people are told apart by the one thing that differs', async ({ demo: { page } }) => {
  test.setTimeout(120_000)
  await go(page, 'Workspace')

  // Somebody who logs in with a capital letter is another person (T2).
  const phone = device(page, 'Shared phone')
  await phone.getByRole('button', { name: 'Log in' }).click()
  const logIn = page.getByRole('dialog')
  await logIn.getByRole('tab', { name: 'Somebody new' }).click()
  await logIn.getByRole('textbox', { name: 'External ID' }).fill('Cust-1042')
  await logIn.getByRole('textbox', { name: 'Name' }).fill('Ada Byron')
  await logIn.getByRole('button', { name: 'Log in' }).click()
  await write(phone, 'Why do I not see my parcel?')
  await tickets(page)
    .getByRole('row', { name: /Why do I not see|Do you ship to Norway/ })
    .first()
    .click()

  const ask = profile(page).getByRole('button', { name: 'Why are there two people?' })
  await ask.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Why are there two people?' })
  const result = dialog.getByRole('region', { name: 'What differs' })
  await dialog.getByRole('radio', { name: 'Ada Byron, cust-1042' }).check()
  await expect(result).toContainText('Capital and small letters.')
  await expect(result).toContainText('Character 1: “C” (U+0043) and “c” (U+0063)')
  await look(page, 'two-people')
  await dialog.getByRole('radio', { name: 'Visitor 30, no external ID' }).check()
  await expect(result).toContainText('the login on their device was refused')
  await look(page, 'two-people-refused')
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  await expect(ask).toBeFocused()
})
