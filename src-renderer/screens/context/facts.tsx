/** Short facts in two columns, term and value, that stay readable in a narrow panel. */
import type { ReactNode } from 'react'
import styled from 'styled-components'

export function Fact({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  )
}

export const Facts = styled.dl`
  display: grid;
  gap: 5px;
  font-size: 13px;
  line-height: 18px;

  > div {
    display: grid;
    grid-template-columns: clamp(76px, 34%, 116px) minmax(0, 1fr);
    gap: 0 10px;
  }

  dt {
    min-inline-size: 0;
    overflow-wrap: anywhere;
    color: ${({ theme }) => theme.tone.inkSoft};
    font-size: 12px;
  }

  dd {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
`

export const Soft = styled.span`
  color: ${({ theme }) => theme.tone.inkSoft};
`

export const Quiet = styled.p`
  color: ${({ theme }) => theme.tone.inkSoft};
  font-size: 12px;
  line-height: 17px;
`

/** A value that is copied as it is, with its button. */
export const CodeLine = styled.span`
  display: flex;
  gap: 4px;
  align-items: flex-start;
  margin-block: -3px;

  code {
    min-inline-size: 0;
    font-family: ${({ theme }) => theme.fonts.mono};
    font-size: 13px;
    line-height: 24px;
    overflow-wrap: anywhere;
    white-space: pre-wrap;
  }
`
