/** People by name and external ID: their newest ticket, or else their profile. Asked for as one types; there may be many. */
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { FindPeopleAnswer } from '#shared/contract/customer-context.ts'
import { searchLimit } from '#shared/contract/query.ts'
import { useAnswer } from '../bridge/use-answer.ts'
import { useNameOf } from '../parts/use-name-of.ts'
import { useAgentDesk } from '../screens/agent/agent-desk.tsx'
import { useStageActs } from '../stage/stage-acts.tsx'
import type { Entry } from './entry.ts'

const limit = 50
const nobody: FindPeopleAnswer['people'] = []

export function usePeopleEntries(typed: string): readonly Entry[] {
  const { t } = useTranslation()
  const nameOf = useNameOf()
  const { act } = useAgentDesk()
  const { change } = useStageActs()
  const people = useFound(typed.trim())
  return useMemo(
    () =>
      people.map((person) => {
        const { user, externalId, newest } = person
        const name = nameOf(person)
        const where = newest ? t('context.palette.openTicket', newest) : t('context.palette.noTicket')
        return {
          id: user,
          group: 'people',
          label: name,
          hint: [...(externalId === undefined ? [] : [externalId]), where].join(' · '),
          words: externalId === undefined ? [name] : [name, externalId],
          isQuiet: true,
          run: () => {
            change({ type: 'go', to: 'workspace' })
            act(newest ? { type: 'open', ticket: newest.ticket } : { type: 'open-person', user })
          },
        }
      }),
    [act, change, nameOf, people, t],
  )
}

/** While the next answer is on its way the last one stays, so that the list does not jump with each letter. */
function useFound(words: string): FindPeopleAnswer['people'] {
  const { answer } = useAnswer(
    words === '' ? undefined : { type: 'FindPeople', words: words.slice(0, searchLimit), offset: 0, limit },
  )
  const [last, setLast] = useState(answer)
  if (answer && answer !== last) setLast(answer)
  return (answer ?? last)?.people ?? nobody
}
