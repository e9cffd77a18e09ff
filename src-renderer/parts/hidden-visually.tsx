/** Heard, not seen. */
import styled from 'styled-components'

export const HiddenVisually = styled.div`
  position: absolute;
  inline-size: 1px;
  block-size: 1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
`
