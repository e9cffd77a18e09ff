/** A workspace dragged onto the window is opened; while it hovers, the stage says so. */
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import { useBridge } from '../bridge/bridge-context.tsx'

export function DropTarget() {
  const { t } = useTranslation()
  const bridge = useBridge()
  const [isOver, setOver] = useState(false)
  useEffect(() => {
    const isFile = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') === true
    function onDragOver(event: DragEvent): void {
      if (!isFile(event)) return
      // What a part of the page takes for itself is not for us.
      setOver(!event.defaultPrevented)
      event.preventDefault()
    }
    // Nothing is related any more when the pointer leaves the window.
    function onDragLeave(event: DragEvent): void {
      if (event.relatedTarget === null) setOver(false)
    }
    function onDrop(event: DragEvent): void {
      setOver(false)
      if (!isFile(event) || event.defaultPrevented) return
      event.preventDefault()
      const file = event.dataTransfer?.files[0]
      if (file) void bridge.openDropped(file)
    }
    window.addEventListener('dragover', onDragOver)
    window.addEventListener('dragleave', onDragLeave)
    window.addEventListener('drop', onDrop)
    return () => {
      window.removeEventListener('dragover', onDragOver)
      window.removeEventListener('dragleave', onDragLeave)
      window.removeEventListener('drop', onDrop)
    }
  }, [bridge])
  return isOver ? <Sign aria-hidden="true">{t('stage.drop')}</Sign> : null
}

const Sign = styled.div`
  position: fixed;
  inset: 10px;
  z-index: 20;
  display: grid;
  place-items: center;
  border: 2px dashed ${({ theme }) => theme.tone.link};
  border-radius: ${({ theme }) => theme.borderRadii.lg};
  background: color-mix(in srgb, ${({ theme }) => theme.tone.canvas} 85%, transparent);
  font-size: 20px;
  pointer-events: none;
`
