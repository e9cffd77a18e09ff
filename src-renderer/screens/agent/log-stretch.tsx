/**
 * Some lines of a long log that stand together. Once they have been drawn the browser knows how high they are, and leaves
 * them out of layout and paint while nobody looks; they stay findable and heard.
 */
import { useEffect, useState, type ReactNode } from 'react'
import styled from 'styled-components'

export function LogStretch({ children }: { readonly children: ReactNode }) {
  const [isDrawn, setDrawn] = useState(false)
  useEffect(() => {
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => setDrawn(true))
    })
    return () => cancelAnimationFrame(frame)
  }, [])
  return <Stretch $isDrawn={isDrawn}>{children}</Stretch>
}

const Stretch = styled.div<{ $isDrawn: boolean }>`
  contain-intrinsic-block-size: auto 1000px;
  content-visibility: ${({ $isDrawn }) => ($isDrawn ? 'auto' : 'visible')};
`
