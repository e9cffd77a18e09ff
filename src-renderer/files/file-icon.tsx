/** A sign for each kind of file. */
import archive from '@zendeskgarden/svg-icons/src/16/file-zip-stroke.svg?raw'
import document from '@zendeskgarden/svg-icons/src/16/file-document-stroke.svg?raw'
import image from '@zendeskgarden/svg-icons/src/16/file-image-stroke.svg?raw'
import other from '@zendeskgarden/svg-icons/src/16/file-generic-stroke.svg?raw'
import pdf from '@zendeskgarden/svg-icons/src/16/file-pdf-stroke.svg?raw'
import presentation from '@zendeskgarden/svg-icons/src/16/file-presentation-stroke.svg?raw'
import spreadsheet from '@zendeskgarden/svg-icons/src/16/file-spreadsheet-stroke.svg?raw'
import { fileTypeOf, type FileKind } from '#shared/files/file-types.ts'
import { Icon } from '../parts/icon.tsx'

const icons = {
  image,
  pdf,
  document,
  spreadsheet,
  presentation,
  archive,
  sound: other,
  video: other,
  other,
} as const satisfies Record<FileKind, string>

export const FileIcon = ({ name }: { readonly name: string }) => <Icon svg={icons[fileTypeOf(name)?.kind ?? 'other']} />
