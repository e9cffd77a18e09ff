/** What if: from an event of the timeline to what would be different, onto the stage with its rings, and back. */
import type { Bridge } from '#shared/contract/bridge.ts'
import { expect, go, test, tickets } from './app.ts'
import { violations } from './look.ts'

test('U7: what if the logout had not been? It is listed, ringed when looked at, kept in the file, and nothing is changed', async ({
  fresh: { page },
}) => {
  await page.evaluate(async () => {
    const { understudy } = window as unknown as { understudy: Bridge }
    const laptop = 'device-1' as never
    await understudy.send({
      type: 'CreateSigningKey',
      name: 'Web shop',
      teaching: { id: 'app_0123456789abcdef01234567', secret: 'a secret of more than thirty-two characters' },
    })
    const signed = await understudy.signToken({
      key: 'app_0123456789abcdef01234567' as never,
      claims: { external_id: 'cust-1', scope: 'user', name: 'Ada Byron' },
    })
    await understudy.send({ type: 'LogIn', device: laptop, token: signed.ok ? signed.token : '' })
    await understudy.send({ type: 'WriteMessage', device: laptop, text: 'Where is my parcel?' })
    await understudy.send({ type: 'LogOut', device: laptop })
    await understudy.send({ type: 'WriteMessage', device: laptop, text: 'Me again' })
  })
  await expect(tickets(page).getByText('Me again').first()).toBeVisible()

  await page.getByRole('link', { name: /logged out/ }).focus()
  await page.getByRole('button', { name: 'What if this had not happened?' }).click()
  await expect(
    page.getByRole('switch', { name: /logged out/ }).or(page.getByRole('checkbox', { name: /logged out/ })),
  ).not.toBeChecked()
  await expect(page.getByRole('table', { name: 'Tickets' })).toContainText('One ticket with #1')

  expect(await violations(page)).toEqual([])
  await page.getByRole('button', { name: 'Look at it' }).click()
  await expect(page.getByRole('region', { name: 'What if' })).toContainText('Without: Ada Byron logged out')
  await expect(tickets(page).getByRole('row')).toHaveCount(2)
  await tickets(page).getByRole('button').filter({ hasText: 'Where is my parcel?' }).click()
  await expect(
    page.getByRole('article', { name: /different: ticket, author, mark/ }).filter({ hasText: 'Me again' }),
  ).toBeVisible()
  await expect(
    page.getByRole('heading', { name: 'Where is my parcel? different: One ticket or several' }),
  ).toBeVisible()
  expect(await violations(page)).toEqual([])
  await page.keyboard.press('Control+z')

  await page.getByRole('button', { name: 'Back to what happened' }).click()
  await expect(tickets(page).getByText('Me again').first()).toBeVisible()
  await go(page, 'What if')
  await expect(page.getByRole('navigation', { name: 'What-ifs' }).getByRole('button')).toHaveCount(2)
})
