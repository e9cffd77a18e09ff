/**
 * Does in the stand-in Electron what `default_app` does in a stock one: starts the app whose folder the command line names.
 * It must be an ES module that awaits the import: Electron holds `ready` back for that and for nothing else.
 */
import { app } from 'electron'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

const require = createRequire(import.meta.url)
const args = process.argv.slice(1)

// Playwright hands its own loader over in this way.
while (args.includes('-r')) {
  const [, file] = args.splice(args.indexOf('-r'), 2)
  require(resolve(file))
}

const folder = resolve(args.find((argument) => !argument.startsWith('-')) ?? '.')
const { name, productName = name, version, main } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))

process.defaultApp = true
app.setName(productName)
app.setVersion(version)
app.setAppPath(folder)
if (!app.commandLine.hasSwitch('user-data-dir')) app.setPath('userData', join(app.getPath('appData'), productName))

await import(pathToFileURL(join(folder, main)).href)
