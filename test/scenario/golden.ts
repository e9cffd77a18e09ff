/** Compares what is made now with what is kept; `UPDATE=1 npx vitest run test` keeps what is made now. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { at } from './tools.ts'

/** What is kept under a path of the project. */
export function kept(path: string, made: string): string {
  if (process.env['UPDATE'] === '1') writeFileSync(at(path), made)
  return existsSync(at(path)) ? readFileSync(at(path), 'utf8') : ''
}
