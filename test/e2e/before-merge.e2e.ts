/** A login as the dry run tells it, as one line tells it afterwards, and its merge looked at as it was before. */
import { device, expect, test, tickets } from './app.ts'

test('U4: a login says before and after what it changes, and both tickets can be looked at as they were', async ({
  demo: { page },
}) => {
  const laptop = device(page, "Ainhoa's laptop")
  await laptop.getByRole('button', { name: 'Log in' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('tab', { name: 'Paste a token' }).click()
  await dialog.getByRole('textbox').fill('Bearer e30.e30.e30')
  await expect(dialog).toContainText('Hand over the token alone.')
  await dialog.getByRole('tab', { name: 'Somebody known' }).click()
  await dialog.getByText('cust-1042').click()
  await expect(dialog).toContainText('#48 is merged into #13')
  await dialog.getByRole('button', { name: 'Log in' }).click()
  await expect(page.getByRole('region', { name: 'Last act' })).toContainText(
    "Ada Byron logged in on Ainhoa's laptop. #48 was merged into #13, whose requester is Ada Byron",
  )

  await tickets(page)
    .getByRole('row', { name: /Ada Byron/ })
    .first()
    .click()
  const main = page.getByRole('main')
  await main.getByRole('button', { name: 'Look at both before the merge' }).last().click()
  await expect(dialog.getByRole('heading', { name: /^Before the merge, / })).toBeVisible()
  const [closed, survivor] = [dialog.getByRole('region', { name: '#48' }), dialog.getByRole('region', { name: '#13' })]
  await expect(closed).toContainText('On-hold')
  await expect(closed.getByRole('heading', { name: '#48' })).toBeVisible()
  await expect(closed).toContainText('I only wanted to be somebody')
  await expect(survivor.getByRole('log')).not.toContainText('I only wanted to be somebody')
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)

  await main.getByRole('button', { name: 'Open ticket #48' }).last().click()
  await main
    .getByText(/merged into/)
    .first()
    .waitFor()
  await main.getByRole('button', { name: 'Look at both before the merge' }).last().click()
  await expect(dialog.getByRole('region', { name: '#48' })).toContainText('On-hold')
})
