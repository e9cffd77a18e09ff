/** One of a list at the side of a page: the one that is shown is marked as current. */
import styled from 'styled-components'
import { focusRing } from './focus-ring.ts'

export const ListChoice = styled.button`
  display: flex;
  flex-direction: column;
  align-items: flex-start;
  inline-size: 100%;
  padding: 6px 8px;
  border: 0;
  border-radius: ${({ theme }) => theme.borderRadii.md};
  background: none;
  color: inherit;
  cursor: pointer;
  text-align: start;

  > * {
    max-inline-size: 100%;
  }

  &:hover {
    background: ${({ theme }) => theme.tone.hover};
  }

  &[aria-current] {
    background: ${({ theme }) => theme.tone.chosen};
  }

  ${focusRing}
`
