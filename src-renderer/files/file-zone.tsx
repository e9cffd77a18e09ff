/** A part of the page that takes files dropped on it. A workspace goes past it to the window, which opens it. */
import { useState, type DragEvent, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'

type Props = {
  /** Left out where none are taken. */
  readonly onFiles: ((files: readonly File[]) => void) | undefined
  readonly children: ReactNode
}

const hasFiles = ({ dataTransfer }: DragEvent) => dataTransfer.types.includes('Files')
const isWorkspace = (files: readonly File[]) => files.length === 1 && files[0]!.name.endsWith('.understudy')

export function FileZone({ onFiles, children }: Props) {
  const { t } = useTranslation()
  const [isOver, setOver] = useState(false)
  return (
    <Zone
      onDragOver={(event) => {
        if (!onFiles || !hasFiles(event)) return
        // Tells the window that somebody takes them.
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget as Node | null)) setOver(false)
      }}
      onDrop={(event) => {
        if (!onFiles || !hasFiles(event)) return
        setOver(false)
        const files = [...event.dataTransfer.files]
        if (isWorkspace(files)) return
        event.preventDefault()
        onFiles(files)
      }}
    >
      {children}
      {isOver && <Sign aria-hidden="true">{t('files.drop')}</Sign>}
    </Zone>
  )
}

const Zone = styled.div`
  position: relative;
  display: flex;
  flex: 1;
  flex-direction: column;
  min-block-size: 0;
  min-inline-size: 0;
`

const Sign = styled.div`
  position: absolute;
  inset: 6px;
  z-index: 2;
  display: grid;
  place-items: center;
  padding: 12px;
  border: 2px dashed ${({ theme }) => theme.tone.link};
  border-radius: ${({ theme }) => theme.borderRadii.lg};
  background: color-mix(in srgb, ${({ theme }) => theme.tone.panel} 88%, transparent);
  font-size: 16px;
  pointer-events: none;
  text-align: center;
`
