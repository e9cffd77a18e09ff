/** What stands above the tickets of a group: what they share, and how many they are. */
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import type { TicketHeading } from '#shared/contract/answers.ts'
import { AgentName } from '../../parts/agent-name.tsx'
import { Clipped } from '../../parts/clipped.tsx'
import { StatusTag } from '../../parts/status-tag.tsx'
import { moments } from '../../parts/time.tsx'
import { useNameOf } from '../../parts/use-name-of.ts'
import { MarkShape } from '../../parts/verified-mark.tsx'

type Props = { readonly heading: TicketHeading }

export function HeadingWords({ heading: { of, count } }: Props) {
  const { t } = useTranslation()
  const nameOf = useNameOf()
  return (
    <Line>
      {of.kind === 'status' && <StatusTag status={of.status} />}
      {of.kind === 'requester' && (
        <>
          <Clipped title={nameOf(of.requester)}>{nameOf(of.requester)}</Clipped>
          <MarkShape {...of.requester} />
          {!of.requester.verified && <Count>{t('app.notVerified')}</Count>}
        </>
      )}
      {of.kind === 'assignee' &&
        (of.assignee ? <AgentName agent={of.assignee} /> : <Clipped>{t('agent.unassigned')}</Clipped>)}
      <Count>{t('agent.ticketCount', { count, number: moments.number(count) })}</Count>
    </Line>
  )
}

/** A heading as a row of the table. */
export function HeadingCell({ heading, columns }: Props & { readonly columns: number }) {
  return (
    <Cell scope="rowgroup" colSpan={columns}>
      <HeadingWords heading={heading} />
    </Cell>
  )
}

const Line = styled.span`
  display: flex;
  gap: 8px;
  align-items: center;
  min-inline-size: 0;
  color: ${({ theme }) => theme.tone.ink};
  font-size: 13px;
  font-weight: ${({ theme }) => theme.fontWeights.semibold};
`

const Count = styled.span`
  flex: none;
  color: ${({ theme }) => theme.tone.inkSoft};
  font-size: 12px;
  font-weight: ${({ theme }) => theme.fontWeights.regular};
`

const Cell = styled.th`
  padding-inline: 20px 12px;
  background: ${({ theme }) => theme.tone.canvas};
  text-align: start;
  vertical-align: middle;
`
