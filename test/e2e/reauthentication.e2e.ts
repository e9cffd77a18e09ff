/** A session whose token is not valid any more, on a browser and on an Android phone: what the person sees, and agents do not. */
import type { Command } from '#shared/contract/command.ts'
import type { Calls } from '#shared/contract/bridge.ts'
import { deviceId } from '#shared/engine/ids.ts'
import { device, expect, messageNames, test } from './app.ts'

declare const window: {
  readonly understudy: { readonly [Name in keyof Calls]: (...args: unknown[]) => Promise<never> }
}

test('T7, K7: the app brings another token, and only Android loses the text', async ({ fresh: { page } }) => {
  const send = (command: Command): Promise<{ keyId: string }> =>
    page.evaluate((asked) => window.understudy.send(asked), command)
  const [laptop, pixel] = [deviceId(1), deviceId(3)]
  await send({ type: 'AddDevice', name: 'Pixel', kind: 'phone', information: { system: 'Android 15' } })
  const { keyId: key } = await send({ type: 'CreateSigningKey', name: 'Old' })
  await send({ type: 'CreateSigningKey', name: 'New' })
  for (const on of [laptop, pixel]) {
    const request = { key, claims: { external_id: 'ada', scope: 'user', name: 'Ada Byron' }, ttl: 3600 }
    const signed: { token: string } = await page.evaluate((asked) => window.understudy.signToken(asked), request)
    await send({ type: 'LogIn', device: on, token: signed.token })
    await send({ type: 'ChooseReauthentication', device: on, callback: 'answers' })
  }
  await expect(device(page, 'Laptop').getByText(/^Token runs out in (1 hr|59 mins?)$/)).toBeVisible()
  await send({ type: 'DeleteSigningKey', key: key as never })
  await expect(device(page, 'Laptop').getByText('The token’s key was deleted')).toBeVisible()

  for (const name of ['Laptop', 'Pixel']) {
    const field = device(page, name).getByRole('textbox', { name: 'Message' })
    await field.fill(`Hello from ${name}`)
    await field.press('Enter')
    await expect(device(page, name).getByText('The app brought another token')).toBeVisible()
    await expect(field).toHaveValue('')
  }
  await expect(device(page, 'Pixel').getByText('The text is lost: it has to be written once more.')).toBeVisible()
  await page.getByRole('row', { name: /Ada Byron/ }).click()
  await expect(page.getByRole('article', { name: /Ada Byron, verified/ })).toHaveCount(1)
  expect(await messageNames(page)).toHaveLength(3)
})
