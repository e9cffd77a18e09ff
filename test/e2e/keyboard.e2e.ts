/** Both stories of the article with no hand on the mouse: found, played, and read as somebody reads who only has keys. */
import type { Locator, Page } from '@playwright/test'
import { conversation, expect, messageNames, profile, term, test, tickets } from './app.ts'
import { expectAllAsExpected, stepOf } from './on-stage.ts'

/** More stops than any screen has between one place and another: whoever needs more has lost their way. */
const mostStops = 150

async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let stop = 0; stop < mostStops; stop += 1) {
    if (await target.evaluateAll((found) => found.some((one) => one === document.activeElement))) return
    await page.keyboard.press(key)
  }
  throw new Error(`The Tab key does not lead to ${String(target)}.`)
}

async function putOnStage(page: Page, title: string): Promise<void> {
  await page.keyboard.press('Control+4')
  const story = page.getByRole('listitem').filter({ hasText: title })
  await story.getByRole('button', { name: 'Put on stage' }).waitFor()
  await tabTo(page, story.getByRole('button', { name: 'Put on stage' }))
  await page.keyboard.press('Enter')
  await expect(stepOf(page)).toHaveText(/^Step 0 of/)
}

async function step(page: Page): Promise<boolean> {
  const before = (await stepOf(page).textContent()) ?? ''
  await page.keyboard.press('ArrowRight')
  await expect(stepOf(page)).not.toHaveText(before)
  const [, done, all] = ((await stepOf(page).textContent()) ?? '').match(/^Step (\d+) of (\d+)$/) ?? []
  return done !== all
}

/** Reads the reason of the mark in the profile, and comes back to where the arrow means a step. */
async function askWhyVerified(page: Page): Promise<void> {
  await tabTo(page, profile(page).getByRole('button', { name: /^Why verified\?/ }))
  await page.keyboard.press('Enter')
  const card = page.getByRole('dialog', { name: 'Why verified?' })
  await expect(card).toContainText('cust-1042')
  await page.keyboard.press('Escape')
  await expect(card).toBeHidden()
}

test('U2, A1, A2: the first story is played and read by keyboard alone', async ({ demo: { page } }) => {
  await putOnStage(page, 'Login in mid-conversation')
  while (await step(page));
  await expect(term(page, 'External ID')).toHaveText(/cust-1042/)
  expect((await messageNames(page))[0]).toMatch(/^Message from Visitor 1, not verified, /)
  await askWhyVerified(page)
  await expectAllAsExpected(page)
})

test('U4, U11: the second story is played and read by keyboard alone', async ({ demo: { page } }) => {
  await putOnStage(page, 'A returning user')
  while (await step(page));

  // Back to the list by its tab, down to the one ticket that is left, and in again.
  const tabs = page.getByRole('navigation', { name: 'Open tickets' })
  await tabTo(page, tabs.getByRole('button').first(), 'Shift+Tab')
  await page.keyboard.press('Enter')
  const row = tickets(page).getByRole('row', { name: /Ada Byron/ })
  await tabTo(page, row.getByRole('button').first())
  await page.keyboard.press('Enter')
  await expect(conversation(page)).toContainText('U4')

  // From the merge to the closed ticket, which says where its conversation went.
  await tabTo(page, conversation(page).getByRole('button', { name: 'Open ticket #2' }))
  await page.keyboard.press('Enter')
  await expect(page.getByText(/was merged into #1/)).toBeVisible()
  await tabTo(page, page.getByRole('button', { name: 'Go to #1' }))
  await page.keyboard.press('Enter')
  await expect(term(page, 'External ID')).toHaveText(/cust-1042/)
  await expectAllAsExpected(page)
})
