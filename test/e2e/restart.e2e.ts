/** What was acknowledged is there again after the app was killed. */
import { join } from 'node:path'
import { device, expect, startApp, test } from './app.ts'

test('a message that stands on the screen survives kill -9', async ({ folder }) => {
  const file = join(folder, 'shop.understudy')
  const first = await startApp(folder, file)
  const frame = device(first.page, 'Laptop')
  await frame.getByRole('textbox', { name: /message/i }).fill('Remember me')
  await frame.getByRole('button', { name: 'Send' }).click()
  // In the log: the field shows what is typed before it is sent.
  await expect(frame.getByRole('log').getByText('Remember me')).toBeVisible()
  first.electron.process().kill('SIGKILL')
  await first.electron.waitForEvent('close')

  const second = await startApp(folder, file)
  await expect(device(second.page, 'Laptop').getByText('Remember me')).toBeVisible()
  await second.electron.close()
})

test('a file that is no workspace is told so, and stays as it is', async ({ folder }) => {
  const { writeFile, readFile } = await import('node:fs/promises')
  const file = join(folder, 'holiday.understudy')
  await writeFile(file, 'Dear diary')
  const app = await startApp(folder, file)
  await expect(app.page.getByRole('alert')).toContainText(/holiday\.understudy/)
  expect(await readFile(file, 'utf8')).toBe('Dear diary')
  await app.electron.close()
})
