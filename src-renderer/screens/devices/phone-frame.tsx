/** A phone with the app's messenger over the whole screen. */
import type { ReactNode } from 'react'
import styled from 'styled-components'
import { useAnswer } from '../../bridge/use-answer.ts'
import { moments } from '../../parts/time.tsx'

export function PhoneFrame({ children }: { readonly children: ReactNode }) {
  const { answer } = useAnswer({ type: 'Workspace' })
  return (
    <Body>
      <Screen>
        <Bar aria-hidden="true">
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

const Screen = styled.div`
  display: flex;
  flex: 1;
  flex-direction: column;
  overflow: hidden;
  min-inline-size: 0;
  border-radius: 25px;
  background: ${({ theme }) => theme.tone.panel};
`

const Bar = styled.div`
  display: grid;
  flex: none;
  grid-template-columns: 1fr auto 1fr;
  align-items: center;
  block-size: 24px;
  padding-inline: 18px;
  background: ${({ theme }) => theme.tone.deviceHead};
  color: ${({ theme }) => theme.tone.deviceInk};
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
