/** What a test sees when it looks at a page: a picture of it, and what somebody could not use in it (axe). */
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { root } from './app.ts'

/** Each with the beginning of the elements that it is about; none on a page that everybody can use. */
export async function violations(page: Page): Promise<readonly string[]> {
  // Electron's pages cannot be opened anew, which axe would like to do for frames; there are none.
  const { violations: found } = await new AxeBuilder({ page }).setLegacyMode().analyze()
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join('\n')}`)
}

/** For whoever wants to look; `npm run pictures` makes them of every screen. */
export async function picture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: `${root}/test-results/pictures/${name.replaceAll(' ', '-')}.png` })
}
