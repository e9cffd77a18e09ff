/** The times of a token on the bench, as seconds from the simulation's now; a time that is left out is no claim. */

export const timeClaims = ['iat', 'exp', 'nbf'] as const
export type Times = { readonly [Claim in (typeof timeClaims)[number]]?: number }
export const usualTimes: Times = { iat: 0, exp: 600 }

export const offsets = [-86_400, -3_600, -600, -60, 0, 60, 600, 3_600, 86_400] as const

/** "in 10 minutes", "1 hour ago", "now", in the words of the language. */
export function offsetWords(offset: number, locale: string): string {
  const words = new Intl.RelativeTimeFormat(locale, { numeric: offset === 0 ? 'auto' : 'always' })
  const units = [
    ['day', 86_400],
    ['hour', 3_600],
    ['minute', 60],
    ['second', 1],
  ] as const
  const [unit, seconds] = units.find(([, length]) => offset !== 0 && offset % length === 0) ?? units[3]
  return words.format(offset / seconds, unit)
}

/** What a snippet can say of them: seconds to live from now, no times at all (`none`), or that it cannot (`undefined`). */
export function ttlOf({ iat, nbf, exp }: Times): number | 'none' | undefined {
  if (nbf !== undefined) return undefined
  if (iat === 0 && exp !== undefined) return exp
  return iat === undefined && exp === undefined ? 'none' : undefined
}
