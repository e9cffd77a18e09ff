/** The files that a story sends. A text cannot hold them, so they are made: pictures are drawn, the others only have a size. */
import type { GivenFile } from '../../files/look-at-file.ts'
import { parseFile } from '../language/values.ts'
import { drawPicture } from './draw-picture.ts'

export type SendsWords = {
  readonly picture?: string | readonly string[] | undefined
  readonly file?: string | readonly string[] | undefined
}

export const madeFiles = ({ picture = [], file = [] }: SendsWords): readonly GivenFile[] => [
  ...list(picture).map((about) => ({ name: pictureName(about), bytes: drawPicture(about) })),
  ...list(file).flatMap((written) => {
    const named = parseFile(written)
    return named ? [{ name: named.name, bytes: filler(named.name, named.size) }] : []
  }),
]

const list = (words: string | readonly string[]): readonly string[] => (typeof words === 'string' ? [words] : words)

/** "a parcel on a doorstep" is called "a-parcel-on-a-doorstep.png". */
const pictureName = (about: string): string =>
  `${about
    .trim()
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '')}.png`

/** Says what it is, over and over, to whoever opens it. */
function filler(name: string, size: number): Uint8Array {
  const line = Uint8Array.from(`Made by Understudy for a story: ${name}\n`, (letter) => letter.charCodeAt(0) & 0x7f)
  const bytes = new Uint8Array(size)
  for (let at = 0; at < size; at += line.length) bytes.set(line.subarray(0, size - at), at)
  return bytes
}
