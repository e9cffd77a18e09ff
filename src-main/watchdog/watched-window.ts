/** The real window as the watchdog has it: stories are put on stage in it, it is stepped by its buttons, and read by its accessible tree. */
import { mkdtemp, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import type { ElectronApplication, Page } from '@playwright/test'
import { sandboxArguments } from '#scripts/arguments.js'
import { root } from '#scripts/places.js'
import type { Language } from '#shared/text/languages.ts'
import { treeOf, type Named } from './tree.ts'

export type WatchedWindow = {
  /** Before its first step. `devices`: how many must find room, for what is out of sight is not drawn. */
  readonly putOnStage: (story: string, devices: number) => Promise<void>
  /** A button by its name, as whoever cannot see finds it. Left out: the first one there. */
  readonly press: (role: 'region' | 'navigation', within: string, button?: string) => Promise<void>
  readonly read: () => Promise<Named>
  /** For tests that break the page on purpose. */
  readonly page: Page
  readonly close: () => Promise<void>
}

const width = 1800
const heightFor = (devices: number): number => Math.min(8_000, Math.max(1_600, 500 * devices + 300))

/** The app that `npm start` opens, in a folder of its own, in UTC. */
export async function openWatchedWindow(env: NodeJS.ProcessEnv, language: Language): Promise<WatchedWindow> {
  // Only whoever asks for the window needs its driver, which is there wherever Understudy is built.
  const { _electron } = await import('@playwright/test')
  const folder = await mkdtemp(join(tmpdir(), 'understudy-window-'))
  const sandbox = sandboxArguments(process.platform, process.getuid?.())
  const own = [`--user-data-dir=${folder}`, `--lang=${language}`, join(folder, 'empty.understudy')]
  let app: ElectronApplication
  try {
    app = await _electron.launch({
      executablePath: createRequire(import.meta.url)('electron') as string,
      args: [...sandbox, root, ...own],
      cwd: root,
      env: { ...(env as Record<string, string>), TZ: 'UTC' },
    })
  } catch (fault) {
    await rm(folder, { recursive: true, force: true })
    throw fault
  }
  const page = await app.firstWindow()
  await page.locator('html[data-ready="true"]').waitFor({ state: 'attached' })
  const debuggerOfPage = await page.context().newCDPSession(page)
  return {
    page,
    putOnStage: async (story, devices) => {
      const size = { width, height: heightFor(devices), deviceScaleFactor: 1, mobile: false }
      await debuggerOfPage.send('Emulation.setDeviceMetricsOverride', size)
      // As a second start hands a story over to the window that is there.
      await app.evaluate(({ app }, scenario) => void app.emit('second-instance', {}, [], '', { scenario }), story)
    },
    press: async (role, within, button) => {
      const place = page.getByRole(role, { name: within, exact: true })
      const named = button === undefined ? {} : { name: button, exact: true }
      await place.getByRole('button', named).first().dispatchEvent('click')
    },
    read: async () => treeOf((await debuggerOfPage.send('Accessibility.getFullAXTree')).nodes),
    close: async () => {
      await app.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
