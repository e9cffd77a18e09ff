/** The files that go with the message that is being written, each with a way to take it out again. */
import close from '@zendeskgarden/svg-icons/src/12/x-stroke.svg?raw'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import { readableName } from '#shared/files/file-name.ts'
import { focusRing } from '../parts/focus-ring.ts'
import { Icon } from '../parts/icon.tsx'
import { ClippedName } from './clipped-name.tsx'
import { FileIcon } from './file-icon.tsx'
import { typeAndSize } from '#shared/text/file-words.ts'
import type { PendingFile } from './use-files.ts'

type Props = {
  readonly files: readonly PendingFile[]
  readonly onRemove: (key: string) => void
}

export function PendingFiles({ files, onRemove }: Props) {
  const { t } = useTranslation()
  if (files.length === 0) return null
  return (
    <List aria-label={t('files.pending')}>
      {files.map((file) => (
        <Chip key={file.key}>
          {file.image ? <Thumbnail file={file} /> : <FileIcon name={file.given.name} />}
          <span>
            <ClippedName name={file.given.name} />
            <small>{typeAndSize(t, { name: file.given.name, size: file.given.bytes.byteLength })}</small>
          </span>
          <button
            type="button"
            aria-label={t('files.remove', { name: readableName(file.given.name) })}
            onClick={() => onRemove(file.key)}
          >
            <Icon svg={close} size={12} />
          </button>
        </Chip>
      ))}
    </List>
  )
}

function Thumbnail({ file: { given, image } }: { readonly file: PendingFile }) {
  const picture = useRef<HTMLImageElement>(null)
  useEffect(() => {
    const url = URL.createObjectURL(new Blob([given.bytes as BlobPart], { type: image?.type ?? '' }))
    picture.current?.setAttribute('src', url)
    return () => URL.revokeObjectURL(url)
  }, [given, image])
  return (
    <Small>
      <img ref={picture} alt="" />
    </Small>
  )
}

const List = styled.ul`
  display: flex;
  flex: none;
  flex-wrap: wrap;
  gap: 6px;
  max-block-size: 104px;
  overflow-y: auto;
`

const Chip = styled.li`
  display: flex;
  gap: 8px;
  align-items: center;
  max-inline-size: min(220px, 100%);
  min-block-size: 44px;
  padding: 3px 4px 3px 8px;
  border: 1px solid ${({ theme }) => theme.tone.line};
  border-radius: ${({ theme }) => theme.borderRadii.md};
  background: ${({ theme }) => theme.tone.raised};
  font-size: 13px;
  line-height: 16px;

  > span {
    flex: 1;
    min-inline-size: 0;
  }

  small {
    display: block;
    color: ${({ theme }) => theme.tone.inkSoft};
    font-size: 11px;
  }

  button {
    display: grid;
    flex: none;
    place-items: center;
    inline-size: 24px;
    block-size: 24px;
    padding: 0;
    border: 0;
    border-radius: 50%;
    background: none;
    color: ${({ theme }) => theme.tone.inkSoft};
    cursor: pointer;

    &:hover {
      background: ${({ theme }) => theme.tone.hover};
    }

    ${focusRing}
  }
`

const Small = styled.span`
  && {
    flex: none;
    inline-size: 36px;
    block-size: 36px;
    overflow: hidden;
    border-radius: 4px;
    background: ${({ theme }) => theme.tone.canvas};
  }

  img {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }
`
