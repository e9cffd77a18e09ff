/** Looks at a file before anything is done with it: how large it is and, by its first bytes, whether it is an image and of which size. */
import { GIF } from 'image-size/types/gif'
import { JPG } from 'image-size/types/jpg'
import { PNG } from 'image-size/types/png'
import { WEBP } from 'image-size/types/webp'
import type { FileSeen, ImageSeen } from '../engine/tickets/files.ts'
import type { ImageType } from './file-types.ts'

/** A file as it comes through a door. */
export type GivenFile = { readonly name: string; readonly bytes: Uint8Array }

export function lookAtFile({ name, bytes }: GivenFile): FileSeen {
  const image = imageIn(bytes)
  return { name, size: bytes.byteLength, ...(image && { image }) }
}

const readers = { 'image/png': PNG, 'image/jpeg': JPG, 'image/gif': GIF, 'image/webp': WEBP } as const

/** No image's head is longer; what only begins like one must not be read to its end, step by step. */
const headLength = 2 ** 20

/** Nothing where the bytes are no image of these types, or one whose head is damaged. */
function imageIn(bytes: Uint8Array): ImageSeen | undefined {
  const head = bytes.slice(0, headLength)
  for (const [type, reader] of Object.entries(readers)) {
    try {
      if (!reader.validate(head)) continue
      const { width, height, orientation = 1 } = reader.calculate(head)
      if (!(width > 0 && height > 0)) return undefined
      // A camera held upright writes a picture that lies on its side, and says so: it is drawn turned.
      const isTurned = orientation >= 5
      return { type: type as ImageType, width: isTurned ? height : width, height: isTurned ? width : height }
    } catch {
      // Bytes that end before an image's head does.
    }
  }
  return undefined
}
