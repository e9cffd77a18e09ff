/** Unpacks a bug capsule into a workspace file of its own, so that nothing that was there before is touched. */
import { readFile } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { basename, join } from 'node:path'
import { capsuleExtension, openCapsule, type Capsule, type OpenedCapsule } from '#shared/capsule/capsule.ts'
import type { Journal } from '#shared/journal/journal.ts'

export type Unpacked = { readonly capsule: Capsule; readonly file: string }

export async function unpackCapsule(
  path: string,
  folder: string,
  extension: string,
  write: (journal: Journal, file: string) => void,
): Promise<Unpacked | { readonly why: Extract<OpenedCapsule, { ok: false }>['why'] }> {
  const text = await readFile(path, 'utf8').catch(() => '')
  const opened = openCapsule(text)
  if (!opened.ok) return { why: opened.why }
  const name = basename(path).slice(0, -(capsuleExtension.length + 1))
  const file = freeFile(folder, name, extension)
  write(opened.capsule.journal, file)
  return { capsule: opened.capsule, file }
}

/** Each time it is opened a new one: what somebody did in the last one stays theirs. */
function freeFile(folder: string, name: string, extension: string): string {
  for (let number = 1; ; number += 1) {
    const file = join(folder, `${name}${number === 1 ? '' : `-${number}`}.capsule.${extension}`)
    if (!existsSync(file)) return file
  }
}
