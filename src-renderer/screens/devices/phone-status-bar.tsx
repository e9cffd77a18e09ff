/** What stands at the top of a phone: the time, the camera's place, whether there is a network. Words for it stand elsewhere. */
import styled from 'styled-components'
import { useAnswer } from '../../bridge/use-answer.ts'
import { moments } from '../../parts/time.tsx'
import type { Phone } from './phone-frame.tsx'

type Props = { readonly phone: Phone; readonly isOffline: boolean; readonly isOpen: boolean }

export function PhoneStatusBar({ phone, isOffline, isOpen }: Props) {
  const { answer } = useAnswer({ type: 'Workspace' })
  const isIos = phone === 'ios'
  return (
    <Bar aria-hidden="true" $phone={phone} $open={isOpen}>
      <span>{answer?.at ? moments.time(answer.at) : ''}</span>
      <Camera $phone={phone} />
      <Signs>
        {isIos ? <Steps isOffline={isOffline} /> : <Wedge isOffline={isOffline} />}
        <Battery $phone={phone} />
      </Signs>
    </Bar>
  )
}

type Reception = Pick<Props, 'isOffline'>

/** Four bars; empty and crossed out without a network. */
function Steps({ isOffline }: Reception) {
  return (
    <svg width="16" height="11" viewBox="0 0 16 11" fill="currentColor">
      {[3, 5, 8, 11].map((height, index) => (
        <rect
          key={height}
          x={index * 4}
          y={11 - height}
          width="2.6"
          height={height}
          rx="0.8"
          opacity={isOffline ? 0.35 : 1}
        />
      ))}
      {isOffline && <path d="M2 0.5 14 10.5" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" />}
    </svg>
  )
}

/** A full wedge; an empty one, crossed out, without a network. */
function Wedge({ isOffline }: Reception) {
  return (
    <svg width="13" height="11" viewBox="0 0 13 11" fill="currentColor" stroke="currentColor" strokeLinejoin="round">
      <path d="M1.5 10.2H11.5V0.8Z" {...(isOffline && { fill: 'none', opacity: 0.5 })} />
      {isOffline && <path d="M1.5 0.8 11.5 10.2" strokeWidth="1.5" strokeLinecap="round" />}
    </svg>
  )
}

const Bar = styled.div<{ $phone: Phone; $open: boolean }>`
  display: grid;
  flex: none;
  grid-template-columns: 1fr auto 1fr;
  align-items: center;
  block-size: ${({ $phone }) => ($phone === 'ios' ? '25px' : '22px')};
  padding-inline: ${({ $phone }) => ($phone === 'ios' ? '20px' : '12px')};
  background: ${({ theme, $open }) => ($open ? theme.tone.deviceHead : theme.tone.canvas)};
  color: ${({ theme, $open }) => ($open ? theme.tone.deviceInk : theme.tone.ink)};
  font-size: 10.5px;
  font-weight: ${({ theme, $phone }) => theme.fontWeights[$phone === 'ios' ? 'semibold' : 'regular']};
  font-variant-numeric: tabular-nums;
`

/** A pill, or a hole in the glass. */
const Camera = styled.span<{ $phone: Phone }>`
  inline-size: ${({ $phone }) => ($phone === 'ios' ? '56px' : '10px')};
  block-size: ${({ $phone }) => ($phone === 'ios' ? '14px' : '10px')};
  border-radius: 100px;
  background: ${({ theme }) => theme.tone.phoneEdge};
`

const Signs = styled.span`
  display: flex;
  align-items: center;
  justify-content: flex-end;
  gap: 5px;
`

/** Lying, or standing. */
const Battery = styled.i<{ $phone: Phone }>`
  border: 1px solid currentcolor;
  ${({ $phone }) =>
    $phone === 'ios'
      ? `inline-size: 18px; block-size: 9px; border-radius: 3px;
         background: linear-gradient(currentcolor 0 0) 1px 1px / 11px calc(100% - 2px) no-repeat;`
      : `inline-size: 7px; block-size: 11px; border-radius: 2px;
         background: linear-gradient(currentcolor 0 0) 0 100% / 100% 65% no-repeat;`}
`
