/** The policy page: what it says would be different is what the next login then shows; and everybody can use it. */
import type { Locator, Page } from '@playwright/test'
import { conversation, device, expect, go, term, test, tickets } from './app.ts'
import { picture, violations } from './look.ts'

async function writesThenLogsIn(page: Page, on: Locator, externalId: string): Promise<void> {
  await on.getByRole('textbox', { name: /message/i }).fill(`Hello from ${externalId}`)
  await on.getByRole('button', { name: 'Send' }).click()
  await on.getByRole('button', { name: 'Log in' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('tab', { name: 'Somebody new' }).click()
  await dialog.getByRole('textbox', { name: 'External ID' }).fill(externalId)
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Ada Byron')
  await dialog.getByRole('button', { name: 'Log in' }).click()
  await expect(dialog).toHaveCount(0)
}

test('U2, E3: what the page says another policy would change is what the next login then shows', async ({
  fresh: { page },
}) => {
  await go(page, 'Signing keys')
  await page.getByRole('button', { name: 'Create key' }).click()
  await page.getByRole('dialog').getByLabel('Name').fill('Web shop')
  await page.getByRole('button', { name: 'Next' }).click()
  await page.getByRole('button', { name: 'Hide key permanently' }).click()
  await go(page, 'Workspace')
  await writesThenLogsIn(page, device(page, 'Laptop'), 'cust-1')

  await go(page, 'Policy')
  await page.getByRole('radio', { name: 'Current' }).press('Space')
  const change = page.getByRole('region', { name: 'What would change' })
  const people = change.getByRole('table', { name: 'People' })
  await expect(people).toContainText('One person with Ada Byron')
  await expect(people).toContainText('No address was given')
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await picture(page, `policy-${colorScheme}`)
    expect(await violations(page)).toEqual([])
  }
  await change.getByRole('button', { name: 'Switch from now on' }).click()
  await expect(page.getByRole('region', { name: 'Last act' })).toContainText('Policy switched to “current”')

  await go(page, 'Workspace')
  await writesThenLogsIn(page, device(page, 'Phone'), 'cust-2')
  await tickets(page)
    .getByRole('row', { name: /Hello from cust-2/ })
    .click()
  await expect(term(page, 'External ID')).toContainText('cust-2')
  await expect(term(page, 'Email')).toContainText('No address was given (E3)')
  // The visitor and she are one: nobody was made beside them, and the ticket did not change hands.
  await expect(conversation(page)).not.toContainText('Requester changed')
})
