/** A story on stage, as tests put it there, play it and ask whether all was as its file expects. */
import type { Page } from '@playwright/test'
import { expect, go } from './app.ts'

const storyBar = (page: Page) => page.getByRole('region', { name: 'Story' })
export const stepOf = (page: Page) => storyBar(page).getByText(/^Step \d+ of \d+$/)

export async function putOnStage(page: Page, title: string): Promise<void> {
  await go(page, 'Stories')
  await page.getByRole('listitem').filter({ hasText: title }).getByRole('button', { name: 'Put on stage' }).click()
  await expect(storyBar(page)).toContainText('Step 0 of')
  await go(page, 'Workspace')
}

/** Plays on by so many steps, one at a time. */
export async function playOn(page: Page, steps: number): Promise<void> {
  for (let step = 1; step <= steps; step += 1) {
    const before = await stepOf(page).textContent()
    await storyBar(page).getByRole('button', { name: 'Next step' }).click()
    await expect(stepOf(page)).not.toHaveText(before ?? '')
  }
}

/** Every expectation of the file held: the bar counts them. */
export async function expectAllAsExpected(page: Page): Promise<void> {
  const count = await storyBar(page)
    .getByText(/\d+ of \d+ as expected/)
    .first()
    .textContent()
  const [, met, all] = count?.match(/(\d+) of (\d+)/) ?? []
  expect(Number(all)).toBeGreaterThan(10)
  expect(met).toBe(all)
}
