/** What a test sees when it looks at a page: a picture of it, and what somebody could not use in it (axe). */
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, root } from './app.ts'

/** Each with the beginning of the elements that it is about; none on a page that everybody can use. */
export async function violations(page: Page, rules?: readonly string[]): Promise<readonly string[]> {
  // Electron's pages cannot be opened anew, which axe would like to do for frames; there are none. What is as it should be
  // is not told element by element: that took longer than looking.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] })
  if (rules) axe.withRules([...rules])
  const { violations: found } = await axe.analyze()
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join('\n')}`)
}

/** What axe asks after colours. */
const ofColours = ['color-contrast', 'link-in-text-block']

/** In light and in dark, with a picture of each: the same elements in other colours, so the dark is asked after those only. */
export async function violationsInBothThemes(page: Page, name: string): Promise<readonly string[]> {
  const found: string[] = []
  for (const [theme, rules] of [['light'], ['dark', ofColours]] as const) {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
    await expect(page.locator('html')).toHaveCSS('color-scheme', theme)
    await picture(page, `${name} ${theme}`)
    found.push(...(await violations(page, rules)).map((violation) => `${name}, ${theme}: ${violation}`))
  }
  return found
}

/** For whoever wants to look; `npm run pictures` makes them of every screen. */
export async function picture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: `${root}/test-results/pictures/${name.replaceAll(' ', '-')}.png` })
}

/** Text that reaches out of a box around it sideways, and is neither scrolled nor ends in dots there. */
export const tooWide = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const isInline = (box: Element) => /^(inline|contents)$/u.test(getComputedStyle(box).display)
    /** Boxes around a text up to the first that clips it, or that stands where it likes. */
    const boxesAround = (text: Node): readonly Element[] => {
      const boxes: Element[] = []
      for (let box = text.parentElement; box; box = box.parentElement) {
        const { overflowX, position } = getComputedStyle(box)
        if (overflowX !== 'visible') break
        if (!isInline(box)) boxes.push(box)
        if (position === 'absolute' || position === 'fixed') break
      }
      return boxes
    }
    /** As much as a blank at the end of a line, which nobody sees. */
    const room = 8
    const found: string[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const range = document.createRange()
    while (walker.nextNode()) {
      const text = walker.currentNode
      if (!text.textContent?.trim() || !text.parentElement?.checkVisibility({ visibilityProperty: true })) continue
      range.selectNodeContents(text)
      const { left, right } = range.getBoundingClientRect()
      const spilt = boxesAround(text).some((box) => {
        const place = box.getBoundingClientRect()
        return left < place.left - room || right > place.right + room
      })
      if (spilt) found.push(`${text.parentElement.className}: ${text.textContent.slice(0, 60)}`)
    }
    return found
  })
