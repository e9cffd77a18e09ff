/** The stage around the chairs: panels that are remembered, agent only, the palette and the cheat sheet by keyboard. */
import type { Page } from '@playwright/test'
import { copyFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { conversation, expect, go, profile, startAgain, startApp, test, tickets } from './app.ts'
import { violations } from './look.ts'

const devices = (page: Page) => page.getByRole('region', { name: 'End users' })
const sign = (page: Page) => page.getByText('SIMULATION · not the live product')
const panel = (page: Page, name: string) =>
  page.getByRole('group', { name: 'Panels' }).getByRole('button', { name, exact: true })

async function openTicket(page: Page): Promise<void> {
  await tickets(page)
    .getByRole('row', { name: /Ada Byron/ })
    .first()
    .click()
  await conversation(page).getByRole('article').first().waitFor()
}

test('panels are resized and hidden by keyboard, and are so again after a restart', async ({ folder }) => {
  const first = await startApp(folder)
  await openTicket(first.page)
  const edge = first.page.getByRole('separator', { name: 'Width of: End users’ devices' })
  await edge.focus()
  await first.page.keyboard.press('Home')
  await first.page.keyboard.press('ArrowRight')
  await expect(edge).toHaveAttribute('aria-valuenow', '256')
  await expect(profile(first.page)).toBeVisible()
  await first.page.keyboard.press('Control+Shift+P')
  await expect(profile(first.page)).toBeHidden()
  await first.electron.close()

  const second = await startApp(folder)
  await openTicket(second.page)
  await expect(profile(second.page)).toBeHidden()
  expect((await devices(second.page).boundingBox())?.width).toBe(256)
  await expect(panel(second.page, 'End user profile')).toHaveAttribute('aria-pressed', 'false')
  await panel(second.page, 'End user profile').click()
  await expect(profile(second.page)).toBeVisible()
  await second.electron.close()
})

test('agent only shows nothing but the workspace and the sign, and Escape leads back', async ({ demo: { page } }) => {
  await go(page, 'About')
  await page.keyboard.press('F11')
  await expect(page.getByRole('region', { name: 'Agent workspace' })).toBeVisible()
  await expect(sign(page)).toBeVisible()
  await expect(page.getByRole('navigation', { name: 'Places' })).toBeHidden()
  await expect(devices(page)).toBeHidden()
  await openTicket(page)
  expect(await violations(page)).toEqual([])
  await page.keyboard.press('Escape')
  await expect(page.getByRole('navigation', { name: 'Places' })).toBeVisible()
  await expect(devices(page)).toBeVisible()
  await page.getByRole('button', { name: 'Agent only' }).click()
  await expect(devices(page)).toBeHidden()
  await page.keyboard.press('F11')
  await expect(devices(page)).toBeVisible()
})

test('the palette finds tickets, rules and stories, and does everything, by keyboard alone', async ({
  demo: { page },
}) => {
  const field = page.getByRole('combobox', { name: 'Find or do anything' })
  const find = async (text: string) => {
    await page.keyboard.press('Control+k')
    await expect(field).toBeFocused()
    await page.keyboard.type(text)
  }
  await find('parc')
  await expect(page.getByRole('dialog').getByRole('option', { selected: true })).toContainText('parcel')
  expect(await violations(page)).toEqual([])
  await page.keyboard.press('Enter')
  await expect(conversation(page)).toBeVisible()
  await expect(field).toBeHidden()

  await find('U4')
  await page.keyboard.press('Enter')
  await expect(page.locator('#rule-U4')).toBeFocused()

  await find('theme dark')
  await page.keyboard.press('Enter')
  await expect(page.locator('html')).toHaveCSS('color-scheme', 'dark')

  await find('nothing is called this')
  await expect(page.getByText('Nothing is called that.')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(field).toBeHidden()

  await find('put on stage')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('region', { name: 'Story' })).toBeVisible()
})

test('the cheat sheet opens with a question mark, but not while one writes a question', async ({ demo: { page } }) => {
  const sheet = page.getByRole('dialog', { name: 'Keyboard shortcuts' })
  await page.keyboard.press('?')
  await expect(sheet).toBeVisible()
  expect(await violations(page)).toEqual([])
  await page.keyboard.press('Escape')
  await expect(sheet).toBeHidden()
  await openTicket(page)
  const reply = page.getByRole('textbox', { name: 'Write a reply' })
  await reply.focus()
  await page.keyboard.type('Really?')
  await expect(sheet).toBeHidden()
  await expect(reply).toHaveValue('Really?')
})

const title = (page: Page) => page.getByRole('heading', { level: 1 })

/** Drags a real file onto the window; only such a one has a path. */
async function drop(page: Page, file: string): Promise<void> {
  await page.evaluate(() => {
    const input = document.createElement('input')
    input.type = 'file'
    input.id = 'dragged'
    document.body.append(input)
  })
  await page.locator('#dragged').setInputFiles(file)
  await page.evaluate(() => {
    const input = document.querySelector<HTMLInputElement>('#dragged')
    const dataTransfer = new DataTransfer()
    dataTransfer.items.add(input!.files![0]!)
    input!.remove()
    window.dispatchEvent(new DragEvent('drop', { dataTransfer, cancelable: true }))
  })
}

test('a file opened from outside or dragged in is shown by the app that is there, and is recent afterwards', async ({
  demo: { page, electron },
  folder,
}) => {
  const file = join(folder, 'second.understudy')
  expect(await startAgain(folder, file)).toBe(0)
  await expect(page.getByRole('alert')).toContainText('second.understudy')
  await page.getByRole('alert').getByRole('button', { name: 'Close' }).click()

  const made = await startApp(join(folder, 'other'), file)
  await made.electron.close()
  expect(await startAgain(folder, file)).toBe(0)
  await expect(title(page)).toHaveText('second')

  const third = join(folder, 'third.understudy')
  await copyFile(file, third)
  await drop(page, third)
  await expect(page.getByRole('region', { name: 'Agent workspace' })).toBeVisible()
  const recent = await page.evaluate(async () => {
    const bridge = Reflect.get(globalThis, 'understudy') as Record<string, () => Promise<readonly { name: string }[]>>
    return (await bridge.recentWorkspaces!()).map(({ name }) => name)
  })
  expect(recent).toEqual(['third', 'second', 'demo'])

  const letter = join(folder, 'letter.txt')
  await writeFile(letter, 'Dear diary')
  await drop(page, letter)
  await expect(page.getByRole('alert')).toContainText('letter.txt is not an Understudy workspace')

  const inMenu = await electron.evaluate(({ Menu }) => {
    const items = (Menu.getApplicationMenu()?.items ?? []).flatMap(({ submenu }) => submenu?.items ?? [])
    return items.find(({ label }) => label === 'Open recent')?.submenu?.items.map(({ label }) => label)
  })
  expect(inMenu).toEqual(['third.understudy', 'second.understudy', 'demo.understudy'])
})

test('the menu does in the window what its keys do', async ({ demo: { page, electron } }) => {
  await electron.evaluate(({ Menu }) => {
    const items = (Menu.getApplicationMenu()?.items ?? []).flatMap(({ submenu }) => submenu?.items ?? [])
    items.find(({ label }) => label === 'Find or do anything')?.click()
  })
  await expect(page.getByRole('combobox', { name: 'Find or do anything' })).toBeFocused()
})

test('the timeline tells each event by keyboard and opens its ticket', async ({ demo: { page } }) => {
  const timeline = page.getByRole('region', { name: 'Timeline' })
  const newest = timeline.getByRole('link').last()
  await newest.focus()
  await page.keyboard.press('ArrowLeft')
  const mark = timeline.locator('[role=link]:focus')
  await expect(timeline).toContainText((await mark.getAttribute('aria-label')) ?? 'no words')
  await page.keyboard.press('End')
  expect(await violations(page)).toEqual([])
  await page.keyboard.press('Enter')
  await expect(conversation(page)).toBeVisible()
  await page.keyboard.press('Control+Shift+L')
  await expect(timeline).toBeHidden()
})
