/** One ring for everything that the keyboard can reach and Garden does not draw. */
import { css } from 'styled-components'

export const focusRing = css`
  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.tone.link};
    outline-offset: -2px;
  }
`
