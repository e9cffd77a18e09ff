/** What is made of all files of a folder, kept until one of them is another. */
import { readdir, stat } from 'node:fs/promises'
import { join, sep } from 'node:path'

type Files = {
  /** From the folder on, with `/` between folders. */
  readonly names: readonly string[]
  /** Other, as soon as a file is added, changed or taken away. */
  readonly stamp: string
}

async function filesIn(folder: string): Promise<Files> {
  const entries = await readdir(folder, { recursive: true })
  const stats = await Promise.all(entries.map((entry) => stat(join(folder, entry))))
  const names = entries.map((entry) => entry.replaceAll(sep, '/'))
  return { names, stamp: names.map((name, at) => `${name} ${stats[at]!.mtimeMs} ${stats[at]!.size}`).join('\n') }
}

/** `isKept`: nothing is kept of what must be said anew, in the language of the moment. */
export function untilChanged<Made>(
  folder: string,
  make: (names: readonly string[]) => Promise<Made>,
  isKept: (made: Made) => boolean = () => true,
): () => Promise<Made> {
  let kept: { readonly stamp: string; readonly made: Made } | undefined
  return async () => {
    const { names, stamp } = await filesIn(folder)
    if (kept?.stamp === stamp) return kept.made
    const made = await make(names)
    kept = isKept(made) ? { stamp, made } : undefined
    return made
  }
}
