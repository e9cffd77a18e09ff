/** What a story is made of on disk: its own text, the files that it names, and the transcript that is kept of it. */
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { goldenPath } from './golden-transcripts.ts'

export type Fingerprint = { readonly digest: string; readonly files: readonly string[] }

/** Whatever the language calls it: a file that is included is named in the one that includes it. */
const named = /[^\s"'`,:[\]{}]+\.ya?ml/giu

export async function fingerprintOf(file: string): Promise<Fingerprint> {
  const files = new Set<string>()
  const hash = createHash('sha256')
  async function take(path: string): Promise<void> {
    if (files.has(path)) return
    files.add(path)
    const text = await readFile(path, 'utf8').catch(() => undefined)
    hash.update(JSON.stringify([path, text]))
    if (text === undefined || !/\.ya?ml$/iu.test(path)) return
    for (const [name] of text.matchAll(named)) await take(resolve(dirname(path), name))
  }
  await take(resolve(file))
  await take(resolve(goldenPath(file)))
  return { digest: hash.digest('hex'), files: [...files] }
}
