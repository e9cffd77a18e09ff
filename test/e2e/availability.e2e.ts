/** The agent's chair by keyboard: who takes tickets, whose desk it is, lists in groups. */
import { expect, test, tickets } from './app.ts'

test('a new ticket is accepted once the agent is Online, and held against everybody else', async ({
  demo: { page },
}) => {
  const chooser = page.getByRole('button', { name: /, (Online|Away)$/ })
  const sit = async (choice: RegExp | string) => {
    await chooser.press('Enter')
    await page.getByRole('menuitemradio', { name: choice }).press('Enter')
  }
  await sit(/^Away/)
  await expect(chooser).toHaveAccessibleName('Sam Okoye, Away')
  const said = page.getByRole('status').filter({ hasText: 'Sam Okoye is now Away' })
  await expect(said).toHaveCount(1)

  const waiting = page.getByRole('button', { name: /new tickets wait to be accepted/ })
  await expect(waiting).toHaveText('5 wait')
  await waiting.press('Enter')
  const offer = page.getByRole('region', { name: 'Accept', exact: true })
  await expect(offer).toContainText('It is not offered to you while you are Away.')
  await expect(page.getByText('You take no tickets while you are Away. Whoever answers gets it.')).toBeVisible()
  await offer.getByRole('button', { name: 'Go Online' }).press('Enter')
  await offer.getByRole('button', { name: 'Accept' }).press('Enter')
  await expect(offer).toHaveCount(0)
  await expect(waiting).toHaveText('4 wait')
  await expect(page.getByRole('button', { name: 'Assignee: Sam Okoye' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Status: Open' })).toBeVisible()

  await sit(/^Ingrid Lindqvist/)
  const tabs = page.getByRole('navigation', { name: 'Open tickets' }).getByRole('listitem')
  await expect(tabs).toHaveCount(1) // the views: the open ticket lies on Sam's desk
  await waiting.press('Enter')
  await page.getByRole('button', { name: 'Status: New' }).press('Enter')
  await page.getByRole('menuitemradio', { name: 'Pending' }).press('Enter')
  await expect(page.getByRole('button', { name: 'Assignee: Ingrid Lindqvist' })).toBeVisible()
  await sit(/^Sam Okoye/)
  await expect(tabs).toHaveCount(2)
  await expect(page.getByRole('button', { name: 'Assignee: Sam Okoye' })).toBeVisible()
})

test('a list in groups is travelled across its headings, and each agent groups for themselves', async ({
  demo: { page },
}) => {
  const grouping = page.getByRole('button', { name: /^Group by/ })
  await grouping.press('Enter')
  await page.getByRole('menuitemradio', { name: 'Status' }).press('Enter')
  const headings = tickets(page).getByRole('rowheader')
  await expect(headings).toContainText([/^New\d+ tickets/, /^Open\d+ tickets/])
  const inFirst = Number((await headings.first().innerText()).match(/\d+/)?.[0])

  const row = (line: number) => page.locator(`tr[data-index="${line}"] button`).first()
  await row(inFirst).focus()
  await page.keyboard.press('ArrowDown') // over the heading "Open"
  await expect(row(inFirst + 2)).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await expect(row(inFirst)).toBeFocused()
  await page.keyboard.press('Home')
  await expect(row(1)).toBeFocused()

  await page.getByRole('button', { name: 'Sam Okoye, Online' }).press('Enter')
  await page.getByRole('menuitemradio', { name: /^Ingrid Lindqvist/ }).press('Enter')
  await expect(grouping).toHaveText('Group by: None')
  await expect(headings).toHaveCount(0)
})
