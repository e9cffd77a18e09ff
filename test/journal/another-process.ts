/** Runs one of this folder's scripts in a process of its own. */
import { spawn, type ChildProcess } from 'node:child_process'
import { createRequire } from 'node:module'
import { join } from 'node:path'

const tsx = createRequire(import.meta.url).resolve('tsx')
/** The user ID of `nobody`, for whom permissions count when the tests run as root. */
const nobody = 65_534

/** A running script, whose standard output is read by the caller. */
export function start(script: string, args: readonly string[], as?: 'as somebody else'): ChildProcess {
  const isRoot = process.getuid?.() === 0
  return spawn(process.execPath, ['--import', tsx, join(import.meta.dirname, script), ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
    ...(as && isRoot && { uid: nobody, gid: nobody }),
  })
}

/** What the script printed, when it has ended. */
export async function anotherProcess(script: string, file: string, as?: 'as somebody else'): Promise<string> {
  const child = start(script, [file], as)
  const parts: Buffer[] = []
  child.stdout?.on('data', (part: Buffer) => parts.push(part))
  await new Promise((ended) => child.on('close', ended))
  return Buffer.concat(parts).toString().trim()
}
