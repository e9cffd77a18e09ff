/** `npm run package`: the app as people get it. Without arguments unpacked and for this machine, offline; with arguments as electron-builder reads them. */
import './node-version.js'
import { build as pack, Platform } from 'electron-builder'
import { realpathSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { commandOf, root } from './places.js'
import { launch } from './processes.js'
import { setUpElectron } from './set-up/electron.js'
import { build } from './set-up/set-up.js'
import { runScript, say } from './talk.js'

const args = process.argv.slice(2)

await runScript(async () => {
  const electron = await setUpElectron()
  await build()
  if (args.length > 0) return await launch(process.execPath, [commandOf('electron-builder'), ...args]).ended
  await packUnpacked(electron)
  return 0
})

/**
 * The Electron that is already here goes into the app, so nothing is downloaded.
 * @param {import('./set-up/electron.js').Electron} electron
 */
async function packUnpacked(electron) {
  await pack({
    projectDir: root,
    targets: Platform.current().createTarget('dir'),
    publish: 'never',
    config: {
      extends: 'electron-builder.yml',
      electronVersion: electron.version,
      electronDist: realpathSync(electron.dist),
      // The stand-in's loader is for development; an installed app is its archive only.
      afterExtract: ({ appOutDir }) => rm(join(appOutDir, 'resources', 'app'), { recursive: true, force: true }),
    },
  })
  say('The app is in dist/.')
}
