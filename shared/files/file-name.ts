/** Names of files come from strangers: how they are read, and how they are written to a disk. */

/** Characters without a shape, and those that turn the reading direction: `gpj.exe` must not be read as `exe.jpg`. */
const unseen = /[\p{Cc}\p{Cs}\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/gu
export const readableName = (name: string): string => name.replace(unseen, '').trim()

/** What some system takes for a part of a path, or for something else than a name. */
const forbidden = /[<>:"/\\|?*]/gu
/** Devices of Windows, with any ending. */
const reserved = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?=\.|$)/iu
/** Bytes in which every file system takes a name. */
const nameBytes = 200

/** A name that every system takes, in any folder, and that never leads out of it. */
export function safeName(name: string): string {
  const plain = readableName(name)
    .replace(forbidden, '_')
    .replace(/^[.\s]+|[.\s]+$/gu, '')
    .replace(reserved, '_$&')
  const ending = /\.[^.]{1,10}$/u.exec(plain)?.[0] ?? ''
  const kept = withinBytes(plain.slice(0, plain.length - ending.length), nameBytes - byteLength(ending))
  return `${kept === '' ? 'file' : kept}${ending}`
}

/** In UTF-8. */
const byteLength = (text: string): number =>
  Array.from(text).reduce((sum, character) => sum + bytesOf(character.codePointAt(0)!), 0)
const bytesOf = (code: number): number => (code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x1_0000 ? 3 : 4)

function withinBytes(text: string, most: number): string {
  let [kept, bytes] = ['', 0]
  for (const character of text) {
    bytes += byteLength(character)
    if (bytes > most) return kept.trimEnd()
    kept += character
  }
  return kept
}
