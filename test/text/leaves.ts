/** All texts of a language with their keys: `agent.column.status`. */
export const leaves = (value: unknown, path = ''): readonly (readonly [string, string])[] =>
  typeof value === 'string'
    ? [[path, value]]
    : Object.entries(value as object).flatMap(([name, one]) => leaves(one, path === '' ? name : `${path}.${name}`))
