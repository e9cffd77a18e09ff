/** The person's tickets, those of the visitors that they were too: the newest first, more of them when asked for. */
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import type { QueryOf } from '#shared/contract/query.ts'
import type { TicketId, UserId } from '#shared/engine/ids.ts'
import { useAnswers } from '../../bridge/use-answers.ts'
import { TextButton } from '../../parts/text-button.tsx'
import { moments } from '../../parts/time.tsx'
import { useAgentDesk } from '../agent/agent-desk.tsx'
import { Quiet } from './facts.tsx'
import { InteractionRow } from './interaction-row.tsx'
import { Section } from './section.tsx'

type Props = { readonly user: UserId; readonly here: TicketId | undefined }

const [first, more] = [6, 24]

export function InteractionsSection({ user, here }: Props) {
  const { t } = useTranslation()
  const { act } = useAgentDesk()
  const [pages, setPages] = useState(0)
  const queries = useMemo(
    () =>
      Array.from({ length: pages + 1 }, (_, page): QueryOf<'Interactions'> => {
        const offset = page === 0 ? 0 : first + (page - 1) * more
        return { type: 'Interactions', user, offset, limit: page === 0 ? first : more }
      }),
    [user, pages],
  )
  const answers = useAnswers(queries)
  const total = answers[0]?.answer?.total
  const rows = answers.flatMap(({ answer }) => answer?.rows ?? [])
  return (
    <Section name="interactions" {...(total !== undefined && { count: total })}>
      {total === 0 && <Quiet>{t('context.interactions.none')}</Quiet>}
      <List>
        {rows.map((row) => (
          <li key={row.ticket}>
            <InteractionRow
              row={row}
              of={user}
              isHere={row.ticket === here}
              onOpen={() => act({ type: 'open', ticket: row.ticket })}
            />
          </li>
        ))}
      </List>
      {total !== undefined && rows.length < total && (
        <More>
          <TextButton onClick={() => setPages(pages + 1)}>{t('context.interactions.more')}</TextButton>
          <span>
            {t('context.interactions.shown', { shown: moments.number(rows.length), total: moments.number(total) })}
          </span>
        </More>
      )}
    </Section>
  )
}

const List = styled.ul`
  display: grid;
  gap: 2px;
  margin-inline: -8px;

  li {
    min-inline-size: 0;
  }
`

const More = styled(Quiet)`
  display: flex;
  gap: 8px;
  justify-content: space-between;
  margin-block-start: 8px;
`
