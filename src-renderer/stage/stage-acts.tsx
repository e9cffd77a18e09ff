/** Everything the stage can be told to do, for keys, menu, palette and buttons alike. */
import { createContext, useCallback, useContext, useMemo, useReducer, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { PanelName } from '#shared/contract/bridge.ts'
import type { ActId } from '#shared/contract/shortcuts.ts'
import { useBridge, usePush } from '../bridge/bridge-context.tsx'
import { usePreferences } from '../bridge/preferences-context.tsx'
import { useAnnounce } from '../parts/announcer.tsx'
import { usePanels } from './panels-context.tsx'
import { useUndo } from '../undo/undo-context.tsx'
import { changeStage, firstStage, placeOf, type StageAct, type StageState } from './stage-state.ts'
import { GoContext } from './use-go.ts'

type Held = {
  readonly stage: StageState
  readonly change: (act: StageAct) => void
  readonly run: (act: ActId) => void
}
const Context = createContext<Held | undefined>(undefined)

const panelOf = { 'toggle-devices': 'devices', 'toggle-profile': 'profile', 'toggle-timeline': 'timeline' } as const

const overlays = ['palette', 'cheat-sheet', 'save-scenario', 'save-capsule'] as const
const isOverlay = (act: ActId): act is (typeof overlays)[number] => (overlays as readonly ActId[]).includes(act)

export function StageActs({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation()
  const bridge = useBridge()
  const announce = useAnnounce()
  const { preferences, change: prefer } = usePreferences()
  const { toggle: togglePanel } = usePanels()
  const { move, hasOwnUndo } = useUndo()
  const [stage, change] = useReducer(changeStage, firstStage)
  const { isAgentOnly, lookedAt } = stage

  const run = useCallback(
    (act: ActId): void => {
      const place = placeOf(act)
      if (place) change({ type: 'go', to: place })
      else if (isOverlay(act)) change({ type: 'overlay', show: act })
      else if (act === 'toggle-events') prefer({ eventsShown: !preferences.eventsShown })
      else if (act === 'new-workspace') void bridge.newWorkspace()
      else if (act === 'open-workspace') void bridge.openWorkspace()
      else if (act === 'undo' || act === 'redo') {
        // What never happened is not taken back, nor anything that nobody sees.
        if (lookedAt !== undefined) return announce(t('refusals.only-looked-at.message'))
        // From the menu: a field's own undo can only be reached so.
        if (hasOwnUndo(document.activeElement)) document.execCommand(act)
        else void move(act === 'undo' ? 'Undo' : 'Redo')
      } else if (act === 'agent-only') {
        announce(t(isAgentOnly ? 'stage.agentOnlyOff' : 'stage.agentOnlyOn'))
        change({ type: 'agent-only' })
      } else {
        const name: PanelName | undefined = panelOf[act as keyof typeof panelOf]
        if (name) togglePanel(name)
      }
    },
    [announce, bridge, hasOwnUndo, isAgentOnly, lookedAt, move, prefer, preferences.eventsShown, t, togglePanel],
  )
  usePush((push) => {
    // Where a bug capsule was packed.
    if (push.type === 'stage' && push.at) change({ type: 'go', to: push.at.place })
    if (push.type === 'go') change({ type: 'go', to: push.to })
    if (push.type === 'act') run(push.act)
  })
  const held = useMemo(() => ({ stage, change, run }), [stage, run])
  const go = useCallback((to: StageState['place']) => change({ type: 'go', to }), [])
  return (
    <Context.Provider value={held}>
      <GoContext.Provider value={go}>{children}</GoContext.Provider>
    </Context.Provider>
  )
}

export function useStageActs(): Held {
  const held = useContext(Context)
  if (!held) throw new Error('There is no StageActs above this component.')
  return held
}
