/**
 * Tells a wrong passphrase from a text that was damaged further on: AES Key Wrap checks what it unwraps (RFC 3394,
 * section 2.2.3), and jose does not say at which of its two locks it stopped. It chooses words only: what it says yes to is not
 * opened by it.
 */
import { toUtf8 } from './utf8.ts'

/** What every JavaScript runtime has (W3C Web Cryptography), but this folder knows no types of. */
type Key = object
type WebCrypto = {
  readonly subtle: {
    readonly importKey: (
      form: 'raw',
      bytes: Uint8Array,
      name: 'PBKDF2',
      out: false,
      uses: ['deriveKey'],
    ) => Promise<Key>
    readonly deriveKey: (by: object, from: Key, to: object, out: false, uses: ['unwrapKey']) => Promise<Key>
    readonly unwrapKey: (
      form: 'raw',
      wrapped: Uint8Array,
      by: Key,
      name: 'AES-KW',
      to: object,
      out: false,
      uses: ['decrypt'],
    ) => Promise<Key>
  }
}
const { subtle } = (globalThis as unknown as { readonly crypto: WebCrypto }).crypto

type Lock = { readonly salt: Uint8Array; readonly rounds: number; readonly wrappedKey: Uint8Array }

export async function fitsKey(passphrase: Uint8Array, { salt, rounds, wrappedKey }: Lock): Promise<boolean> {
  // RFC 7518, section 4.8.1.1: the algorithm's name, a zero, the salt.
  const salted = Uint8Array.from([...toUtf8('PBES2-HS512+A256KW'), 0, ...salt])
  const by = { name: 'PBKDF2', hash: 'SHA-512', salt: salted, iterations: rounds }
  const from = await subtle.importKey('raw', passphrase, 'PBKDF2', false, ['deriveKey'])
  const wrapping = await subtle.deriveKey(by, from, { name: 'AES-KW', length: 256 }, false, ['unwrapKey'])
  try {
    await subtle.unwrapKey('raw', wrappedKey, wrapping, 'AES-KW', { name: 'AES-GCM', length: 256 }, false, ['decrypt'])
    return true
  } catch {
    return false
  }
}
