/** Reads the cast files that a scenario names: only such that lie in its own folder or below, whatever a link says. */
import { readFileSync, realpathSync, statSync } from 'node:fs'
import { dirname, join, sep } from 'node:path'
import type { ReadCast } from '#shared/scenario/problems/shared-cast.ts'

const largest = 1_000_000

/** `file`: the scenario. The paths asked for are checked already not to lead out of its folder; links may still do so. */
export function castReader(file: string): ReadCast {
  return (path) => {
    try {
      const folder = realpathSync(dirname(file))
      const found = realpathSync(join(folder, path))
      const { size } = statSync(found)
      return found.startsWith(folder.endsWith(sep) ? folder : folder + sep) && size <= largest
        ? readFileSync(found)
        : undefined
    } catch {
      return undefined
    }
  }
}
