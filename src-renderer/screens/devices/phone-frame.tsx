/** A phone with the app's messenger over the whole screen, or its home screen. */
import styled from 'styled-components'
import { useAnswer } from '../../bridge/use-answer.ts'
import { moments } from '../../parts/time.tsx'
import type { FrameProps } from './device-card.tsx'

export function PhoneFrame({ row: { isOpen }, children }: FrameProps) {
  const { answer } = useAnswer({ type: 'Workspace' })
  return (
    <Body>
      <Screen $open={isOpen}>
        <Bar aria-hidden="true" $open={isOpen}>
          <span>{answer?.at ? moments.time(answer.at) : ''}</span>
          <Camera />
          <Signal>
            <Bars />
            <Battery />
          </Signal>
        </Bar>
        {children}
        <Home aria-hidden="true" />
      </Screen>
    </Body>
  )
}

/** Glass edge, then metal. */
const Body = styled.div`
  display: flex;
  flex: 1;
  min-block-size: 0;
  padding: 5px;
  border-radius: 30px;
  background: ${({ theme }) => theme.tone.phoneEdge};
  box-shadow:
    inset 0 0 0 1px rgb(255 255 255 / 14%),
    0 0 0 1px ${({ theme }) => theme.tone.line};

  @media (forced-colors: active) {
    border: 2px solid;
  }
`

const Screen = styled.div<{ $open: boolean }>`
  display: flex;
  flex: 1;
  flex-direction: column;
  overflow: hidden;
  min-inline-size: 0;
  border-radius: 25px;
  background: ${({ theme, $open }) => ($open ? theme.tone.panel : theme.tone.canvas)};
`

const Bar = styled.div<{ $open: boolean }>`
  display: grid;
  flex: none;
  grid-template-columns: 1fr auto 1fr;
  align-items: center;
  block-size: 24px;
  padding-inline: 18px;
  background: ${({ theme, $open }) => ($open ? theme.tone.deviceHead : theme.tone.canvas)};
  color: ${({ theme, $open }) => ($open ? theme.tone.deviceInk : theme.tone.ink)};
  font-size: 10.5px;
  font-weight: ${({ theme }) => theme.fontWeights.semibold};
  font-variant-numeric: tabular-nums;
`

const Camera = styled.span`
  inline-size: 56px;
  block-size: 13px;
  border-radius: 100px;
  background: ${({ theme }) => theme.tone.phoneEdge};
`

const Signal = styled.span`
  display: flex;
  align-items: center;
  justify-content: flex-end;
  gap: 4px;
`

const Bars = styled.i`
  inline-size: 13px;
  block-size: 8px;
  background:
    linear-gradient(currentcolor 0 0) 0 100% / 2px 3px no-repeat,
    linear-gradient(currentcolor 0 0) 4px 100% / 2px 5px no-repeat,
    linear-gradient(currentcolor 0 0) 8px 100% / 2px 8px no-repeat;
`

const Battery = styled.i`
  inline-size: 17px;
  block-size: 8px;
  border: 1px solid currentcolor;
  border-radius: 3px;
  background: linear-gradient(currentcolor 0 0) 1px 1px / 10px 4px no-repeat;
`

const Home = styled.i`
  flex: none;
  align-self: center;
  inline-size: 84px;
  block-size: 4px;
  margin-block: 2px 6px;
  border-radius: 100px;
  background: ${({ theme }) => theme.tone.line};
`
