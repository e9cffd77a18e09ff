/** Names for a cast: each once, and none that the language means something else by. */

const reserved = /^\s*(?:nobody|none|me|bot|__proto__)\s*$/i

/** The first that is free; where none is, the last with a number behind it. */
export function freeName(wanted: readonly string[], taken: ReadonlySet<string>): string {
  const isFree = (name: string): boolean => name.trim() !== '' && !reserved.test(name) && !taken.has(name)
  const free = wanted.find(isFree)
  if (free !== undefined) return free
  const base = wanted.at(-1) ?? ''
  let number = 2
  while (!isFree(`${base} ${number}`)) number += 1
  return `${base} ${number}`
}

/** A name for each thing by its ID, in their order: its own, unless another has it already. */
export function namesOf<Id extends string>(
  things: readonly { readonly id: Id; readonly name: string }[],
): ReadonlyMap<Id, string> {
  const names = new Map<Id, string>()
  const taken = new Set<string>()
  for (const { id, name } of things) {
    const free = freeName([name], taken)
    taken.add(free)
    names.set(id, free)
  }
  return names
}
