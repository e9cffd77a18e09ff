/** Starts the built app with a folder of its own, and says in the field's words where things are on the page. */
import { spawn } from 'node:child_process'
import { copyFile, mkdtemp, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { _electron, expect, test as base, type ElectronApplication, type Locator, type Page } from '@playwright/test'

export const root = resolve(import.meta.dirname, '../..')
const electron = createRequire(import.meta.url)('electron') as string
const sandbox = process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : []

export type App = { readonly electron: ElectronApplication; readonly page: Page }

/** `userData` is where preferences and the demo lie; what else is given goes to the app as it is. English, unless asked. */
export async function startApp(userData: string, ...args: readonly string[]): Promise<App> {
  const app = await _electron.launch({
    executablePath: electron,
    args: [...sandbox, root, `--user-data-dir=${userData}`, '--lang=en', ...args],
    cwd: root,
  })
  const page = await app.firstWindow()
  await page.waitForFunction(() => document.documentElement.dataset.ready === 'true')
  return { electron: app, page }
}

/** Starts the app a second time, as a double click on a file does; it is expected to hand over and end. */
export async function startAgain(userData: string, ...args: readonly string[]): Promise<number | null> {
  const second = spawn(electron, [...sandbox, root, `--user-data-dir=${userData}`, ...args], { cwd: root })
  return new Promise((done) => second.on('exit', done))
}

type Fixtures = {
  /** A new, empty folder; gone afterwards. */
  readonly folder: string
  /** The app on its demo workspace. */
  readonly demo: App
  /** The app on a new workspace with nothing in it but an agent and two devices. */
  readonly fresh: App
}

type WorkerFixtures = {
  /** The demo as the app makes it at its first start: made once, and copied for each test. */
  readonly demoFile: string
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  demoFile: [
    async ({}, use) => {
      const folder = await mkdtemp(join(tmpdir(), 'understudy-e2e-demo-'))
      const app = await startApp(folder)
      await app.electron.close()
      await use(join(folder, 'demo.understudy'))
      await rm(folder, { recursive: true, force: true })
    },
    { scope: 'worker' },
  ],
  // Playwright wants the first argument taken apart, even where nothing is taken out of it.
  folder: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'understudy-e2e-'))
    await use(folder)
    await rm(folder, { recursive: true, force: true })
  },
  demo: async ({ folder, demoFile }, use) => {
    await copyFile(demoFile, join(folder, 'demo.understudy'))
    const app = await startApp(folder)
    await use(app)
    await app.electron.close()
  },
  fresh: async ({ folder }, use) => {
    const app = await startApp(folder, join(folder, 'new.understudy'))
    await use(app)
    await app.electron.close()
  },
})
export { expect }

export const device = (page: Page, name: string): Locator => page.getByRole('group', { name: `Device: ${name}` })
export const conversation = (page: Page): Locator => page.getByRole('log', { name: 'Conversation' })
export const profile = (page: Page): Locator => page.getByRole('region', { name: 'End user profile' })
export const tickets = (page: Page): Locator => page.getByRole('table', { name: 'Tickets' })
export const go = (page: Page, place: string): Promise<void> =>
  page.getByRole('navigation', { name: 'Places' }).getByRole('button', { name: place }).click()

/** What stands beside a term of the profile. */
export const term = (page: Page, name: string): Locator =>
  profile(page)
    .getByRole('term')
    .filter({ hasText: new RegExp(`^${name}$`) })
    .locator('xpath=following-sibling::dd[1]')

/** The articles of the conversation by their accessible names, from old to new. */
export async function messageNames(page: Page): Promise<readonly string[]> {
  return conversation(page)
    .getByRole('article')
    .evaluateAll((articles) => articles.map((article) => article.getAttribute('aria-label') ?? ''))
}
