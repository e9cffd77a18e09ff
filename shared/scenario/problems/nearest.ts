/** "Did you mean": the known word that a misspelt one most resembles. */

const plain = (word: string): string =>
  word
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[-_\s]+/g, ' ')
    .trim()

/** Nothing where nothing is near. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const asked = plain(word.slice(0, 100))
  let best: { readonly name: string; readonly far: number } | undefined
  for (const name of known) {
    const far = distance(asked, plain(name))
    const shorter = Math.min(asked.length, name.length)
    const allowed = shorter < 3 ? 0 : Math.max(1, Math.floor(shorter / 3))
    if (far <= allowed && far < (best?.far ?? Infinity)) best = { name, far }
  }
  return best?.name
}

/** Letters to change, add, take out or swap (optimal string alignment). */
function distance(one: string, other: string): number {
  let [before, last]: number[][] = [[], Array.from({ length: other.length + 1 }, (_, index) => index)]
  for (let row = 1; row <= one.length; row++) {
    const next = [row]
    for (let column = 1; column <= other.length; column++) {
      const same = one[row - 1] === other[column - 1] ? 0 : 1
      let cost = Math.min(last![column]! + 1, next[column - 1]! + 1, last![column - 1]! + same)
      if (row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1])
        cost = Math.min(cost, before![column - 2]! + 1)
      next.push(cost)
    }
    ;[before, last] = [last, next]
  }
  return last![other.length]!
}
