/** One line of somebody's text that ends in dots where room ends: at its own end, whichever way its script runs. */
import styled from 'styled-components'

export const Clipped = styled.bdi`
  min-inline-size: 0;
  overflow: hidden;
  text-overflow: ellipsis;
  white-space: nowrap;
`

/** Holds a clipped text and what stands beside it. */
export const ClippedLine = styled.span`
  display: flex;
  gap: 0.4em;
  min-inline-size: 0;
  white-space: nowrap;

  > :not(bdi) {
    flex: none;
  }
`
