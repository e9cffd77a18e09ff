/** What stands at the foot of a phone: a bar to swipe up, or three keys. Drawn only: there is nowhere to go back to. */
import styled from 'styled-components'
import type { Phone } from './phone-frame.tsx'

export function PhoneKeys({ phone }: { readonly phone: Phone }) {
  if (phone === 'ios') return <Swipe aria-hidden="true" />
  return (
    <Keys aria-hidden="true">
      <svg width="116" height="10" viewBox="0 0 116 10" fill="none" stroke="currentColor" strokeWidth="1.4">
        <path d="M8.6 1 2 5 8.6 9Z" strokeLinejoin="round" />
        <circle cx="58" cy="5" r="4.2" />
        <rect x="106" y="1" width="8" height="8" rx="1" />
      </svg>
    </Keys>
  )
}

const Swipe = styled.i`
  flex: none;
  align-self: center;
  inline-size: 96px;
  block-size: 4px;
  margin-block: 3px 6px;
  border-radius: 100px;
  background: ${({ theme }) => theme.tone.ink};
  opacity: 0.6;
`

const Keys = styled.div`
  display: grid;
  flex: none;
  place-items: center;
  block-size: 20px;
  color: ${({ theme }) => theme.tone.inkSoft};
`
