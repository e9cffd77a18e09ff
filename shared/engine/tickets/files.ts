/** Files of a message: what is refused, what the event says of them, and how a list names them. Their bytes are the journal's. */
import { fileTypeOf, imageTypes, type ImageType } from '../../files/file-types.ts'
import type { Attachment } from '../event.ts'
import type { FilesLine } from '../heads.ts'
import type { Digest } from '../ids.ts'
import { fileSizeLimit, filesLimit, isBlank, megabyte, nameProblem, textProblem } from '../limits.ts'
import type { Refusal } from '../refusal.ts'

/** `image`: what the first bytes show, whatever the name says. */
export type ImageSeen = { readonly type: ImageType; readonly width: number; readonly height: number }
export type FileSeen = { readonly name: string; readonly size: number; readonly image?: ImageSeen }
export type PreparedFile = FileSeen & { readonly digest: Digest }

export type MessageAsked = {
  readonly text: string
  readonly files?: readonly PreparedFile[] | undefined
}

/** A message has a text or files or both. */
export function messageProblem({ text, files = [] }: MessageAsked): Refusal | undefined {
  const textRefused = files.length > 0 && isBlank(text) ? undefined : textProblem(text)
  return textRefused ?? filesProblem(files)
}

export function filesProblem(files: readonly FileSeen[]): Refusal | undefined {
  if (files.length > filesLimit) return { code: 'too-many-files', limit: filesLimit }
  return files.map(fileProblem).find((problem) => problem !== undefined)
}

/** What is wrong with a file before anybody has read it. */
export function givenProblem({ name, size }: Pick<FileSeen, 'name' | 'size'>): Refusal | undefined {
  const unnamed = nameProblem(name)
  if (unnamed) return unnamed
  if (!fileTypeOf(name)) return { code: 'file-type-not-allowed', file: name }
  if (size === 0) return { code: 'file-empty', file: name }
  return size > fileSizeLimit ? { code: 'file-too-large', file: name, limit: fileSizeLimit / megabyte } : undefined
}

function fileProblem(file: FileSeen): Refusal | undefined {
  const { name, image } = file
  const type = fileTypeOf(name)?.type
  // In both directions: what is called an image must be one, and an image must be called what it is.
  const isImage = imageTypes.some((one) => one === type)
  const isAnother = (isImage || image !== undefined) && image?.type !== type
  return givenProblem(file) ?? (isAnother ? { code: 'file-not-its-type', file: name } : undefined)
}

/** What the event says; nothing without files. */
export function said({ text, files = [] }: MessageAsked): { text: string; files?: readonly Attachment[] } {
  if (files.length === 0) return { text }
  return { text: isBlank(text) ? '' : text, files: files.map(attachmentOf) }
}

const attachmentOf = ({ name, size, digest, image }: PreparedFile): Attachment => ({
  name,
  type: fileTypeOf(name)?.type ?? '',
  size,
  digest,
  ...(image && { width: image.width, height: image.height }),
})

/** How a line names a message that has files and no text; nothing for any other. */
export function filesLine({ text, files }: { text: string; files?: readonly Attachment[] }): FilesLine | undefined {
  const first = files?.[0]
  if (!first || text !== '') return undefined
  return { count: files.length, name: first.name, isImage: first.width !== undefined }
}
