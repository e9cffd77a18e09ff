/** The agent's list and a ticket's properties by hand and by keyboard: views with counts, sort, unread, group, tags. */
import { conversation, device, expect, test, tickets } from './app.ts'

test('the eight views, sorted by their heads, remembered per view, with a dot for what is unread', async ({
  demo: { page },
}) => {
  const views = page.getByRole('navigation', { name: 'Views' })
  await expect(views.getByRole('button')).toHaveText([
    /^Your unsolved tickets/,
    /^Unassigned tickets/,
    /^All unsolved tickets/,
    /^Recently updated tickets/,
    /^Unsolved tickets in your groups/,
    /^New tickets in your groups/,
    /^Pending tickets/,
    /^Recently solved tickets/,
  ])
  const head = (name: string) => tickets(page).getByRole('columnheader', { name })
  await expect(head('Updated')).toHaveAttribute('aria-sort', 'descending')
  await head('Status').getByRole('button').press('Enter')
  await expect(head('Status')).toHaveAttribute('aria-sort', 'ascending')
  await expect(tickets(page).getByRole('row').nth(1)).toContainText('New')
  await head('Status').getByRole('button').press('Enter')
  await expect(tickets(page).getByRole('row').nth(1)).toContainText('On-hold')
  await views.getByRole('button', { name: 'Pending tickets' }).click()
  await expect(head('Updated')).toHaveAttribute('aria-sort', 'descending')
  await views.getByRole('button', { name: 'All unsolved tickets' }).click()
  await expect(head('Status')).toHaveAttribute('aria-sort', 'descending')

  // Last changed first again: of a long list only the rows near by are on the page.
  await head('Updated').getByRole('button').press('Enter')
  await expect(head('Updated')).toHaveAttribute('aria-sort', 'descending')
  const visitor = tickets(page).getByRole('row', { name: /Do you ship to Norway/ })
  await expect(visitor).not.toContainText('Unread')
  await device(page, 'Shared phone').getByRole('textbox').last().fill('Hello?')
  await page.keyboard.press('Enter')
  await expect(visitor).toContainText('Unread')
  await visitor.click()
  await page
    .getByRole('button', { name: /^All unsolved tickets/ })
    .first()
    .click()
  await expect(visitor).not.toContainText('Unread')
})

test('group, tags, type and priority are set where they stand, and the conversation tells it', async ({
  demo: { page },
}) => {
  await tickets(page)
    .getByRole('row', { name: /Do you ship to Norway/ })
    .click()
  const properties = page.getByRole('region', { name: 'Ticket properties' })
  const pick = async (button: string, choice: string) => {
    await properties.getByRole('button', { name: button }).press('Enter')
    await page.getByRole('menuitemradio', { name: choice }).click()
  }
  await pick('Priority: Not set', 'Urgent')
  await expect(conversation(page)).toContainText('Priority changed from none to Urgent by Sam Okoye')
  await pick('Group: No group', 'Orders')
  await expect(properties.getByRole('button', { name: 'Group: Orders' })).toBeVisible()

  await properties.getByRole('button', { name: 'Add a tag' }).press('Enter')
  const field = properties.getByLabel('New tag')
  await expect(field).toBeFocused()
  await field.fill('Abroad, Big order')
  await field.press('Enter')
  await expect(properties.getByRole('list', { name: 'Tags' }).getByRole('listitem')).toHaveText(['abroad', 'big_order'])
  await expect(conversation(page)).toContainText('Tags added: abroad, big_order by Sam Okoye')
  await field.fill('x'.repeat(81))
  await field.press('Enter')
  await expect(properties.getByRole('alert')).toContainText('longer than 80 characters')
  await field.press('Escape')
  await expect(properties.getByRole('button', { name: 'Add a tag' })).toBeFocused()
  await properties.getByRole('button', { name: 'Remove the tag abroad' }).press('Enter')
  await expect(properties.getByRole('listitem')).toHaveText(['big_order'])
})
