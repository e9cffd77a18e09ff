/** Everything that `understudy check --window` needs before it opens the window: the set-up, and a build that is not older than the source. */
import './node-version.js'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { root } from './places.js'
import { build, setUp } from './set-up/set-up.js'
import { runScript } from './talk.js'

const built = ['main/main.js', 'preload/preload.cjs', 'renderer/index.html'].map((file) => join('out', file))
const sources = ['shared', 'src-main', 'src-renderer']
const settings = ['electron.vite.config.ts', 'package-lock.json']

await runScript(async () => {
  await setUp()
  if ((await oldest(built)) < (await newest())) await build()
  return 0
})

/** @param {readonly string[]} files */
async function oldest(files) {
  return Math.min(...(await Promise.all(files.map(changed))))
}

async function newest() {
  const folders = await Promise.all(sources.map((folder) => readdir(join(root, folder), { recursive: true })))
  const files = folders.flatMap((names, index) => names.map((name) => join(sources[index] ?? '', name)))
  return Math.max(...(await Promise.all([...files, ...settings].map(changed))))
}

/**
 * Never, of a file that is not there.
 * @param {string} file
 */
async function changed(file) {
  return await stat(join(root, file)).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  )
}
