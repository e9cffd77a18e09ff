/** The stage: whose place is shown, the end users' devices beside it, the story along the bottom edge. */
import { useRef, useState } from 'react'
import styled from 'styled-components'
import type { Place } from '#shared/contract/bridge.ts'
import { usePush } from './bridge/bridge-context.tsx'
import { useStage } from './bridge/stage-context.tsx'
import { useFocusIfLost } from './parts/use-focus-if-lost.ts'
import { AboutScreen } from './screens/about/about-screen.tsx'
import { AgentDeskProvider } from './screens/agent/agent-desk.tsx'
import { AgentScreen } from './screens/agent/agent-screen.tsx'
import { BenchScreen } from './screens/bench/bench-screen.tsx'
import { DevicesColumn } from './screens/devices/devices-column.tsx'
import { KeysScreen } from './screens/keys/keys-screen.tsx'
import { StoriesScreen } from './screens/stories/stories-screen.tsx'
import { StoryBar } from './screens/stories/story-bar.tsx'
import { GoContext } from './stage/use-go.ts'
import { StageHead } from './stage/stage-head.tsx'
import { ProblemNotice } from './stage/problem-notice.tsx'
import { useReady } from './stage/use-ready.ts'
import { SkipLink } from './stage/skip-link.tsx'

const screens = {
  workspace: AgentScreen,
  keys: KeysScreen,
  bench: BenchScreen,
  stories: StoriesScreen,
  about: AboutScreen,
} as const satisfies Record<Place, () => React.ReactNode>

/** Beside these the devices stand; the others want the whole width. */
const besideDevices: readonly Place[] = ['workspace', 'bench']

export function App() {
  const stage = useStage()
  const [place, setPlace] = useState<Place>('workspace')
  const main = useRef<HTMLElement>(null)
  usePush((push) => {
    if (push.type === 'go') setPlace(push.to)
  })
  useFocusIfLost(main, place)
  useReady()
  const Screen = screens[place]
  return (
    <GoContext.Provider value={setPlace}>
      <Stage>
        <SkipLink place={place} to={main} />
        <StageHead place={place} onGo={setPlace} />
        <ProblemNotice />
        <Middle key={stage.number}>
          {besideDevices.includes(place) && (
            <Beside>
              <DevicesColumn />
            </Beside>
          )}
          <AgentDeskProvider>
            <Main ref={main} tabIndex={-1}>
              <Screen />
            </Main>
          </AgentDeskProvider>
        </Middle>
        {stage.story && (
          <Below>
            <StoryBar />
          </Below>
        )}
      </Stage>
    </GoContext.Provider>
  )
}

const Stage = styled.div`
  display: flex;
  flex-direction: column;
  block-size: 100vh;
`

const Middle = styled.div`
  display: flex;
  flex: 1;
  gap: 10px;
  min-block-size: 0;
  padding: 10px;
`

const Beside = styled.div`
  flex: none;
  inline-size: clamp(280px, 21.5vw, 380px);
  min-block-size: 0;
`

const Main = styled.main`
  display: flex;
  flex: 1;
  min-inline-size: 0;
  border: 1px solid ${({ theme }) => theme.tone.line};
  border-radius: ${({ theme }) => theme.borderRadii.lg};
  background: ${({ theme }) => theme.tone.panel};
  overflow: clip;

  &:focus {
    outline: none;
  }
`

const Below = styled.div`
  flex: none;
  padding: 0 10px 10px;
`
