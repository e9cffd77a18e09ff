/** The scenario files that a path means: itself, or all in a folder and below it. */
import { readdir, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { ProblemCode } from '#shared/text/en/cli-problems.ts'

export type Meant = { readonly path: string } & (
  | { readonly kind: 'file' }
  | {
      readonly kind: 'problem'
      readonly code: Extract<ProblemCode, 'file-missing' | 'folder-empty' | 'unreadable'>
      readonly why?: string
    }
)

/** What a folder means: a cast tells no story, but is written in the same language. */
const stories = /(?<!\.cast)\.ya?ml$/i
export const storiesAndCasts = /\.ya?ml$/i

/** In the order asked, folders by name; each file once. */
export async function findFiles(paths: readonly string[], sort: RegExp = stories): Promise<readonly Meant[]> {
  const found = (await Promise.all(paths.map((path) => meantBy(path, sort)))).flat()
  const seen = new Set<string>()
  return found.filter(({ path }) => {
    const isNew = !seen.has(resolve(path))
    seen.add(resolve(path))
    return isNew
  })
}

async function meantBy(path: string, sort: RegExp): Promise<readonly Meant[]> {
  try {
    if (!(await stat(path)).isDirectory()) return [{ kind: 'file', path }]
    const files = await within(path, sort)
    return files.length > 0
      ? files.map((file) => ({ kind: 'file', path: file }))
      : [{ kind: 'problem', code: 'folder-empty', path }]
  } catch (fault) {
    const { code, message } = fault as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ENOTDIR') return [{ kind: 'problem', code: 'file-missing', path }]
    return [{ kind: 'problem', code: 'unreadable', path, why: message }]
  }
}

async function within(folder: string, sort: RegExp): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  const sorted = entries.sort((one, other) => (one.name < other.name ? -1 : 1))
  const found = await Promise.all(
    sorted.map(async (entry) => {
      const path = join(folder, entry.name)
      if (entry.name.startsWith('.') || entry.name === 'node_modules') return []
      if (entry.isDirectory()) return within(path, sort)
      return sort.test(entry.name) ? [path] : []
    }),
  )
  return found.flat()
}
