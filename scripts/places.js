/** Where things are, and where the person stood who called. */
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

export const root = dirname(import.meta.dirname)

/** npm moves to the project's folder before it runs a script; file names on the command line mean where it was called. */
export const calledFrom = process.env.INIT_CWD ?? process.cwd()

/**
 * The JavaScript file behind a package's command, to run with this very Node.
 * @param {string} packageName
 * @param {string} command
 */
export function commandOf(packageName, command = packageName) {
  const manifest = join(root, 'node_modules', packageName, 'package.json')
  const { bin } = createRequire(import.meta.url)(manifest)
  return join(dirname(manifest), typeof bin === 'string' ? bin : bin[command])
}
