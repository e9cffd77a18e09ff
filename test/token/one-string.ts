/** One token, one spelling: makes all strings one character away from a token, and counts which are accepted. */
import { tokenClaims, signToken, type Person } from '#shared/token/sign.ts'
import { verifyToken } from '#shared/token/verify.ts'
import { at, live } from './given.ts'

/** All of ASCII, and characters that careless code takes for ASCII or for nothing. */
const alphabet = [
  ...Array.from({ length: 128 }, (_, code) => String.fromCharCode(code)),
  ...['\u00a0', '\u00ad', 'é', 'ſ', '\u200b', '\u2028', '\u212a', '\ufeff', 'Ａ', '．', '\ud800', '🦉'],
]

/** Every change, insertion and deletion of one character, and every prefix; each once, the token itself never. */
export function* neighbours(token: string): Generator<string> {
  for (let place = 0; place <= token.length; place++) {
    const before = token.slice(0, place)
    const here = token.charAt(place)
    const after = token.slice(place + 1)
    for (const character of alphabet) {
      // Inserted before itself, a character gives the same string as inserted behind itself: told once.
      if (character === here) continue
      yield before + character + here + after
      if (here !== '') yield before + character + after
    }
    // At the last character, the prefix is the deletion.
    if (here !== '' && after !== '') yield before
    if (here !== '' && here !== after.charAt(0)) yield before + after
  }
}

const keys = [live]
const atOnce = 64

export async function judgeNeighbours(people: readonly Omit<Person, 'issuedAt'>[]) {
  // Each wrong signature is an error of jose's: nobody reads where it was thrown, and noting that is a seventh of the work.
  const { stackTraceLimit } = Error
  Error.stackTraceLimit = 0
  const originals: boolean[] = []
  const accepted: string[] = []
  let candidates = 0
  let reachedSignature = 0
  for (const person of people) {
    const claims = tokenClaims({ ...person, issuedAt: at, ttlSeconds: 600 })
    const token = await signToken({ keyId: live.id, secret: live.secret, claims })
    originals.push((await verifyToken(token, keys, at)).ok)
    const rest = neighbours(token)
    const judge = async () => {
      for (const candidate of rest) {
        candidates++
        const verdict = await verifyToken(candidate, keys, at)
        if (verdict.ok) accepted.push(candidate)
        else if (verdict.checks.some(({ name, ok }) => name === 'signature' && ok === false)) reachedSignature++
      }
    }
    await Promise.all(Array.from({ length: atOnce }, judge))
  }
  Error.stackTraceLimit = stackTraceLimit
  return { originals, accepted, candidates, reachedSignature }
}
