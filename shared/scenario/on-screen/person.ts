/** How a person, a file and a moment stand on the screen. */
import type { Person } from '../../contract/answers.ts'
import type { Attachment } from '../../engine/event.ts'
import { readableName } from '../../files/file-name.ts'
import { imageTypes } from '../../files/file-types.ts'
import { typeAndSize } from '../../text/file-words.ts'
import { markWords, personName } from '../../text/person-words.ts'
import type { Say } from '../../text/text.ts'
import { line } from './place.ts'

type Shown = Pick<Person, 'name' | 'number' | 'verified' | 'says'>

/** The name, and beside it the mark or the words of its absence (rules A1, A3, A4). */
export const personLine = (say: Say, person: Shown, notShown?: boolean): string =>
  line(personName(say, person), markWords(say, person, notShown))

/** By the names of their buttons: an image is enlarged, everything else is saved. */
export const fileLines = (say: Say, files: readonly Attachment[] = []): readonly string[] =>
  files.map((file) => {
    const name = readableName(file.name)
    const isImage = file.width !== undefined && imageTypes.some((one) => one === file.type)
    return isImage ? say('files.enlarge', { name }) : `${say('files.saveNamed', { name })}, ${typeAndSize(say, file)}`
  })
