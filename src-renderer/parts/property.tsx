/** Terms and what stands under them: the quiet column that says what a thing is. */
import type { ReactNode } from 'react'
import styled from 'styled-components'

export function Property({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  )
}

export const Properties = styled.dl`
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: 12px;

  dt {
    color: ${({ theme }) => theme.tone.inkSoft};
    font-size: 12px;
    line-height: 18px;
  }

  dd {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
`
