/** Every screen of the demo by name, in any language, with the way to it from the one before: in this order, in one window. */
import type { Page } from '@playwright/test'
import type { Spoken } from '#shared/text/languages.ts'
import { openText } from '#shared/text/text.ts'

export function screensIn(language: Spoken): Readonly<Record<string, (page: Page) => Promise<void>>> {
  const { t } = openText(language, { isolate: true })
  const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
  return {
    'ticket list': async (page) => {
      await page.keyboard.press('Control+1')
      await page.getByRole('row').nth(1).waitFor()
    },
    ticket: async (page) => {
      await page.getByRole('row').filter({ hasText: 'Ada Byron' }).first().getByRole('button').first().click()
      await page.getByRole('article').first().waitFor()
    },
    evidence: async (page) => {
      await page.getByRole('article').first().getByRole('button').first().click()
      await page.getByRole('dialog').waitFor()
    },
    'log in': async (page) => {
      await page.keyboard.press('Escape')
      await button(page, t('devices.logIn')).last().click()
      await page.getByRole('dialog').getByText('cust-1042').waitFor()
    },
    'cheat sheet': async (page) => {
      await page.keyboard.press('Escape')
      await page.getByRole('dialog').waitFor({ state: 'hidden' })
      await page.locator('main').focus()
      await page.keyboard.press('?')
      await page.getByRole('dialog').waitFor()
    },
    palette: async (page) => {
      await page.keyboard.press('Escape')
      await page.keyboard.press('Control+k')
      await page.getByRole('dialog').getByRole('option').first().waitFor()
    },
    'signing keys': async (page) => {
      await page.keyboard.press('Escape')
      await page.keyboard.press('Control+2')
      await page.getByText(/app_/).first().waitFor()
    },
    'token bench': async (page) => {
      await page.keyboard.press('Control+3')
      await button(page, t('bench.sign')).click()
      await page.getByText(t('tokens.checks.issued-at.title'), { exact: true }).first().waitFor()
    },
    logins: async (page) => {
      await page.keyboard.press('Control+7')
      await page
        .getByRole('navigation', { name: t('logins.all') })
        .getByText(t('logins.refused'))
        .first()
        .click()
      await page.getByText(t('logins.wrong')).waitFor()
    },
    'what if': async (page) => {
      await page.keyboard.press('Control+8')
      await page.getByText(t('whatIf.happened'), { exact: true }).first().waitFor()
      await page.getByRole('region', { name: t('whatIf.acts') }).getByRole('listitem').first().waitFor()
    },
    policy: async (page) => {
      await page.keyboard.press('Control+6')
      await page.getByRole('radio', { name: t('app.policyName.current') }).press('Space')
      await page.getByRole('table').first().waitFor()
    },
    stories: async (page) => {
      await page.keyboard.press('Control+4')
      await button(page, t('stories.open')).first().waitFor()
    },
    coverage: async (page) => {
      await button(page, t('coverage.lead')).click()
      await page.getByRole('gridcell').first().waitFor()
    },
    'story on stage': async (page) => {
      await page.keyboard.press('Control+4')
      await button(page, t('stories.open')).nth(1).click()
      await button(page, t('stories.next')).click()
      await page
        .getByText(t('stories.position', { done: 1, total: 7 }).slice(0, 8))
        .first()
        .waitFor()
    },
    about: async (page) => {
      await page.keyboard.press('Control+5')
      await page.getByText('U11').first().waitFor()
    },
  }
}
