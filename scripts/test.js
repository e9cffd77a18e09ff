/** `npm test`: sets up, builds, runs Vitest and Playwright, and ends with one line that adds both up. */
import './node-version.js'
import { existsSync, readFileSync } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { withDisplay } from './display.js'
import { commandOf, root } from './places.js'
import { launch, wasEndedBy } from './processes.js'
import { build, setUp } from './set-up/set-up.js'
import { runScript } from './talk.js'
import { addUp, judgeRun, readPlaywright, readVitest, totalsLine } from './totals.js'

const reports = join(root, '.cache', 'test-reports')
const vitestReport = join(reports, 'vitest.json')
const playwrightReport = join(reports, 'playwright.json')

await runScript(async () => {
  await setUp({ forTests: true })
  await build()
  await rm(reports, { recursive: true, force: true })
  await mkdir(reports, { recursive: true })
  return await withDisplay(runTests)
})

/** @param {{ env: NodeJS.ProcessEnv }} display */
async function runTests({ env }) {
  const vitest = await run(env, commandOf('vitest'), [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${vitestReport}`,
  ])
  const playwright = await run(
    { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: playwrightReport },
    commandOf('@playwright/test', 'playwright'),
    ['test', '--config=test/e2e/playwright.config.ts', '--reporter=list,json'],
  )
  const totals = addUp([
    judgeRun(read(vitestReport, readVitest), vitest),
    judgeRun(read(playwrightReport, readPlaywright), playwright),
  ])
  console.log(totalsLine(totals))
  return totals.failed === 0 ? 0 : 1
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {string} command
 * @param {readonly string[]} args
 */
async function run(env, command, args) {
  return wasEndedBy() ? 1 : await launch(process.execPath, [command, ...args], { env }).ended
}

/**
 * @template Report
 * @param {string} file
 * @param {(report: Report) => import('./totals.js').Totals} understand
 */
function read(file, understand) {
  return existsSync(file) ? understand(JSON.parse(readFileSync(file, 'utf8'))) : undefined
}
