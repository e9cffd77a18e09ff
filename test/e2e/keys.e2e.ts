/** Signing keys by the administrator's hand, on a workspace that has none (rules K1 to K6). */
import { expect, go, test } from './app.ts'

test('K1 to K6: a key is made, its secret shown once, listed, and deleted', async ({ fresh: { page, electron } }) => {
  await go(page, 'Signing keys')
  const create = page.getByRole('button', { name: 'Create key' })
  const heading = page.getByRole('heading', { name: 'End user authentication' })
  await expect(create).toBeVisible()
  const [before, title] = [await create.boundingBox(), await heading.boundingBox()]
  expect(before!.y).toBeGreaterThan(title!.y + 100) // K6: at the bottom while there is no key

  await create.dblclick() // whose second click falls beside the dialog
  await page.getByRole('dialog', { name: 'Create new key' }).getByLabel('Name').fill('Web shop')
  await page.getByRole('button', { name: 'Next' }).click()

  const shown = page.getByRole('dialog', { name: 'Copy shared secret' })
  const secret = await shown.getByLabel('Shared secret').inputValue()
  expect(secret.length).toBeGreaterThanOrEqual(43)
  await shown.getByRole('button', { name: 'Copy', exact: true }).click()
  await expect(shown.getByRole('button', { name: 'Copied' })).toBeVisible()
  expect(await electron.evaluate(({ clipboard }) => clipboard.readText())).toBe(secret)
  await page.keyboard.press('Escape')
  await page.mouse.click(5, 300)
  await expect(shown.getByLabel('Shared secret')).toHaveValue(secret) // K1: neither ends the one time it is shown
  await shown.getByRole('button', { name: 'Hide key permanently' }).click()

  const row = page.getByRole('row', { name: /Web shop/ })
  await expect(row).toContainText(/app_[0-9a-f]{24}/)
  await expect(row).toContainText(secret.slice(0, 6))
  expect(await page.content()).not.toContain(secret) // K2
  await expect(page.getByText('Authenticated external ID')).toBeVisible() // K5

  const [after, list] = [await create.boundingBox(), await row.boundingBox()]
  expect(after!.y).toBeLessThan(list!.y) // K6: at the top right afterwards

  await row.getByRole('button', { name: /options/i }).click()
  await page.getByRole('menuitem', { name: 'Delete' }).click()
  await page.getByRole('button', { name: 'Delete key' }).click()
  await expect(row).toBeHidden()
})

test('K3: the eleventh key is refused, and the person is led to delete unused ones', async ({ fresh: { page } }) => {
  await page.evaluate(async () => {
    const bridge = Reflect.get(globalThis, 'understudy') as { send: (command: unknown) => Promise<unknown> }
    for (let number = 1; number <= 10; number += 1)
      await bridge.send({ type: 'CreateSigningKey', name: `Key ${number}` })
  })
  await go(page, 'Signing keys')
  await expect(page.getByRole('row', { name: /Key 10/ })).toBeVisible()
  await page.getByRole('button', { name: 'Create key' }).click()
  await page.getByRole('dialog').getByLabel('Name').fill('Key 11')
  await page.getByRole('button', { name: 'Next' }).click()
  await expect(page.getByRole('dialog')).toContainText(/10/)
  await expect(page.getByRole('dialog')).toContainText(/delete/i)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('row', { name: /Key \d+/ })).toHaveCount(10)
})

test('K8: a key goes to the developer as one encrypted text, and the token bench opens it', async ({
  fresh: { page, electron },
}) => {
  await go(page, 'Signing keys')
  await page.getByRole('button', { name: 'Create key' }).click()
  await page.getByRole('dialog').getByLabel('Name').fill('Web shop')
  await page.getByRole('button', { name: 'Next' }).click()
  const secret = await page.getByRole('textbox', { name: 'Shared secret' }).inputValue()
  const passphrase = page.getByLabel('Passphrase', { exact: true })
  await passphrase.fill('only eleven')
  await page.getByRole('button', { name: 'Copy encrypted text' }).click()
  await expect(page.getByText(/Too short/)).toBeVisible()
  await page.getByRole('button', { name: 'Make one' }).click()
  const made = await passphrase.inputValue()
  await page.getByRole('button', { name: 'Copy encrypted text' }).click()
  await expect(page.getByLabel('Encrypted text')).not.toHaveValue(new RegExp(secret))
  const text = await electron.evaluate(({ clipboard }) => clipboard.readText())
  expect(text).toBe(await page.getByLabel('Encrypted text').inputValue())
  await page.getByRole('button', { name: 'Hide key permanently' }).click()

  await go(page, 'Token bench')
  await page.getByRole('button', { name: 'Open a hand-over' }).click()
  await page.getByLabel('Encrypted text').fill(`${text.slice(0, 76)}\n${text.slice(76)}\n`)
  await passphrase.fill('wrong horse battery')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog').getByRole('alert')).toContainText('does not open')
  await passphrase.fill(made)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: '“Web shop” is on the bench' })).toBeVisible()
  expect(await page.content()).not.toContain(secret) // K2
})
