/** A screen to open the window on: the person's own, or a virtual one where there is none. */
import { randomBytes } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { end, launch } from './processes.js'
import { say, Stop } from './talk.js'

/**
 * @param {string} platform
 * @param {NodeJS.ProcessEnv} env
 */
export const hasDisplay = (platform, env) => platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY)

/**
 * Runs `use` with the environment of a display, and takes a virtual one away again afterwards.
 * @template Result
 * @param {(display: { env: NodeJS.ProcessEnv, isVirtual: boolean }) => Promise<Result>} use
 * @param {(line: string) => void} [tell] where it is told that there is no display
 */
export async function withDisplay(use, tell = say) {
  if (hasDisplay(process.platform, process.env)) return await use({ env: process.env, isVirtual: false })
  const folder = await mkdtemp(join(tmpdir(), 'understudy-display-'))
  try {
    return await withXvfb(join(folder, 'authority'), use, tell)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/**
 * Xvfb chooses a free display number itself and tells it on descriptor 3, so two runs never meet (`xvfb-run -a` guesses).
 * @template Result
 * @param {string} authority
 * @param {(display: { env: NodeJS.ProcessEnv, isVirtual: boolean }) => Promise<Result>} use
 * @param {(line: string) => void} tell
 */
async function withXvfb(authority, use, tell) {
  await writeFile(authority, authorityFile(randomBytes(16)), { mode: 0o600 })
  const screen = ['-screen', '0', '1920x1200x24', '-nolisten', 'tcp', '-noreset', '-auth', authority]
  const { child, ended } = launch('Xvfb', ['-displayfd', '3', ...screen], {
    service: true,
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  })
  /** @type {Promise<string | undefined>} */
  const told = new Promise((resolve) => {
    const pipe = /** @type {import('node:stream').Readable} */ (child.stdio[3])
    createInterface({ input: pipe }).once('line', resolve)
  })
  const number = await Promise.race([told, ended.then(() => undefined)])
  if (number === undefined) throw new Stop('Xvfb, the virtual display, did not start. Does `Xvfb :99` work by itself?')
  tell(`No display here: using a virtual one (Xvfb :${number}).`)
  try {
    return await use({ env: { ...process.env, DISPLAY: `:${number}`, XAUTHORITY: authority }, isVirtual: true })
  } finally {
    end(child)
    await ended
  }
}

/**
 * The file by which only we may use the display: one entry that fits any host and any display number.
 * @param {Buffer} cookie
 */
export function authorityFile(cookie) {
  const anyFamily = Buffer.from([0xff, 0xff])
  const fields = ['', '', 'MIT-MAGIC-COOKIE-1', cookie].map((field) => {
    const bytes = Buffer.from(field)
    return Buffer.concat([Buffer.from([bytes.length >> 8, bytes.length & 0xff]), bytes])
  })
  return Buffer.concat([anyFamily, ...fields])
}
