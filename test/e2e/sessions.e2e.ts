/** The messaging session between two chairs: who types, how far a reply got, how it ends, and whose it is by hand. */
import { conversation, device, expect, test, tickets } from './app.ts'
import { violations } from './look.ts'

test('a reply is delivered and read, typing is seen on both sides, and the session ends', async ({
  fresh: { page },
}) => {
  const main = page.getByRole('main')
  const laptop = device(page, 'Laptop')
  const message = laptop.getByRole('textbox', { name: 'Message' })
  const reply = page.getByRole('textbox', { name: 'Write a reply' })
  const focused = page.locator('*:focus')
  await message.fill('Where is my parcel?')
  await laptop.getByRole('button', { name: 'Send' }).click()
  await message.pressSequentially('It was')
  const row = tickets(page).getByRole('row', { name: /Visitor 1/ })
  await expect(row).toContainText('typing now')
  await row.getByRole('button', { name: /Where is my parcel/ }).click()
  await expect(conversation(page)).toContainText('Visitor 1 is typing…')
  await message.fill('')
  await expect(conversation(page)).not.toContainText('is typing')

  await reply.pressSequentially('It is')
  await expect(laptop).toContainText('Sam Okoye is typing…')
  await laptop.getByRole('button', { name: 'Close the messenger' }).click()
  await expect(focused).toHaveAccessibleName('Open the messenger')
  await main.getByRole('button', { name: 'Send' }).click()
  const said = (state: string) =>
    conversation(page).getByRole('article', { name: new RegExp(`, agent, .*, ${state}$`) })
  await expect(said('delivered')).toContainText('It is')
  await laptop.getByRole('button', { name: 'Open the messenger, 1 unread message' }).click()
  await expect(focused).toHaveAccessibleName('Close the messenger')
  await expect(said('read')).toContainText('It is')

  await main.getByRole('button', { name: 'End session' }).click()
  expect(await violations(page)).toEqual([])
  await page.getByRole('dialog').getByRole('button', { name: 'End session' }).click()
  await expect(page.getByRole('textbox', { name: /Write a note/ })).toBeFocused()
  await main.getByRole('button', { name: /^Channel: / }).click()
  await expect(page.getByRole('menu')).toContainText('The session is over')
  await page.keyboard.press('Escape')
  await message.fill('Hello again')
  await laptop.getByRole('button', { name: 'Send' }).click()
  await expect(page.getByRole('navigation', { name: 'Open tickets' })).toContainText('2 tickets')
})

test('U9: a visitor’s ticket goes to somebody known, who sees nothing of it on their devices', async ({
  demo: { page },
}) => {
  const main = page.getByRole('main')
  await tickets(page)
    .getByRole('button', { name: /Do you ship to Norway/ })
    .click()
  await main.getByRole('button', { name: 'Change', exact: true }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('searchbox')).toBeFocused()
  await page.keyboard.type('cust-1042')
  await dialog.getByRole('radio', { name: 'Ada Byron, cust-1042' }).check()
  expect(await violations(page)).toEqual([])
  await dialog.getByRole('button', { name: 'Change requester' }).click()
  await expect(dialog).toBeHidden()
  await expect(conversation(page)).toContainText('to Ada Byron by Sam Okoye')
  await expect(main.getByText(/Has logged in, so the ticket stays theirs/)).toBeVisible()
  await expect(page.locator('*:focus')).toBeVisible()
  await expect(device(page, "Ada's laptop")).not.toContainText('Norway')
  await expect(device(page, 'Shared phone')).toContainText('Norway')
})
