/** A button that reads as a link within a sentence. */
import type { ReactNode } from 'react'
import styled from 'styled-components'
import { focusRing } from './focus-ring.ts'

type Props = { readonly onClick: () => void; readonly children: ReactNode; readonly title?: string }

export function TextButton({ onClick, children, title }: Props) {
  return (
    <Plain type="button" onClick={onClick} title={title}>
      {children}
    </Plain>
  )
}

const Plain = styled.button`
  display: inline;
  max-inline-size: 100%;
  padding: 0;
  border: 0;
  border-radius: 2px;
  background: none;
  color: ${({ theme }) => theme.tone.link};
  cursor: pointer;
  font: inherit;
  text-align: start;

  &:hover {
    text-decoration: underline;
  }

  ${focusRing}
`
