/**
 * How smoothly the window scrolls when there is much to scroll: frames of a long list and a long conversation, beside
 * those of an empty list in the same run. `npm run bench:window [tickets] [messages]`; needs a built app and a display.
 */
import * as fs from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { _electron, type Page } from '@playwright/test'
import { makeLargeWorkspace } from './large-workspace.ts'

const [tickets = 10_000, messages = 10_000] = process.argv.slice(2).map(Number)
const root = resolve(import.meta.dirname, '../..')
const folder = fs.mkdtempSync(join(tmpdir(), 'understudy-window-bench-'))
const file = join(folder, 'large.understudy')

/** One frame of a screen with 60 of them a second; what is drawn without a graphics card needs several. */
const frame = 1_000 / 60
/** How many times the frame of an empty list a long one may take. */
const timesEmpty = 3
const openingLimit = 1_000

type Frames = { readonly p50: number; readonly p95: number }

/** Pixels a frame: as fast as a hand turns a wheel, 7,200 a second. */
const step = 120

/** Scrolls what the selector finds for two seconds and measures the frames. */
function framesOf(page: Page, selector: string, way: 1 | -1): Promise<Frames> {
  return page.evaluate(
    ([found, pixels]) =>
      new Promise<Frames>((done) => {
        const box = document.querySelector<HTMLElement>(found)
        const durations: number[] = []
        let last = performance.now()
        const begun = last
        const draw = (now: number): void => {
          durations.push(now - last)
          last = now
          if (box) box.scrollTop += pixels
          if (now - begun < 2_000) requestAnimationFrame(draw)
          else {
            const sorted = durations.slice(1).sort((one, other) => one - other)
            const at = (part: number) => sorted[Math.floor(sorted.length * part)] ?? NaN
            done({ p50: at(0.5), p95: at(0.95) })
          }
        }
        requestAnimationFrame(draw)
      }),
    [selector, way * step] as const,
  )
}

const shown = (milliseconds: number): string => `${milliseconds.toFixed(1)} ms`
function within(what: string, { p50, p95 }: Frames, limit: number): void {
  if (p95 > limit) process.exitCode = 1
  const ratio = (p95 / frame).toFixed(1)
  console.log(
    `${what}: median ${shown(p50)}, p95 ${shown(p95)} (${ratio} frames of 60 a second), ${p95 > limit ? 'MISSES' : 'keeps'} the limit of ${shown(limit)}`,
  )
}

async function measured(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

const list = '[data-testid="virtuoso-scroller"]'
const log = '[role="log"][aria-live="off"]'

async function measure(page: Page): Promise<void> {
  const view = (name: string) => page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name }).click()
  const table = page.getByRole('table', { name: 'Tickets' })
  await view('Recently solved tickets')
  await page.getByText('No ticket has been solved yet.').waitFor()
  const empty = await framesOf(page, 'body', 1)
  console.log(`An empty list: median ${shown(empty.p50)}, p95 ${shown(empty.p95)}`)
  const limit = Math.max(frame, empty.p95) * timesEmpty

  await view('All unsolved tickets')
  await table.getByRole('button').first().waitFor()
  within(`${tickets} tickets`, await framesOf(page, list, 1), limit)
  within(`${tickets} tickets, back again`, await framesOf(page, list, -1), limit)

  for (const grouping of ['Status', 'Requester']) {
    await page.getByRole('button', { name: /^Group by/ }).click()
    const opening = await measured(async () => {
      await page.getByRole('menuitemradio', { name: grouping }).click()
      await table.locator('tbody th').first().waitFor()
    })
    console.log(`Grouping by ${grouping.toLowerCase()}: ${shown(opening)}`)
    within(`${tickets} tickets by ${grouping.toLowerCase()}`, await framesOf(page, list, 1), limit)
  }

  await page.getByRole('button', { name: /^Group by/ }).click()
  await page.getByRole('menuitemradio', { name: 'None' }).click()
  await table.locator('tbody th').first().waitFor({ state: 'detached' })
  const opening = await measured(async () => {
    await page.locator('tr[data-index="0"] button').first().click()
    await page.getByRole('log', { name: 'Conversation' }).getByRole('article').first().waitFor()
  })
  if (opening > openingLimit) process.exitCode = 1
  console.log(
    `Opening a conversation of ${messages} messages: ${shown(opening)}, ${opening > openingLimit ? 'MISSES' : 'keeps'} the limit of ${openingLimit} ms`,
  )
  within('Scrolling up in it, its earlier pages coming', await framesOf(page, log, -1), limit)
  const reading = await measured(() =>
    page.waitForFunction(
      (selector) => {
        const box = document.querySelector(selector)
        if (box) box.scrollTop = 0
        return box && !box.querySelector('button[data-earlier]')
      },
      log,
      { timeout: 120_000, polling: 'raf' },
    ),
  )
  console.log(`Reading it up to its first message: ${shown(reading)}`)
  within('Scrolling down again, all of it there', await framesOf(page, log, 1), limit)
}

try {
  await makeLargeWorkspace(file, { tickets, messages })
  const app = await _electron.launch({
    executablePath: createRequire(import.meta.url)('electron') as string,
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), root, `--user-data-dir=${folder}/data`, file],
    cwd: root,
  })
  try {
    const page = await app.firstWindow()
    await page.waitForFunction(() => document.documentElement.dataset.ready === 'true')
    // tsx gives functions their names by a helper that the page does not have.
    await page.evaluate('globalThis.__name = (named) => named')
    await measure(page)
  } finally {
    await app.close()
  }
} finally {
  fs.rmSync(folder, { recursive: true, force: true })
}
