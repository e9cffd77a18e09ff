/** Text to UTF-8 bytes and back, refusing bytes that are no UTF-8. */

// Every JavaScript runtime has these two (WHATWG Encoding), but ECMAScript's own library does not name them.
declare const TextEncoder: new () => { encode(text: string): Uint8Array }
declare const TextDecoder: new (
  label: 'utf-8',
  options: { fatal: true; ignoreBOM: true },
) => { decode(bytes: Uint8Array): string }

const encoder = new TextEncoder()
// "ignoreBOM" means: do not take a byte-order mark away. We must see it in order to refuse it.
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

export const toUtf8 = (text: string): Uint8Array => encoder.encode(text)

export function fromUtf8(bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes)
  } catch {
    return undefined
  }
}
