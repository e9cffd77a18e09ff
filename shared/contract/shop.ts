/** The made-up shop that browsers show: a handful of pages, so that there is something to have looked at. */

export const shopPages = ['home', 'parcels', 'returns', 'sizes', 'contact'] as const
export type ShopPage = (typeof shopPages)[number]

const site = 'https://shop.example/'
/** The title of the front page, which has no path. */
const frontPage = 'home'

/** A page's address is made of its title, so that a story need not tell it: "Size guide" is /size-guide. */
export function addressOf(title: string): string {
  const path =
    title
      .toLowerCase()
      .match(/[\p{L}\p{N}\p{M}]+/gu)
      ?.join('-') ?? ''
  return path === frontPage ? site : `${site}${path}`
}
