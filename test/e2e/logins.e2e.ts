/** How a login came about: drawn for every login, walked by keyboard, and moving on with the timeline and a story. */
import { conversation, expect, go, test, tickets } from './app.ts'
import { tooWide } from './look.ts'
import { playOn, putOnStage } from './on-stage.ts'

test('U12: a login is drawn from hand to hand, and the step that failed is marked', async ({ demo: { page } }) => {
  const main = page.getByRole('main')
  const all = page.getByRole('navigation', { name: 'All logins' })
  const way = main.getByRole('list', { name: 'Way of the login' })
  const focused = page.locator('*:focus')
  await go(page, 'Logins')
  await all
    .getByRole('button', { name: /^Refused/ })
    .first()
    .click()
  await expect(main).toContainText('A login was refused')
  await expect(way.getByRole('button', { name: /Went wrong here/ })).toHaveAttribute('aria-expanded', 'true')
  await expect(way.getByRole('button', { name: /Nothing changes/ })).toBeVisible()
  expect(await tooWide(page)).toEqual([])

  await way.getByRole('button', { expanded: true }).focus()
  await page.keyboard.press('Home')
  await expect(focused).toHaveAccessibleName('Person → Site: What they log in with')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowDown')
  await expect(focused).toHaveAccessibleName(/^Back end → Site: Signed token/)
  await expect(focused).toHaveAttribute('aria-expanded', 'true')

  // The timeline stands at a login: that one is drawn.
  const mark = page
    .getByRole('region', { name: 'Timeline' })
    .getByRole('link', { name: / logged in on / })
    .last()
  await mark.focus()
  await expect(main).toContainText(/logged in ·/)

  await page.keyboard.press('Control+1')
  await tickets(page)
    .getByRole('row', { name: /Ada Byron/ })
    .getByRole('button')
    .first()
    .click()
  await conversation(page).getByRole('article').first().getByRole('button').first().click()
  await page.getByRole('button', { name: 'How this login came about' }).click()
  await expect(way).toBeVisible()

  // A story goes on beside the drawing, and it shows each login as it comes.
  await putOnStage(page, 'Login in mid-conversation')
  await go(page, 'Logins')
  await expect(main).toContainText('Nobody has tried to log in yet')
  await playOn(page, 4)
  await expect(way).toBeVisible()
  await expect(main).toContainText(/logged in · /)
})
