/** What an app's own code gets for a login, on devices of three sorts. */
import { device, expect, test } from './app.ts'
import { violations } from './look.ts'

test('T7: a token that ran out is told to each client in its own way, and the person writes on', async ({
  fresh: { page },
}) => {
  await page.getByRole('button', { name: 'Add a device' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Name').fill('Tablet')
  await dialog.getByText('Android-like phone, with the mobile app').click()
  await dialog.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(device(page, 'Tablet')).toContainText('Android-like phone')

  await page.evaluate(async () => {
    type Bridge = { readonly send: (command: object) => Promise<{ readonly keyId?: string }> } & {
      readonly signToken: (request: object) => Promise<{ readonly token: string }>
    }
    const bridge = Reflect.get(globalThis, 'understudy') as Bridge
    const { keyId: key } = await bridge.send({ type: 'CreateSigningKey', name: 'Web shop' })
    const { token } = await bridge.signToken({ key, claims: { external_id: 'ada-1', scope: 'user', exp: 1 } })
    for (const number of [1, 2, 3]) await bridge.send({ type: 'LogIn', device: `device-${number}`, token })
  })
  for (const [name, who, code] of [
    ['Laptop', 'the page', 'error.type = LoginFailedError'],
    ['Phone', 'the iOS app', 'error = .expiredJWT'],
    ['Tablet', 'the Android app', 'error = Throwable'],
  ] as const) {
    const there = device(page, name)
    await there.getByText(`What ${who}'s code gets`).click()
    await expect(there.getByText(code)).toBeVisible()
  }
  expect(await violations(page)).toEqual([])

  const phone = device(page, 'Phone')
  await phone.getByRole('textbox', { name: 'Message' }).fill('I write on.')
  await phone.getByRole('button', { name: 'Send' }).click()
  await expect(phone.getByRole('log')).toContainText('I write on.')

  await phone.getByRole('switch').click()
  await phone.getByRole('button', { name: 'Log in' }).click()
  await dialog.getByLabel('External ID').fill('ada-1')
  await dialog.getByRole('button', { name: 'Log in' }).click()
  await dialog.getByText("What the iOS app's code gets").click()
  await expect(dialog.getByText('description = No network')).toBeVisible()
})
