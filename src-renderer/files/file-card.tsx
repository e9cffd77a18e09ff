/** A file that is not drawn: what it is, and one press to save it. */
import download from '@zendeskgarden/svg-icons/src/16/download-stroke.svg?raw'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import type { Attachment } from '#shared/engine/event.ts'
import { readableName } from '#shared/files/file-name.ts'
import { focusRing } from '../parts/focus-ring.ts'
import { Icon } from '../parts/icon.tsx'
import { ClippedName } from './clipped-name.tsx'
import { FileIcon } from './file-icon.tsx'
import { typeAndSize } from '#shared/text/file-words.ts'
import { useSave } from './use-save.ts'

type Props = { readonly file: Attachment; readonly note?: string }

export function FileCard({ file, note }: Props) {
  const { t } = useTranslation()
  const { save, problem } = useSave(file)
  const about = typeAndSize(t, file)
  return (
    <>
      <Card
        type="button"
        onClick={save}
        aria-label={`${t('files.saveNamed', { name: readableName(file.name) })}, ${about}`}
      >
        <FileIcon name={file.name} />
        <span>
          <ClippedName name={file.name} />
          <small>{note ?? about}</small>
        </span>
        <Icon svg={download} />
      </Card>
      {problem !== undefined && <Problem role="alert">{problem}</Problem>}
    </>
  )
}

const Card = styled.button`
  display: flex;
  gap: 10px;
  align-items: center;
  inline-size: 240px;
  max-inline-size: 100%;
  padding: 7px 10px;
  border: 1px solid ${({ theme }) => theme.tone.line};
  border-radius: ${({ theme }) => theme.borderRadii.md};
  background: ${({ theme }) => theme.tone.raised};
  color: ${({ theme }) => theme.tone.ink};
  cursor: pointer;
  font-size: 13px;
  line-height: 17px;
  text-align: start;

  &:hover {
    background: ${({ theme }) => theme.tone.hover};
  }

  ${focusRing}

  > span {
    flex: 1;
    min-inline-size: 0;
  }

  > svg {
    color: ${({ theme }) => theme.tone.inkSoft};
  }

  small {
    display: block;
    overflow: hidden;
    color: ${({ theme }) => theme.tone.inkSoft};
    font-size: 12px;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
`

const Problem = styled.p`
  max-inline-size: 240px;
  color: ${({ theme }) => theme.tone.danger};
  font-size: 12px;
`
