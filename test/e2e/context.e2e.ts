/** The customer context beside a conversation, as an agent uses it; and people found in the palette. */
import { conversation, device, expect, profile, test, tickets } from './app.ts'

test('A2, K5, E1, U2: what a person did before they logged in stands beside the conversation, with what agents keep about them', async ({
  fresh: { page },
}) => {
  const laptop = device(page, 'Laptop')
  const section = (name: string) => profile(page).getByRole('button', { name: new RegExp(`^${name}`) })
  await laptop.getByRole('button', { name: 'Returns' }).click()
  await expect(laptop.getByText('shop.example/returns')).toBeVisible()
  await laptop.getByRole('textbox', { name: 'Message' }).fill('How do I send it back?')
  await page.keyboard.press('Enter')
  await tickets(page)
    .getByRole('row', { name: /Visitor 1/ })
    .click()
  await expect(conversation(page)).toBeVisible()

  await expect(section('Pages viewed')).toHaveText(/1$/)
  await expect(profile(page).getByText('Made up: the addresses belong to nobody.')).toBeVisible()
  await section('Metadata variables').click()
  await expect(profile(page)).toContainText('There has been no signing key yet')

  // What is begun stays while one looks elsewhere.
  await profile(page).getByRole('button', { name: 'Add notes' }).click()
  await page.keyboard.type('Asks about returns')
  await page
    .getByRole('navigation', { name: 'Open tickets' })
    .getByRole('button', { name: /^All unsolved/ })
    .click()
  await page
    .getByRole('navigation', { name: 'Open tickets' })
    .getByRole('button', { name: /^Visitor 1/ })
    .click()
  await profile(page).getByRole('textbox', { name: 'Notes on Visitor 1' }).press('Control+Enter')
  await expect(profile(page).getByText(/^Sam Okoye, /)).toBeVisible()
  await expect(profile(page).getByRole('button', { name: 'Edit notes' })).toBeFocused()
  await expect(laptop.getByText('Asks about returns')).toHaveCount(0)

  // Folded stays folded; the palette unfolds all.
  await section('Notes').click()
  await expect(profile(page).getByText('Asks about returns')).toHaveCount(0)
  await page.keyboard.press('Control+K')
  await page.keyboard.type('unfold')
  await page.keyboard.press('Enter')
  await expect(profile(page).getByText('Asks about returns')).toBeVisible()
})

test('people without a ticket are found in the palette and have a profile of their own', async ({ demo: { page } }) => {
  await page.keyboard.press('Control+K')
  await page.keyboard.type('cust-0815')
  await expect(page.getByRole('option', { name: /Greta Thorsen.*no ticket yet/ })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Profile of Greta Thorsen' })).toBeFocused()
  await expect(profile(page)).toContainText('No tickets yet')
  await page.getByRole('button', { name: 'Back to All unsolved tickets' }).click()
  await expect(tickets(page)).toBeVisible()

  // A preview under the focus of the keyboard.
  await tickets(page)
    .getByRole('row', { name: /Ada Byron/ })
    .first()
    .click()
  await profile(page).getByRole('button', { name: /^#58 / }).focus()
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('tooltip')).toContainText(/\d messages · Merged into #13/)
})
