/** The views and every open ticket, side by side; the chosen one wears the bar on top. */
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import type { AgentId } from '#shared/engine/ids.ts'
import { useAnswer } from '../../bridge/use-answer.ts'
import { moments } from '../../parts/time.tsx'
import { useAgentDesk } from './agent-desk.tsx'
import { Tab, TabButton, TabLine } from './tab.tsx'
import { TicketTab } from './ticket-tab.tsx'

export function TabStrip({ agent }: { readonly agent: AgentId }) {
  const { t } = useTranslation()
  const { desk, act } = useAgentDesk()
  const { answer: views } = useAnswer({ type: 'TicketViews', agent })
  const strip = useRef<HTMLElement>(null)
  const hasClosed = useRef(false)
  // The tab that had the focus is gone: the one on top takes it.
  useEffect(() => {
    if (hasClosed.current) strip.current?.querySelector<HTMLElement>('[aria-current]')?.focus()
    hasClosed.current = false
  }, [desk.tabs])
  const count = views?.counts[desk.view] ?? 0
  return (
    <Strip ref={strip} aria-label={t('agent.tabs')}>
      <ul>
        <Tab $chosen={desk.shown === undefined}>
          <TabButton
            type="button"
            aria-current={desk.shown === undefined || undefined}
            onClick={() => act({ type: 'views' })}
          >
            <strong>{t(`agent.view.${desk.view}`)}</strong>
            <TabLine>{t('agent.viewsTab', { count, number: moments.number(count) })}</TabLine>
          </TabButton>
        </Tab>
        {desk.tabs.map((ticket) => (
          <TicketTab
            key={ticket}
            ticket={ticket}
            agent={agent}
            isChosen={desk.shown === ticket}
            onOpen={() => act({ type: 'open', ticket })}
            onClose={() => {
              hasClosed.current = true
              act({ type: 'close', ticket })
            }}
          />
        ))}
      </ul>
    </Strip>
  )
}

const Strip = styled.nav`
  flex: 0 1 auto;
  min-inline-size: 0;

  ul {
    display: flex;
    block-size: 100%;
    overflow-x: auto;
    scrollbar-width: none;
  }
`
