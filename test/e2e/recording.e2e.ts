/** What was done by hand, saved as a scenario that passes at once; and packed into a capsule that opens where it was packed. */
import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Bridge } from '#shared/contract/bridge.ts'
import { conversation, device, expect, root, test, tickets, type App } from './app.ts'

const run = promisify(execFile)

/** The system's dialog is not the page's: it answers with this file. */
const savesTo = ({ electron }: App, filePath: string) =>
  electron.evaluate(({ dialog }, path) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: path })
  }, filePath)

test('a session is recorded, ticked and saved, and the file passes its check; a capsule opens on the same ticket', async ({
  fresh,
  folder,
}) => {
  const { page } = fresh
  const laptop = device(page, 'Laptop')
  await laptop.getByRole('textbox', { name: /message/i }).fill('Where is my parcel?')
  await laptop.getByRole('button', { name: 'Send' }).click()
  await tickets(page)
    .getByRole('row', { name: /Visitor 1/ })
    .click()
  await expect(conversation(page)).toContainText('Where is my parcel?')

  const story = join(folder, 'by-hand.yaml')
  await savesTo(fresh, story)
  await page.keyboard.press('Control+Shift+S')
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Title').fill('A parcel is late')
  await dialog.getByText('requester Visitor 1', { exact: true }).click()
  await dialog.getByText('external id none', { exact: true }).click()
  await expect(dialog.getByRole('region', { name: 'The file' })).toContainText('external id: none')
  await dialog.getByRole('button', { name: 'Save…' }).click()
  await expect(dialog.getByText('Saved. The file passes its check.')).toBeVisible()
  await dialog.getByRole('button', { name: 'Done' }).click()
  expect(await readFile(story, 'utf8')).toContain('title: A parcel is late')
  const { stdout } = await run(process.execPath, [join(root, 'bin/understudy.js'), 'check', story])
  expect(stdout).toContain('Visitor 1')

  const capsule = join(folder, 'bug.capsule.yaml')
  await savesTo(fresh, capsule)
  await page.keyboard.press('Control+Shift+B')
  await expect.poll(() => readFile(capsule, 'utf8').catch(() => '')).toContain('understudy capsule: 1')
  await laptop.getByRole('textbox', { name: /message/i }).fill('Said later')
  await laptop.getByRole('button', { name: 'Send' }).click()
  await expect(conversation(page)).toContainText('Said later')
  await page.evaluate(
    (file) => (window as unknown as { readonly understudy: Pick<Bridge, 'openFile'> }).understudy.openFile(file),
    capsule,
  )
  await expect(conversation(page)).not.toContainText('Said later')
  await expect(conversation(page)).toContainText('Where is my parcel?')
})
