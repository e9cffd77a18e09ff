/** An image of a message. Its room is there before its bytes are, so that nothing jumps; they come when it is near. */
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import type { Attachment } from '#shared/engine/event.ts'
import { readableName } from '#shared/files/file-name.ts'
import { focusRing } from '../parts/focus-ring.ts'
import { FileCard } from './file-card.tsx'
import { ImageSheet } from './image-sheet.tsx'
import { useImageUrl } from './use-image-url.ts'

type Props = { readonly file: Attachment; readonly isSmall: boolean }

/** In pixels. */
const most = { large: { width: 320, height: 220 }, small: { width: 200, height: 170 } } as const
const least = 40

export function MessageImage({ file, isSmall }: Props) {
  const { t } = useTranslation()
  const button = useRef<HTMLButtonElement>(null)
  const url = useImageUrl(file, useIsNear(button))
  const [isBroken, setBroken] = useState(false)
  const [isOpen, setOpen] = useState(false)
  if (isBroken || url === null) return <FileCard file={file} note={t('files.gone')} />
  const name = readableName(file.name)
  return (
    <>
      <Frame
        ref={button}
        type="button"
        title={name}
        aria-label={t('files.enlarge', { name })}
        aria-haspopup="dialog"
        style={roomFor(file, most[isSmall ? 'small' : 'large'])}
        onClick={() => setOpen(true)}
      >
        {url !== undefined && <img src={url} alt="" onError={() => setBroken(true)} />}
      </Frame>
      {isOpen && url !== undefined && <ImageSheet file={file} url={url} onClose={() => setOpen(false)} />}
    </>
  )
}

function roomFor({ width = 1, height = 1 }: Attachment, room: { readonly width: number; readonly height: number }) {
  const scale = Math.min(1, room.width / width, room.height / height)
  const [inline, block] = [width * scale, height * scale].map((size) => Math.max(least, Math.round(size)))
  return { inlineSize: inline, aspectRatio: `${inline} / ${block}` }
}

/** Once it has been near, it stays so. */
function useIsNear(element: React.RefObject<HTMLElement>): boolean {
  const [isNear, setNear] = useState(false)
  useEffect(() => {
    if (!element.current || isNear) return
    const observer = new IntersectionObserver((seen) => seen.some((one) => one.isIntersecting) && setNear(true), {
      rootMargin: '600px',
    })
    observer.observe(element.current)
    return () => observer.disconnect()
  }, [element, isNear])
  return isNear
}

const Frame = styled.button`
  display: block;
  max-inline-size: 100%;
  padding: 0;
  overflow: hidden;
  border: 1px solid ${({ theme }) => theme.tone.line};
  border-radius: ${({ theme }) => theme.borderRadii.md};
  background: ${({ theme }) => theme.tone.canvas};
  cursor: zoom-in;

  ${focusRing}

  img {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    object-fit: contain;
  }
`
