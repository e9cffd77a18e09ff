/** Heard, not seen. */
import styled, { css } from 'styled-components'

export const hiddenVisually = css`
  position: absolute;
  inline-size: 1px;
  block-size: 1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
`

export const HiddenVisually = styled.div`
  ${hiddenVisually}
`
