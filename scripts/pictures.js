/** `npm run pictures`: sets up, builds, and takes a picture of every screen, in three sizes and both themes, into `pictures/`. */
import './node-version.js'
import { withDisplay } from './display.js'
import { commandOf } from './places.js'
import { launch } from './processes.js'
import { build, setUp } from './set-up/set-up.js'
import { runScript, say } from './talk.js'

await runScript(async () => {
  await setUp()
  await build()
  const code = await withDisplay(takePictures)
  if (code === 0) say('The pictures are in pictures/.')
  return code
})

/** @param {{ env: NodeJS.ProcessEnv }} display */
async function takePictures({ env }) {
  const args = [commandOf('@playwright/test', 'playwright'), 'test', '--config=test/pictures/playwright.config.ts']
  return await launch(process.execPath, args, { env }).ended
}
