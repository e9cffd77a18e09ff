/** What the agent writes: drafts that survive, what is shown of a conversation, and tickets put together by hand. */
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { conversation, device, expect, startApp, test, tickets } from './app.ts'

const main = (page: Page) => page.getByRole('main')
const tabs = (page: Page) => page.getByRole('navigation', { name: 'Open tickets' })

async function write(page: Page, on: string, text: string): Promise<void> {
  const frame = device(page, on)
  await frame.getByRole('textbox', { name: /message/i }).fill(text)
  await frame.getByRole('button', { name: 'Send' }).click()
  await expect(frame.getByText(text)).toBeVisible()
}
const openTicket = (page: Page, name: string | RegExp) => tickets(page).getByRole('row', { name }).first().click()
async function choose(page: Page, button: RegExp, item: RegExp): Promise<void> {
  await main(page).getByRole('button', { name: button }).click()
  await page.getByRole('menu').getByText(item).click()
}

test('a draft survives kill -9, a reply and a note apart, and goes when it is sent', async ({ folder }) => {
  const file = join(folder, 'shop.understudy')
  const first = await startApp(folder, file)
  await write(first.page, 'Laptop', 'Where is my parcel?')
  await openTicket(first.page, /Visitor 1/)
  await first.page.getByRole('textbox', { name: 'Write a reply' }).fill('Dear visitor')
  await choose(first.page, /^Channel: /, /^Internal note/)
  await first.page.getByRole('textbox', { name: /Write a note/ }).fill('Ask the depot')
  await expect(tabs(first.page).getByRole('img', { name: 'Draft' })).toBeVisible()
  await first.page.waitForTimeout(800)
  first.electron.process().kill('SIGKILL')
  await first.electron.waitForEvent('close')

  const second = await startApp(folder, file)
  await openTicket(second.page, /Visitor 1/)
  await expect(second.page.getByRole('textbox', { name: 'Write a reply' })).toHaveValue('Dear visitor')
  await choose(second.page, /^Channel: /, /^Internal note/)
  await expect(second.page.getByRole('textbox', { name: /Write a note/ })).toHaveValue('Ask the depot')
  await main(second.page).getByRole('button', { name: 'Send' }).click()
  await expect(main(second.page).getByRole('article', { name: /^Internal note from/ })).toBeVisible()
  second.electron.process().kill('SIGKILL')
  await second.electron.waitForEvent('close')

  // Another workspace has a first ticket too: it is another ticket.
  const other = await startApp(folder, join(folder, 'other.understudy'))
  await write(other.page, 'Laptop', 'Hello?')
  await openTicket(other.page, /Visitor 1/)
  await expect(other.page.getByRole('textbox', { name: 'Write a reply' })).toHaveValue('')
  await other.electron.close()

  const third = await startApp(folder, file)
  await openTicket(third.page, /Visitor 1/)
  await expect(third.page.getByRole('textbox', { name: 'Write a reply' })).toHaveValue('Dear visitor')
  await choose(third.page, /^Channel: /, /^Internal note/)
  await expect(third.page.getByRole('textbox', { name: /Write a note/ })).toHaveValue('')
  await third.electron.close()
})

test('notes and public messages can be read apart, and what is new stands below a line', async ({
  fresh: { page },
}) => {
  await write(page, 'Laptop', 'Where is my parcel?')
  await openTicket(page, /Visitor 1/)
  const filter = main(page).getByRole('button', { name: /^Show: / })
  await page.getByRole('textbox', { name: 'Write a reply' }).fill('On its way.')
  await main(page).getByRole('button', { name: 'Send' }).click()
  await expect(conversation(page)).toContainText('On its way.')
  await expect(filter).toHaveCount(0)
  await choose(page, /^Channel: /, /^Internal note/)
  await page.getByRole('textbox', { name: /Write a note/ }).fill('Ask the depot')
  await main(page).getByRole('button', { name: 'Send' }).click()
  await expect(conversation(page)).toContainText('Ask the depot')

  await choose(page, /^Show: /, /^Internal notes$/)
  await expect(conversation(page).getByRole('article')).toHaveCount(1)
  await expect(page.getByRole('status')).toHaveText('1 internal note')
  await expect(main(page).getByText('Hidden: 4 public messages.')).toBeVisible()
  await choose(page, /^Show: /, /^Public messages$/)
  await expect(conversation(page).getByRole('article')).toHaveCount(4)
  await main(page).getByRole('button', { name: 'Show all' }).click()
  await expect(conversation(page).getByRole('article')).toHaveCount(5)
  await expect(conversation(page).getByText('New messages')).toHaveCount(0)

  await tabs(page)
    .getByRole('button', { name: /unsolved/ })
    .click()
  await write(page, 'Laptop', 'Still waiting')
  await openTicket(page, /Visitor 1/)
  await expect(conversation(page).getByText('New messages')).toBeVisible()
  await write(page, 'Laptop', 'And waiting')
  await expect(conversation(page)).toContainText('And waiting')
  await expect(conversation(page).getByText('New messages')).toHaveCount(1)
})

test('a slash finds a macro, which is put into the field and never sent by itself', async ({ fresh: { page } }) => {
  await write(page, 'Laptop', 'Where is my parcel?')
  await openTicket(page, /Visitor 1/)
  const field = page.getByRole('textbox', { name: 'Write a reply' })
  await field.pressSequentially('/')
  await expect(page.getByRole('listbox', { name: 'Macros' }).getByRole('option')).toHaveCount(7)
  await field.pressSequentially('par')
  await expect(page.getByRole('option', { name: /^Parcel is on its way/ })).toHaveAttribute('aria-selected', 'true')
  await field.press('Escape')
  await expect(page.getByRole('listbox')).toHaveCount(0)
  await expect(field).toHaveValue('/par')
  await field.fill('')
  await field.pressSequentially('/par')
  await field.press('Enter')
  await expect(field).toHaveValue(/^Hello, good news: your parcel/)
  await field.press('ControlOrMeta+z')
  await expect(field).toHaveValue('/par')
  await field.fill('')
  await main(page).getByRole('button', { name: 'Macros' }).click()
  await page.getByRole('menuitem', { name: 'Thanks and goodbye' }).click()
  await expect(field).toHaveValue(/^Thank you for your patience/)
  await expect(field).toBeFocused()
  await expect(conversation(page).getByText('Thank you for your patience')).toHaveCount(0)
})
