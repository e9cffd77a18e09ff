/** Which pages hold a range of rows. */
export type Range = { readonly from: number; readonly to: number }

/** The pages in sight, and always the first one, which knows how many rows there are. */
export function pagesOf({ from, to }: Range, size: number): readonly number[] {
  const pages = new Set([0])
  for (let page = Math.floor(from / size); page <= Math.floor(to / size); page += 1) pages.add(page)
  return [...pages]
}
