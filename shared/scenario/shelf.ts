/** Which files of a library are stories, and in which order they stand on the shelf. */
import { castPattern } from './language/tables.ts'

/** A workspace to look around in, not a story. */
export const demo = 'demo.yaml'

/** `paths`: from the library's folder on, with `/` between folders. Stories are sorted by the number before their names. */
export const storiesAmong = (paths: readonly string[]): readonly string[] =>
  paths
    .filter((path) => /\.ya?ml$/i.test(path) && !castPattern.test(path) && path !== demo)
    .sort((one, other) => (nameOf(one) < nameOf(other) || (nameOf(one) === nameOf(other) && one < other) ? -1 : 1))

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1)
