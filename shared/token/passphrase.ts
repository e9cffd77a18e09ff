/** Passphrases under which a signing key is handed over (rule K8). */
import { lengthOf } from '../engine/limits.ts'

export const shortestPassphrase = 12

export const isLongEnough = (passphrase: string): boolean => lengthOf(passphrase) >= shortestPassphrase

/** Without l, o, 0 and 1, which one takes for another: 32, so that a byte chooses each alike. */
const letters = 'abcdefghijkmnpqrstuvwxyz23456789'

/** How many bytes of luck a good passphrase takes: 100 bits. */
export const luckOfPassphrase = 20

/** Five groups of four, to be read out over the telephone. */
export function makePassphrase(luck: Uint8Array): string {
  const chosen = Array.from(luck.subarray(0, luckOfPassphrase), (byte) => letters.charAt(byte % letters.length)).join(
    '',
  )
  return chosen.match(/.{4}/g)?.join('-') ?? ''
}
