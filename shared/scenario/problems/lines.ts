/** Line and column of a place in a text. Counted here, as the YAML reader's own counter loses lines on broken text. */
import type { Place } from './problem.ts'

export function linesOf(text: string): (offset: number) => Place {
  const starts = [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)]
  return (offset) => {
    const at = Math.min(Math.max(offset, 0), text.length)
    let [low, high] = [0, starts.length]
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if (starts[middle]! <= at) low = middle
      else high = middle
    }
    return { line: low + 1, column: at - starts[low]! + 1 }
  }
}
