/** Runs the real command line, as a shell would. */
import { spawn } from 'node:child_process'
import { at } from '../scenario/tools.ts'

export type Ended = { readonly code: number | null; readonly out: string; readonly err: string }

export function understudy(
  args: readonly string[],
  input?: string | Uint8Array,
  environment: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [at('bin/understudy.js'), ...args], {
      cwd: at('.'),
      env: { ...process.env, ...environment },
    })
    const out: Buffer[] = []
    const err: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk))
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, out: String(Buffer.concat(out)), err: String(Buffer.concat(err)) }))
    child.stdin.on('error', () => {}) // it may end without reading all
    child.stdin.end(input ?? '')
  })
}
