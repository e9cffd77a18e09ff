/** What stands where there is nothing yet: what will stand here, and what brings it. */
import type { ReactNode } from 'react'
import styled from 'styled-components'

type Props = { readonly title: string; readonly body?: string; readonly children?: ReactNode }

export function EmptyState({ title, body, children }: Props) {
  return (
    <Box>
      <strong>{title}</strong>
      {body !== undefined && <p>{body}</p>}
      {children}
    </Box>
  )
}

const Box = styled.div`
  display: flex;
  flex: 1;
  flex-direction: column;
  align-items: center;
  justify-content: center;
  gap: 8px;
  padding: 32px;
  color: ${({ theme }) => theme.tone.inkSoft};
  text-align: center;

  strong {
    color: ${({ theme }) => theme.tone.ink};
    font-size: ${({ theme }) => theme.fontSizes.md};
    font-weight: ${({ theme }) => theme.fontWeights.semibold};
  }

  p {
    max-inline-size: 44ch;
    margin: 0;
    text-wrap: balance;
  }
`
