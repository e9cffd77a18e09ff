/** Where an arrow leads in a grid of several groups, of which each begins a new row. */
const arrows = { ArrowLeft: 'before', ArrowRight: 'after', ArrowUp: 'above', ArrowDown: 'below' } as const
type Arrow = keyof typeof arrows
export const isArrow = (key: string): key is Arrow => key in arrows

/** `sizes`: how many there are in each group. In a column that the other row does not have, its last one. */
export function gridTravel(key: Arrow, index: number, sizes: readonly number[], columns: number): number {
  const count = sizes.reduce((sum, size) => sum + size, 0)
  const direction = arrows[key]
  if (direction === 'before') return Math.max(0, index - 1)
  if (direction === 'after') return Math.min(count - 1, index + 1)
  const rows = rowsOf(sizes, columns)
  const row = rows.findIndex(({ start, length }) => index < start + length)
  const target = rows[row + (direction === 'above' ? -1 : 1)]
  const here = rows[row]
  return target && here ? target.start + Math.min(index - here.start, target.length - 1) : index
}

function rowsOf(sizes: readonly number[], columns: number) {
  const rows: { readonly start: number; readonly length: number }[] = []
  let start = 0
  for (const size of sizes)
    for (let left = size; left > 0; left -= columns) {
      const length = Math.min(left, columns)
      rows.push({ start, length })
      start += length
    }
  return rows
}
