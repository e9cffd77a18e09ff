/** The stage: whose place is shown, the end users' devices beside it, the story or the timeline along the bottom edge. */
import { useRef } from 'react'
import styled from 'styled-components'
import type { Place } from '#shared/contract/bridge.ts'
import { useStage } from './bridge/stage-context.tsx'
import { useFocusIfLost } from './parts/use-focus-if-lost.ts'
import { AboutScreen } from './screens/about/about-screen.tsx'
import { AgentDeskProvider } from './screens/agent/agent-desk.tsx'
import { AgentScreen } from './screens/agent/agent-screen.tsx'
import { BenchDeskProvider } from './screens/bench/bench-desk.tsx'
import { BenchScreen } from './screens/bench/bench-screen.tsx'
import { CoverageScreen } from './screens/coverage/coverage-screen.tsx'
import { LookingStrip } from './playing/looking-strip.tsx'
import { PlayingProvider, usePlaying } from './playing/playing-context.tsx'
import { usePlayingKeys } from './playing/use-playing-keys.ts'
import { Palette } from './palette/palette.tsx'
import { SaveCapsule } from './recording/save-capsule.tsx'
import { SaveScenarioDialog } from './recording/save-scenario-dialog.tsx'
import { CheatSheet } from './stage/cheat-sheet.tsx'
import { DevicesPanel } from './stage/devices-panel.tsx'
import { KeysScreen } from './screens/keys/keys-screen.tsx'
import { LoginsScreen } from './screens/logins/logins-screen.tsx'
import { PolicyScreen } from './screens/policy/policy-screen.tsx'
import { WhatIfScreen } from './screens/what-if/what-if-screen.tsx'
import { StoriesScreen } from './screens/stories/stories-screen.tsx'
import { StoryBar } from './screens/stories/story-bar.tsx'
import { AgentOnlySign } from './stage/agent-only-sign.tsx'
import { DropTarget } from './stage/drop-target.tsx'
import { KeptProvider } from './stage/kept-context.tsx'
import { usePanels } from './stage/panels-context.tsx'
import { ProblemNotice } from './stage/problem-notice.tsx'
import { SkipLink } from './stage/skip-link.tsx'
import { useStageActs } from './stage/stage-acts.tsx'
import { StageHead } from './stage/stage-head.tsx'
import { useReady } from './stage/use-ready.ts'
import { useShortcuts } from './stage/use-shortcuts.ts'
import { TypingProvider } from './typing/typing.tsx'
import { Timeline } from './timeline/timeline.tsx'
import { UndoNotice } from './undo/undo-notice.tsx'
import { BranchOnStage } from './what-if/branch-on-stage.tsx'

const screens = {
  workspace: AgentScreen,
  keys: KeysScreen,
  policy: PolicyScreen,
  bench: BenchScreen,
  logins: LoginsScreen,
  'what-if': WhatIfScreen,
  stories: StoriesScreen,
  coverage: CoverageScreen,
  about: AboutScreen,
} as const satisfies Record<Place, () => React.ReactNode>

/** Beside these the devices stand; the others want the whole width. */
const besideDevices: readonly Place[] = ['workspace', 'bench', 'logins']
/** These move with the timeline, and lead to what stands on it. */
const alongTimeline: readonly Place[] = ['workspace', 'logins']

export const App = () => (
  <PlayingProvider>
    <Whole />
  </PlayingProvider>
)

function Whole() {
  const { number, story, workspace } = useStage()
  const { stage, change } = useStageActs()
  const { place, isAgentOnly, lookedAt } = stage
  const { isShown } = usePanels()
  const main = useRef<HTMLElement>(null)
  const playing = usePlaying()
  useShortcuts()
  usePlayingKeys(playing, story !== null || playing.looking !== null)
  useFocusIfLost(main, JSON.stringify(stage))
  useReady()
  const Screen = screens[place]
  return (
    <Stage>
      <SkipLink place={place} to={main} />
      {isAgentOnly ? <AgentOnlySign /> : <StageHead place={place} />}
      <LookingStrip />
      <ProblemNotice />
      <UndoNotice />
      <DropTarget />
      <KeptProvider key={workspace}>
        <TypingProvider key={number}>
          <AgentDeskProvider>
            <BranchOnStage branch={lookedAt} key={lookedAt}>
              <Middle>
                {besideDevices.includes(place) && !isAgentOnly && <DevicesPanel />}
                <Main ref={main} tabIndex={-1}>
                  <BenchDeskProvider key={number}>
                    <Screen />
                  </BenchDeskProvider>
                </Main>
              </Middle>
            </BranchOnStage>
            {!story &&
              lookedAt === undefined &&
              !isAgentOnly &&
              alongTimeline.includes(place) &&
              isShown('timeline') && <Timeline />}
            {stage.overlay === 'palette' && <Palette />}
            {stage.overlay === 'save-scenario' && (
              <SaveScenarioDialog onClose={() => change({ type: 'close-overlay' })} />
            )}
            {stage.overlay === 'save-capsule' && (
              <SaveCapsule place={place} onDone={() => change({ type: 'close-overlay' })} />
            )}
          </AgentDeskProvider>
        </TypingProvider>
      </KeptProvider>
      {stage.overlay === 'cheat-sheet' && <CheatSheet />}
      {story && lookedAt === undefined && (
        // In agent only the story goes on by its keys, unseen.
        <Below hidden={isAgentOnly}>
          <StoryBar />
        </Below>
      )}
    </Stage>
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

  &[hidden] {
    display: none;
  }
`
