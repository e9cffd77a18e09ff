/** A long list comes in pages; which of them are in sight. */
export const pageSize = 50

export type Pages = { readonly first: number; readonly last: number }

export const pagesInSight = (from: number, to: number): Pages => ({
  first: Math.floor(from / pageSize),
  last: Math.floor(Math.max(from, to) / pageSize),
})

/** The pages to ask for: those in sight, and always the first one, which is what a list begins with. */
export function pagesToAsk({ first, last }: Pages): readonly number[] {
  const pages = new Set([0])
  for (let page = first; page <= last; page += 1) pages.add(page)
  return [...pages]
}
