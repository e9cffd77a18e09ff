/**
 * Which types of file a message takes [A]: what people send to a shop. A file's type is told by the ending of its name,
 * for browsers and systems name types differently. Nothing on the list is ever run, and only images are drawn: SVG and
 * HTML, which can carry scripts, are not on it.
 */
export const imageTypes = ['image/png', 'image/jpeg', 'image/gif', 'image/webp'] as const
export type ImageType = (typeof imageTypes)[number]

const office = 'application/vnd.openxmlformats-officedocument'
const open = 'application/vnd.oasis.opendocument'

/** By kind, which is what an icon shows; then by the ending of the name. */
const byKind = {
  image: { png: 'image/png', jpg: 'image/jpeg', jpeg: 'image/jpeg', gif: 'image/gif', webp: 'image/webp' },
  pdf: { pdf: 'application/pdf' },
  document: {
    doc: 'application/msword',
    docx: `${office}.wordprocessingml.document`,
    odt: `${open}.text`,
    rtf: 'application/rtf',
    txt: 'text/plain',
    md: 'text/markdown',
    log: 'text/plain',
  },
  spreadsheet: {
    xls: 'application/vnd.ms-excel',
    xlsx: `${office}.spreadsheetml.sheet`,
    ods: `${open}.spreadsheet`,
    csv: 'text/csv',
  },
  presentation: {
    ppt: 'application/vnd.ms-powerpoint',
    pptx: `${office}.presentationml.presentation`,
    odp: `${open}.presentation`,
  },
  archive: { zip: 'application/zip' },
  sound: { mp3: 'audio/mpeg', m4a: 'audio/mp4', wav: 'audio/wav', ogg: 'audio/ogg' },
  video: { mp4: 'video/mp4', mov: 'video/quicktime', webm: 'video/webm' },
  other: { heic: 'image/heic', ics: 'text/calendar', vcf: 'text/vcard', json: 'application/json' },
} as const satisfies Record<string, Readonly<Record<string, string>>>

export type FileKind = keyof typeof byKind
type FileType = { readonly type: string; readonly kind: FileKind }

const byEnding: ReadonlyMap<string, FileType> = new Map(
  Object.entries(byKind).flatMap(([kind, endings]) =>
    Object.entries(endings).map(([ending, type]) => [ending, { type, kind: kind as FileKind }] as const),
  ),
)
/** Without the dot, in lower case. */
export const fileEndings: readonly string[] = [...byEnding.keys()]

/** What stands behind the last dot of a name, in lower case; nothing where there is no dot. */
export const endingOf = (name: string): string => /\.([^.]+)$/u.exec(name.trim())?.[1]?.toLowerCase() ?? ''

export const fileTypeOf = (name: string): FileType | undefined => byEnding.get(endingOf(name))
