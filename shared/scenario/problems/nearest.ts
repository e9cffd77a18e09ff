/** "Did you mean": the known word that a misspelt one most resembles. */

const plain = (word: string): string =>
  word
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[-_\s]+/g, ' ')
    .trim()

/** Words that one might expect to work, and the one that does. */
const alsoSaid: Readonly<Record<string, readonly string[]>> = {
  on: ['device'],
  by: ['agent', 'from'],
  wait: ['after'],
  then: ['say'],
  narration: ['say'],
  expects: ['expect'],
  login: ['logs in as', 'last login'],
  'log in': ['logs in as'],
  'log in as': ['logs in as'],
  logout: ['logs out'],
  'log out': ['logs out'],
  message: ['writes', 'shows'],
  reply: ['replies'],
  note: ['notes'],
  status: ['submits as'],
  user: ['person'],
  id: ['external id'],
  mark: ['verified'],
  authenticated: ['verified'],
  cast: ['people'],
  at: ['when'],
  later: ['after'],
  include: ['cast'],
  includes: ['cast'],
  examples: ['variations'],
  variants: ['variations'],
}

/** Nothing where nothing is near. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const asked = plain(word.slice(0, 100))
  const meant = Object.hasOwn(alsoSaid, asked) ? alsoSaid[asked]?.find((name) => known.includes(name)) : undefined
  if (meant !== undefined) return meant
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
