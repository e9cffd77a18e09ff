/** Files and emoji as people use them: added, looked at, refused, saved. */
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { drawPicture } from '#shared/scenario/pictures/draw-picture.ts'
import { conversation, device, expect, test, tickets } from './app.ts'
import { violations } from './look.ts'

const main = (page: Page) => page.getByRole('main')

test('files go from a device to the agent and back, images are shown and enlarged, others saved', async ({
  fresh: { page, electron },
  folder,
}) => {
  const picture = Buffer.from(drawPicture('a parcel'))
  const png = { name: 'parcel.png', mimeType: 'image/png', buffer: picture }
  const pdf = { name: 'invoice.pdf', mimeType: 'application/pdf', buffer: Buffer.from('The bill') }
  const laptop = device(page, 'Laptop')
  await laptop.getByRole('textbox', { name: 'Message' }).fill('Hello')
  await laptop.getByRole('button', { name: 'Send' }).click()
  await expect(laptop.getByText('Hello')).toBeVisible()
  await laptop.locator('input[type=file]').setInputFiles([png, { ...png, name: 'setup.exe' }])
  await expect(laptop.getByRole('alert')).toContainText('setup.exe cannot be sent')
  await expect(laptop.getByRole('list', { name: 'Files to send' }).getByRole('listitem')).toHaveCount(1)
  await laptop.getByRole('button', { name: 'Send' }).click()
  await expect(tickets(page).getByText('Image: parcel.png')).toBeVisible()

  await tickets(page).getByRole('button', { name: '#1 Hello' }).click()
  await conversation(page).getByRole('button', { name: 'Enlarge parcel.png' }).press('Enter')
  const sheet = page.getByRole('dialog', { name: 'Image: parcel.png' })
  const image = sheet.getByRole('img', { name: 'Image: parcel.png' })
  await expect(image).toBeVisible()
  expect(await image.evaluate((element: HTMLImageElement) => element.naturalWidth)).toBe(480)
  expect(await violations(page)).toEqual([])
  await page.keyboard.press('Escape')
  await expect(sheet).toHaveCount(0)

  // Pasted and dropped, as the system hands them over.
  const field = page.getByRole('textbox', { name: 'Write a reply' })
  await hand(page, field, 'paste', 'pasted.png', picture)
  await hand(page, conversation(page), 'drop', 'dropped.png', picture)
  await main(page).locator('input[type=file]').first().setInputFiles([pdf])
  const waiting = main(page).getByRole('list', { name: 'Files to send' })
  await expect(waiting.getByRole('listitem')).toHaveCount(3)
  await waiting.getByRole('button', { name: 'Remove dropped.png' }).click()
  await field.press('Control+Enter')
  await expect(waiting).toHaveCount(0)
  await expect(laptop.getByRole('button', { name: 'Enlarge pasted.png' })).toBeVisible()

  const target = join(folder, 'saved.pdf')
  await writeFile(target, '')
  await electron.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath })
  }, target)
  await laptop.getByRole('button', { name: /^Save invoice\.pdf, PDF/ }).click()
  await expect.poll(() => readFile(target, 'utf8')).toBe('The bill')

  await main(page)
    .getByRole('button', { name: /^Channel: / })
    .click()
  await page
    .getByRole('menu')
    .getByText(/^Internal note/)
    .click()
  await hand(page, page.getByRole('textbox', { name: /Write a note/ }), 'paste', 'pasted.png', picture)
  await expect(main(page).getByRole('alert')).toContainText('An internal note takes no files')
})

test('an emoji is found by its name, put where the caret stands, and stands first the next time', async ({
  fresh: { page },
}) => {
  const laptop = device(page, 'Laptop')
  const field = laptop.getByRole('textbox', { name: 'Message' })
  await field.fill('Tea?')
  await field.press('ArrowLeft')
  await laptop.getByRole('button', { name: 'Emoji' }).click()
  const picker = page.getByRole('dialog', { name: 'Choose an emoji' })
  await picker.getByRole('combobox').fill('teapot')
  await expect(picker.getByRole('option', { name: 'teapot' })).toHaveAttribute('aria-selected', 'true')
  expect(await violations(page)).toEqual([])
  await page.keyboard.press('Enter')
  await expect(field).toHaveValue('Tea🫖?')
  await expect(field).toBeFocused()
  await laptop.getByRole('button', { name: 'Emoji' }).click()
  await expect(picker.getByRole('group', { name: 'Recent' }).getByRole('option')).toHaveText(['🫖'])
  await page.keyboard.press('Escape')
  await expect(laptop.getByRole('button', { name: 'Emoji' })).toBeFocused()
})

/** Gives a file to a part of the page as the clipboard or the pointer does. */
async function hand(
  page: Page,
  where: ReturnType<Page['locator']>,
  how: 'paste' | 'drop',
  name: string,
  content: Buffer,
): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([name, content]) => {
      const made = new DataTransfer()
      const bytes = Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0))
      made.items.add(new File([bytes], name, { type: 'image/png' }))
      return made
    },
    [name, content.toString('base64')] as const,
  )
  if (how === 'drop') {
    await where.dispatchEvent('dragover', { dataTransfer: transfer })
    await where.dispatchEvent('drop', { dataTransfer: transfer })
  } else
    await where.evaluate(
      (element, clipboardData) =>
        void element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })),
      transfer,
    )
}
