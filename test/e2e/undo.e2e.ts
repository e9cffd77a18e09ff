/** Ctrl Z from every chair: what was done is gone from every screen, the history says so, and it can be brought again. */
import type { Page } from '@playwright/test'
import { conversation, device, expect, go, test, tickets } from './app.ts'

const notice = (page: Page) => page.getByRole('region', { name: 'Last act' })

test('a reply, a message and a key deletion are taken back and brought again, by key, button and menu', async ({
  fresh: { electron, page },
}) => {
  const laptop = device(page, 'Laptop')
  await laptop.getByRole('textbox', { name: /message/i }).fill('Where is my parcel?')
  await laptop.getByRole('button', { name: 'Send' }).click()
  await tickets(page)
    .getByRole('row', { name: /Visitor 1/ })
    .click()
  const composer = page.getByRole('main').getByRole('textbox', { name: /reply/i })
  await composer.fill('On its way.')
  await page.getByRole('main').getByRole('button', { name: 'Send' }).click()
  await expect(laptop.getByText('On its way.')).toBeVisible()

  await notice(page).getByRole('button', { name: 'Undo' }).click()
  await expect(laptop.getByText('On its way.')).toHaveCount(0)
  await expect(composer).toHaveValue('On its way.')
  await expect(conversation(page)).toContainText('Taken back by Sam Okoye: reply on #1')
  await notice(page).getByRole('button', { name: 'Redo' }).click()
  await expect(laptop.getByText('On its way.')).toBeVisible()
  await expect(composer).toHaveValue('')

  // In a field the keys are the field's own, as long as there is something of its own to take back.
  await composer.click()
  await page.keyboard.type('abc')
  await page.keyboard.press('Control+Z')
  await expect(composer).not.toHaveValue('abc')
  await expect(laptop.getByText('On its way.')).toBeVisible()

  // Everywhere else they are for the last act, whoever did it.
  await page.getByRole('main').getByRole('heading').first().click()
  await page.keyboard.press('Control+Z')
  await expect(laptop.getByText('On its way.')).toHaveCount(0)
  await page.keyboard.press('Control+Z')
  await expect(laptop.getByText('Where is my parcel?')).toHaveCount(0)
  await expect(page.getByText('This ticket is not here any more').first()).toBeVisible()
  await page.keyboard.press('Control+Z')
  await expect(notice(page)).toContainText('Nothing is left to take back')
  await electron.evaluate(({ Menu }) => {
    const edit = Menu.getApplicationMenu()?.items.find(({ label }) => label === 'Edit')
    edit?.submenu?.items.find(({ label }) => label === 'Redo')?.click()
  })
  await expect(conversation(page)).toContainText('Where is my parcel?')

  await go(page, 'Signing keys')
  await page.getByRole('button', { name: 'Create key' }).click()
  await page.getByRole('dialog').getByLabel('Name').fill('Web shop')
  await page.getByRole('button', { name: 'Next' }).click()
  await page.getByRole('button', { name: 'Hide key permanently' }).click()
  await page.getByRole('button', { name: 'Options for Web shop' }).click()
  await page.getByRole('menuitem', { name: 'Delete' }).click()
  await page.getByRole('button', { name: 'Delete key' }).click()
  await expect(page.getByRole('cell', { name: 'Web shop', exact: true })).toHaveCount(0)
  await page.keyboard.press('Control+Z')
  await expect(page.getByRole('cell', { name: 'Web shop', exact: true })).toBeVisible()
  await expect(page.getByRole('cell', { name: 'In memory' })).toBeVisible()
})
