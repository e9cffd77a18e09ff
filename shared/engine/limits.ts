/** How much is too much, and the refusals that say so. Lengths count characters (Unicode code points). */
import type { Refusal } from './refusal.ts'

/** Rule K3. */
export const keyLimit = 10
/** Rule T2. */
export const externalIdLimit = 255
/** Our own choices [A]: enough for every real name and message. */
const nameLimit = 255
const textLimit = 4096
/** Characters of what agents keep about a person. */
export const notesLimit = 2_000
/** The newest pages that a person viewed: so many the profile shows. */
export const pagesLimit = 20
/** What the product takes (facts.md, 4.3). */
export const megabyte = 2 ** 20
export const fileSizeLimit = 50 * megabyte
/** Files of one message [A]. */
export const filesLimit = 10
/** Characters of a tag, and tags on a ticket. */
export const tagLimit = 80
export const tagsLimit = 100
/** What-ifs of one workspace [A]. */
export const branchesLimit = 100
/** Characters of a subject taken from the first message. */
const subjectLimit = 80

/** Characters of a secret that the list shows (rule K2). */
export const secretStartLength = 6
export const secretStartOf = (secret: string): string => firstCharacters(secret, secretStartLength)

export const isBlank = (text: string): boolean => text.trim() === ''
export const lengthOf = (text: string): number => Array.from(text).length
/** Cut between characters, never inside a surrogate pair. */
export const firstCharacters = (text: string, count: number): string =>
  Array.from(text.slice(0, count * 2))
    .slice(0, count)
    .join('')

export function nameProblem(name: string): Refusal | undefined {
  if (isBlank(name)) return { code: 'name-missing' }
  return lengthOf(name) > nameLimit ? { code: 'name-too-long', limit: nameLimit } : undefined
}

export function textProblem(text: string): Refusal | undefined {
  if (isBlank(text)) return { code: 'text-missing' }
  return lengthOf(text) > textLimit ? { code: 'text-too-long', limit: textLimit } : undefined
}

/** A ticket is called after the first line of its first message. */
export function subjectFrom(text: string): string {
  const line = text.trim().split('\n', 1)[0]!.trim()
  const cut = firstCharacters(line, subjectLimit)
  return cut === line ? line : `${cut.trimEnd()}…`
}
