/** Puts a preferences file that cannot be used beside itself, before anybody opens it: nothing is lost, and the app starts. */
import { readFileSync, renameSync } from 'node:fs'
import { basename } from 'node:path'
import { readKept, type ReadKept } from './kept.ts'

export type SetAside = { readonly why: Extract<ReadKept, { ok: false }>['why']; readonly file: string }

/** Nothing where the file can be used, or is not there yet. */
export function setAside(file: string): SetAside | undefined {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
  const read = readKept(text)
  if (read.ok) return undefined
  const aside = file.replace(/(\.json)?$/u, `.${read.why}.json`)
  renameSync(file, aside)
  return { why: read.why, file: basename(aside) }
}
