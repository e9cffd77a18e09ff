/** Base64url in its one canonical spelling (RFC 7515, section 2; RFC 4648, sections 3.5 and 5). */
import { failed, passed, type Finding } from './finding.ts'

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const values = new Map(Array.from(alphabet, (character, value) => [character, value]))

/** Whether a segment is canonical; if not, in which way. */
export function checkBase64url(segment: string, name: string): Finding {
  const at = segment.search(/[^A-Za-z0-9_-]/)
  if (at >= 0) {
    const facts = { segment: name, position: at + 1 }
    if (/^[A-Za-z0-9_-]*={1,2}$/.test(segment)) return failed('base64url-padded', facts)
    if (/^[A-Za-z0-9+/]*={0,2}$/.test(segment)) return failed('standard-base64', facts)
    return failed('not-base64url', facts)
  }
  if (segment.length % 4 === 1) return failed('base64url-length', { segment: name, length: segment.length })
  // The last character of 2 or 3 carries 4 or 2 bits that no byte uses. Were they free, one token had several spellings.
  const unused = { 0: 0, 2: 0b1111, 3: 0b11 }[segment.length % 4] ?? 0
  if (((values.get(segment.at(-1) ?? '') ?? 0) & unused) !== 0)
    return failed('base64url-unused-bits', { segment: name })
  return passed()
}

/**
 * The bytes of base64 or base64url text, read as forgivingly as common libraries do: what is not in the alphabet is
 * passed over, bits that fill no byte are dropped. Of a canonical segment these are exactly its bytes.
 */
export function decodeBase64url(text: string): Uint8Array {
  const bytes: number[] = []
  let bits = 0
  let held = 0
  for (const character of text) {
    const value = values.get(character)
    if (value === undefined) continue
    held = ((held << 6) | value) & 0xfff
    bits += 6
    if (bits < 8) continue
    bits -= 8
    bytes.push((held >> bits) & 0xff)
  }
  return Uint8Array.from(bytes)
}

export function encodeBase64url(bytes: Uint8Array): string {
  let text = ''
  let bits = 0
  let held = 0
  for (const byte of bytes) {
    held = ((held << 8) | byte) & 0xffff
    bits += 8
    while (bits >= 6) {
      bits -= 6
      text += alphabet[(held >> bits) & 0x3f]
    }
  }
  return bits > 0 ? text + alphabet[(held << (6 - bits)) & 0x3f] : text
}
