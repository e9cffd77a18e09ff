/** Both examples of the source article, played in the app and read as an agent reads them: by name, on the screen. */
import type { Page } from '@playwright/test'
import { conversation, device, expect, go, messageNames, profile, root, term, test, tickets } from './app.ts'
import { expectAllAsExpected, playOn, putOnStage } from './on-stage.ts'

/** A story leads to the tickets it tells of: from there back to the list, by its tab. */
const showList = (page: Page) =>
  page.getByRole('navigation', { name: 'Open tickets' }).getByRole('button').first().click()
const openTicket = (page: Page, subject: string | RegExp) => tickets(page).getByRole('row', { name: subject }).click()

test('U2 the first example: a login in mid-conversation', async ({ demo: { page } }) => {
  await putOnStage(page, 'Login in mid-conversation')
  await playOn(page, 1)
  await showList(page)
  await expect(tickets(page).getByRole('row', { name: /Visitor 1/ })).toContainText('Not verified')
  await openTicket(page, /Visitor 1/)
  await expect(profile(page)).toContainText('Not verified')
  expect((await messageNames(page))[0]).toMatch(/^Message from Visitor 1, not verified, /)

  await playOn(page, 2)
  await expect(term(page, 'External ID')).toHaveText(/cust-1042/)
  await expect(profile(page).getByRole('img', { name: 'Verified' }).first()).toBeVisible()
  await expect(term(page, 'Email')).toContainText(/not show/i)
  await expect(page.getByText('ada.byron@example.com')).toHaveCount(0)

  await playOn(page, 3)
  await expect
    .poll(async () => (await messageNames(page)).filter((name) => name.includes('verified')))
    .toEqual([
      expect.stringMatching(/^Message from Visitor 1, not verified, /),
      expect.stringMatching(/^Message from Ada Byron, verified, /),
    ])
  await expectAllAsExpected(page)
})

test('U4 the second example: a returning user, whose conversations become one', async ({ demo: { page } }) => {
  await putOnStage(page, 'A returning user')
  await playOn(page, 5)
  await showList(page)
  await expect(tickets(page).getByRole('row', { name: /Ada Byron/ })).toBeVisible()
  await expect(tickets(page).getByRole('row', { name: /Visitor 2/ })).toContainText('Not verified')

  await playOn(page, 2)
  await expect(tickets(page).getByRole('row', { name: /Visitor 2/ })).toHaveCount(0)
  await openTicket(page, /Ada Byron/)
  await expect
    .poll(async () => (await messageNames(page)).filter((name) => name.includes('verified')))
    .toEqual([
      expect.stringMatching(/^Message from Ada Byron, verified, /),
      expect.stringMatching(/^Message from Visitor 2, not verified, /),
      expect.stringMatching(/^Message from Ada Byron, verified, /),
    ])
  await expect(conversation(page)).toContainText(/merged/i)
  await expect(conversation(page)).toContainText('U4')
  await expect(device(page, "Ada's laptop").getByText('Hello? Is anybody still looking for my parcel?')).toBeVisible()

  await playOn(page, 1)
  await expectAllAsExpected(page)
  // The picture of the README, from the real app, of a story whose clock stands still: it stays as true as this test.
  if (process.env.UPDATE) await page.screenshot({ path: `${root}/docs/pictures/returning-user.png` })
})

test('a story shows what it tells without a hand on the workspace, and follows nobody who goes their own way', async ({
  demo: { page },
}) => {
  await putOnStage(page, 'Login in mid-conversation')
  await playOn(page, 6)
  await expect(term(page, 'External ID')).toHaveText(/cust-1042/)
  await expect(conversation(page)).toContainText('It left the depot an hour ago')

  await page.getByRole('button', { name: 'Start again' }).click()
  await playOn(page, 1)
  await expect(profile(page)).toContainText('Not verified')
  await showList(page)
  await playOn(page, 3)
  await expect(tickets(page)).toBeVisible()
})

test('a step that is done from elsewhere leads to the workspace', async ({ demo: { page } }) => {
  await putOnStage(page, 'Login in mid-conversation')
  await go(page, 'Stories')
  await playOn(page, 1)
  await expect(profile(page)).toContainText('Not verified')
})

test('a story leaves the workspace as it was', async ({ demo: { page } }) => {
  await page.getByRole('table', { name: 'Tickets' }).waitFor()
  const rows = () => tickets(page).getByRole('row').allInnerTexts()
  const before = await rows()
  await tickets(page).getByRole('row').nth(1).click()
  const tabs = page.getByRole('navigation', { name: 'Open tickets' })
  await expect(tabs.getByRole('listitem')).toHaveCount(2)
  const open = await tabs.innerText()
  const writing = page.getByRole('textbox', { name: 'Message' }).first()
  await writing.fill('Not sent yet')
  await putOnStage(page, 'A returning user')
  await playOn(page, 3)
  await page.getByRole('button', { name: 'Leave the story' }).click()
  await go(page, 'Workspace')
  await expect.poll(() => tabs.innerText()).toEqual(open)
  await expect(writing).toHaveValue('Not sent yet')
  await showList(page)
  await expect.poll(rows).toEqual(before)
})
