/** Several conversations in one messenger, by keyboard: begin, go back, choose, and what is new while one looks elsewhere. */
import { device, expect, go, test } from './app.ts'

test('U4, U10: a person begins two conversations, goes from one to the other, and sees which has news', async ({
  fresh: { page },
}) => {
  await go(page, 'Policy')
  await page.getByRole('radio', { name: 'Current' }).press('Space')
  await page.getByRole('radio', { name: 'Many conversations' }).press('Space')
  await page.getByRole('button', { name: 'Switch from now on' }).click()
  await go(page, 'Workspace')

  const phone = device(page, 'Phone')
  const list = phone.getByRole('region', { name: 'Conversations on Phone' })
  const back = phone.getByRole('button', { name: 'All conversations' })
  const log = phone.getByRole('log')
  const write = async (text: string) => {
    const field = phone.getByRole('textbox', { name: 'Message' })
    await field.fill(text)
    await field.press('Enter')
    await expect(log).toContainText(text)
    await expect(field).toBeFocused()
  }
  await write('Where is my parcel?')
  await back.press('Enter')
  await expect(list).toBeFocused()
  await phone.getByRole('button', { name: 'New conversation' }).press('Enter')
  await expect(back).toBeFocused()
  await expect(log).not.toContainText('Where is my parcel?')
  await write('Do you sell gloves?')

  // An agent answers in the first one, while the second is before the person's eyes.
  await page.getByRole('row', { name: /Where is my parcel/ }).click()
  await page.getByRole('textbox', { name: 'Write a reply' }).fill('It comes today.')
  await page
    .getByRole('button', { name: /^Submit as/ })
    .first()
    .click()
  await back.press('Enter')
  const answered = list.getByRole('button', { name: /It comes today/ })
  await expect(answered).toContainText('new')
  await answered.press('Enter')
  await expect(log).toContainText('Where is my parcel?')
  await expect(log).not.toContainText('Do you sell gloves?')
  await back.press('Enter')
  await expect(list.getByRole('button', { name: /It comes today/ })).not.toContainText('new')
})
