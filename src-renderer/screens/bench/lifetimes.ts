/** How long a token may live, in seconds, as people choose it. */
const seconds = { minute: 60, 'ten-minutes': 600, hour: 3600, day: 86400, none: undefined } as const
export type Lifetime = keyof typeof seconds
export const lifetimes = Object.keys(seconds) as readonly Lifetime[]

/** For a token request. */
export function secondsOf(lifetime: Lifetime): { readonly ttl?: number } {
  const ttl = seconds[lifetime]
  return ttl === undefined ? {} : { ttl }
}
