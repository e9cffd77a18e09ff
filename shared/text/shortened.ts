/** A name that leaves room for the rest of the sentence. */
import { firstCharacters } from '../engine/limits.ts'

export function shortened(name: string, length: number): string {
  const short = firstCharacters(name, length)
  return short === name ? name : `${short.trimEnd()}…`
}
