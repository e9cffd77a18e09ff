/** Every screen in a language that nobody speaks: nothing untranslated, nothing wider than its place. */
import type { Page } from '@playwright/test'
import { expect, startApp, test } from './app.ts'
import { picture, tooWide } from './look.ts'
import { screensIn } from './screens.ts'

/** Words in plain letters that are neither somebody's own nor code: what people wrote is isolated, or stands in `<bdi>`. */
const untranslated = (page: Page) =>
  page.evaluate(() => {
    const own = 'bdi, [dir="auto"], [dir="ltr"], code, kbd, pre, time, script, style'
    const isPlain = (text: string) => /[a-z]{3,}/iu.test(text.replace(/\u2068[^\u2069]*\u2069/gu, ''))
    const found: string[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const text = walker.currentNode.textContent ?? ''
      if (isPlain(text) && !walker.currentNode.parentElement?.closest(own)) found.push(text)
    }
    for (const element of document.body.querySelectorAll('[aria-label], [title], [placeholder]'))
      for (const name of ['aria-label', 'title', 'placeholder']) {
        const text = element.getAttribute(name)
        // A hint that repeats what the element itself shows is the person's own; one in words with dashes is a code.
        const isOwn = element.matches('[placeholder]:not([dir="ltr"])')
          ? null
          : (element.closest(`${own}, label:has(bdi)`) ?? element.querySelector(own))
        if (text !== null && isPlain(text) && !isOwn && !/^[a-z0-9]+(-[a-z0-9]+)*$/u.test(text))
          found.push(`${name}: ${text}`)
      }
    return found
  })

test('A4 every screen can be read from right to left, in words that are all translated and have their room', async ({
  folder,
}) => {
  test.setTimeout(120_000)
  const { electron, page } = await startApp(folder, '--lang=pseudo-rtl')
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  for (const [name, show] of Object.entries(screensIn('en-XB'))) {
    await test.step(name, async () => {
      await show(page)
      await picture(page, `${name} rtl`)
      expect.soft({ name, found: await untranslated(page) }).toEqual({ name, found: [] })
      expect.soft({ name, found: await tooWide(page) }).toEqual({ name, found: [] })
    })
  }
  await electron.close()
})

test('a language is chosen in the window or the menu, and everything follows at once and after a restart', async ({
  folder,
}) => {
  const { electron, page } = await startApp(folder)
  await page.getByRole('button', { name: 'Language: System' }).click()
  await page.getByRole('menuitemradio', { name: 'Deutsch' }).click()
  await expect(page.getByRole('button', { name: 'Signaturschlüssel' })).toBeVisible()
  await expect(page.getByRole('row', { name: /Ada Byron/ }).first()).toContainText('Offen')
  await expect(page.locator('html')).toHaveAttribute('lang', 'de')
  const menus = () =>
    electron.evaluate(
      ({ Menu }) =>
        Menu.getApplicationMenu()
          ?.items.map(({ label }) => label)
          .slice(-5) ?? [],
    )
  expect(await menus()).toEqual(['Bearbeiten', 'Gehe zu', 'Ansicht', 'Fenster', 'Hilfe'])

  await electron.evaluate(({ Menu }) => {
    const all = Menu.getApplicationMenu()?.items.flatMap(({ submenu }) => submenu?.items ?? []) ?? []
    all
      .flatMap(({ submenu }) => submenu?.items ?? [])
      .find(({ label }) => label === 'English')
      ?.click()
  })
  await expect(page.getByRole('button', { name: 'Language: English' })).toBeVisible()
  expect(await menus()).toContain('Help')

  await page.keyboard.press('Control+k')
  await page.keyboard.type('deutsch')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Sprache: Deutsch' })).toBeVisible()
  await electron.close()
  const again = await startApp(folder, '--lang=')
  await expect(again.page.getByRole('button', { name: 'Signaturschlüssel' })).toBeVisible()
  await again.electron.close()
})
