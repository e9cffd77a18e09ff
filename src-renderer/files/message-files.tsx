/** The files of a message below its text: images drawn, everything else by name, type and size, to be saved. */
import styled from 'styled-components'
import { imageTypes } from '#shared/files/file-types.ts'
import type { Attachment } from '#shared/engine/event.ts'
import { FileCard } from './file-card.tsx'
import { MessageImage } from './message-image.tsx'

type Props = {
  readonly files: readonly Attachment[]
  /** In a messenger there is less room; several stand side by side. */
  readonly isSmall?: boolean
}

const isImage = ({ type, width }: Attachment) => width !== undefined && imageTypes.some((one) => one === type)

export function MessageFiles({ files, isSmall = false }: Props) {
  return (
    <List>
      {files.map((file, index) => (
        <li key={index}>
          {isImage(file) ? (
            <MessageImage file={file} isSmall={isSmall || files.length > 1} />
          ) : (
            <FileCard file={file} />
          )}
        </li>
      ))}
    </List>
  )
}

const List = styled.ul`
  display: flex;
  flex-wrap: wrap;
  gap: 6px;
  max-inline-size: 100%;
  padding-block: 4px;

  li {
    min-inline-size: 0;
    max-inline-size: 100%;
  }
`
