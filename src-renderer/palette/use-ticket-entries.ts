/** Tickets by number, subject and requester: the newest of each list, asked while the palette is open. */
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { QueryOf } from '#shared/contract/query.ts'
import { useAnswers } from '../bridge/use-answers.ts'
import { useNameOf } from '../parts/use-name-of.ts'
import { useAgentDesk } from '../screens/agent/agent-desk.tsx'
import { useCurrentAgent } from '../screens/agent/use-current-agent.ts'
import { useStageActs } from '../stage/stage-acts.tsx'
import type { Entry } from './entry.ts'

const lists = ['all-unsolved', 'recently-solved'] as const
const limit = 250

export function useTicketEntries(): readonly Entry[] {
  const { t } = useTranslation()
  const nameOf = useNameOf()
  const { act } = useAgentDesk()
  const { change } = useStageActs()
  const agent = useCurrentAgent()?.id
  const queries = useMemo(
    () =>
      agent === undefined
        ? []
        : lists.map((view): QueryOf<'TicketList'> => ({ type: 'TicketList', view, agent, offset: 0, limit })),
    [agent],
  )
  const answered = useAnswers(queries)
  return useMemo(
    () =>
      answered
        .flatMap(({ answer }) => answer?.rows ?? [])
        .map(({ ticket, number, subject, requester, status }) => {
          const name = nameOf(requester)
          return {
            id: ticket,
            group: 'tickets',
            label: t('palette.ticket', { number, subject: subject || t('agent.noSubject') }),
            hint: `${name} · ${t(`app.status.${status}`)}`,
            words: [String(number), subject, name],
            isQuiet: true,
            run: () => {
              change({ type: 'go', to: 'workspace' })
              act({ type: 'open', ticket })
            },
          }
        }),
    [act, answered, change, nameOf, t],
  )
}
