/** A file's name on one line. Where room ends it loses its middle: its beginning and its ending both tell what it is. */
import styled from 'styled-components'
import { readableName } from '#shared/files/file-name.ts'

/** Characters that always stay at the end. */
const tailLength = 9

export function ClippedName({ name }: { readonly name: string }) {
  const readable = readableName(name)
  const characters = [...new Intl.Segmenter().segment(readable)].map(({ segment }) => segment)
  const isLong = characters.length > 2 * tailLength
  const cut = isLong ? characters.length - tailLength : characters.length
  return (
    // By itself, whichever way it runs: nothing in it turns what stands around it.
    <Name dir="auto" title={readable}>
      <span>{characters.slice(0, cut).join('')}</span>
      {isLong && <span>{characters.slice(cut).join('')}</span>}
    </Name>
  )
}

const Name = styled.bdi`
  display: flex;
  min-inline-size: 0;
  white-space: pre;

  span {
    flex: none;
    unicode-bidi: isolate;
  }

  span:first-child {
    flex: 0 1 auto;
    min-inline-size: 0;
    overflow: hidden;
    text-overflow: ellipsis;
  }
`
