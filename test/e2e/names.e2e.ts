/** Names that people really have, and some that nobody should: each has its room and leaves its neighbours theirs. */
import type { Page } from '@playwright/test'
import { conversation, expect, profile, test, tickets } from './app.ts'
import { tooWide, violations } from './look.ts'

const names = [
  'Wolfeschlegelsteinhausenbergerdorff'.repeat(6).slice(0, 200),
  'Ada '.repeat(50).trim(),
  'عبد الرحمن بن محمد '.repeat(10).trim(),
  'กรุงเทพมหานครอมรรัตนโกสินทร์'.repeat(6),
  '👩‍👩‍👧‍👦'.repeat(25),
  'A\u200bd\u200ca\u200d \ufeffByron',
  '\u202enoryB adA\u202c \u2067Ada\u2069',
]

/** Logs each in on a device of their own and writes a message, through the same door as the window. */
const logAllIn = (page: Page) =>
  page.evaluate(async (names) => {
    type Send = (command: object) => Promise<{ readonly ok: boolean; readonly keyId?: string }>
    type Sign = (request: object) => Promise<{ readonly token: string }>
    const bridge = Reflect.get(globalThis, 'understudy') as { readonly send: Send; readonly signToken: Sign }
    const { keyId: key } = await bridge.send({ type: 'CreateSigningKey', name: 'Web shop' })
    for (const [index, name] of names.entries()) {
      await bridge.send({ type: 'AddDevice', name: name.slice(0, 200), kind: 'phone' })
      const device = `device-${index + 3}`
      const claims = { external_id: `${index} ${name}`.slice(0, 200), scope: 'user', name }
      const { token } = await bridge.signToken({ key, claims })
      await bridge.send({ type: 'LogIn', device, token })
      await bridge.send({ type: 'WriteMessage', device, text: name })
    }
  }, names)

test('A3, A4: an empty workspace and names of every sort have their room', async ({ fresh: { page, electron } }) => {
  await electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.setContentSize(1280, 800))
  await expect(page.getByText('No tickets yet').or(page.getByText('Every ticket is solved.')).first()).toBeVisible()
  expect(await tooWide(page)).toEqual([])

  await logAllIn(page)
  const rows = tickets(page).locator('tbody tr')
  await expect(rows).toHaveCount(names.length)
  expect(await tooWide(page)).toEqual([])
  for (const [index] of names.entries()) {
    await rows.nth(index).getByRole('button').first().click()
    await expect(conversation(page).getByRole('article').first()).toBeVisible()
    await expect(profile(page)).toBeVisible()
    expect({ index, found: await tooWide(page) }).toEqual({ index, found: [] })
    await page.getByRole('navigation', { name: 'Open tickets' }).getByRole('button').first().click()
  }
  expect(await violations(page)).toEqual([])
})
