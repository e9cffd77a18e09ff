/** `npm start`: sets up what is missing, builds, and opens the app; `npm run dev` opens it with hot reload instead. */
import './node-version.js'
import { pictureArguments, readArguments, sandboxArguments } from './arguments.js'
import { withDisplay } from './display.js'
import { calledFrom, commandOf, root } from './places.js'
import { end, launch, wasEndedBy } from './processes.js'
import { build, setUp } from './set-up/set-up.js'
import { runScript, say } from './talk.js'

const start = readArguments(process.argv.slice(2), calledFrom)
const sandbox = sandboxArguments(process.platform, process.getuid?.())

/** How long the window may take to be drawn before a run for its picture is given up. */
const pictureLimit = 60_000

await runScript(async () => {
  const electron = await setUp()
  if (start.dev) return await withDisplay(develop)
  await build()
  return await withDisplay((display) => open(electron.executable, display))
})

/**
 * @param {string} executable
 * @param {{ env: NodeJS.ProcessEnv, isVirtual: boolean }} display
 */
async function open(executable, { env, isVirtual }) {
  if (isVirtual && start.picture === undefined)
    say('A picture of the window comes to pictures/understudy.png. Ctrl-C ends the app.')
  const args = [...sandbox, root, ...pictureArguments(start, { isVirtual, root }), ...start.rest]
  const app = launch(executable, args, { env, cwd: calledFrom, isNoise })
  const limit = start.picture === undefined ? undefined : setTimeout(() => giveUp(app.child), pictureLimit)
  const code = await app.ended
  clearTimeout(limit)
  return wasEndedBy() ? 0 : code
}

/** @param {import('node:child_process').ChildProcess} child */
function giveUp(child) {
  say(`The window was not drawn within ${pictureLimit / 1000} seconds.`)
  end(child)
}

/** @param {{ env: NodeJS.ProcessEnv }} display */
async function develop({ env }) {
  const args = [commandOf('electron-vite'), 'dev', '--watch', '--', ...sandbox, ...start.rest]
  const code = await launch(process.execPath, args, { env, isNoise }).ended
  return wasEndedBy() ? 0 : code
}

/**
 * What Chromium says on every machine without a desktop session, and what nobody can act on.
 * @param {string} line
 */
function isNoise(line) {
  return /Failed to connect to the bus|Exiting GPU process/.test(line)
}
