/** Gives an image's bytes an address on the page, and takes it back when nobody looks any more. */
import { useEffect, useState } from 'react'
import type { Attachment } from '#shared/engine/event.ts'
import { useBridge } from '../bridge/bridge-context.tsx'

/** `null`: its bytes are not there. */
export function useImageUrl({ digest, type }: Attachment, isWanted: boolean): string | null | undefined {
  const bridge = useBridge()
  const [url, setUrl] = useState<string | null>()
  useEffect(() => {
    if (!isWanted) return
    let made: string | undefined
    let isOver = false
    void bridge.file(digest).then((bytes) => {
      if (isOver) return
      made = bytes ? URL.createObjectURL(new Blob([bytes as BlobPart], { type })) : undefined
      setUrl(made ?? null)
    })
    return () => {
      isOver = true
      if (made !== undefined) URL.revokeObjectURL(made)
    }
  }, [bridge, digest, type, isWanted])
  return url
}
