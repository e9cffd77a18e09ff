/** Three dots that say that somebody types; the words stand beside them. They lie still where motion is not wanted. */
import styled, { keyframes } from 'styled-components'

export function TypingDots() {
  return (
    <Dots aria-hidden="true">
      <i />
      <i />
      <i />
    </Dots>
  )
}

const breathe = keyframes`
  0%, 60%, 100% { opacity: 0.35; }
  30% { opacity: 1; }
`

const Dots = styled.span`
  display: inline-flex;
  flex: none;
  gap: 3px;
  align-items: center;

  i {
    inline-size: 5px;
    block-size: 5px;
    border-radius: 50%;
    background: currentcolor;
  }

  @media (prefers-reduced-motion: no-preference) {
    i {
      animation: ${breathe} 1.2s infinite;
    }

    i:nth-child(2) {
      animation-delay: 0.15s;
    }

    i:nth-child(3) {
      animation-delay: 0.3s;
    }
  }
`
