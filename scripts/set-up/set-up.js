/** All that stands between `npm ci` and a running app; `npm start`, `npm test` and `npm run package` share it. */
import { hasDisplay } from '../display.js'
import { launch, wasEndedBy } from '../processes.js'
import { commandOf } from '../places.js'
import { say, Stop } from '../talk.js'
import { setUpElectron } from './electron.js'
import { setUpSystem } from './system.js'

/** @param {{ forTests?: boolean }} [use] */
export async function setUp({ forTests = false } = {}) {
  const electron = await setUpElectron()
  setUpSystem(electron, { needsXvfb: !hasDisplay(process.platform, process.env), forTests })
  return electron
}

export async function build() {
  say('Building …')
  const code = await launch(process.execPath, [commandOf('electron-vite'), 'build', '--logLevel', 'warn']).ended
  if (code !== 0) throw new Stop(wasEndedBy() ? 'Stopped.' : 'The build failed; see above.')
}
