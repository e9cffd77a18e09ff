/** How many people and tickets there are and would be, and those that would be different. */
import { Tag } from '@zendeskgarden/react-tags'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import type { WhatWouldChangeAnswer } from '#shared/contract/what-would-change.ts'
import type { RuleNumber } from '#shared/engine/rules.ts'
import { useAnnounce } from '../announcer.tsx'
import { EmptyState } from '../empty-state.tsx'
import { focusRing } from '../focus-ring.ts'
import { moments } from '../time.tsx'
import { ChangedList, type Sides } from './changed-list.tsx'
import { personLine, ticketLine } from './changed-lines.tsx'

type Compared = Extract<WhatWouldChangeAnswer, { readonly kind: 'compared' }>
type Props = {
  readonly answer: Compared
  /** The rules that differ between both sides. */
  readonly between: readonly RuleNumber[]
  readonly sides: Sides
  /** How many acts are left out, in words, unless that is told elsewhere. */
  readonly leftOut?: string | undefined
}

export function Comparison({ answer, between, sides, leftOut }: Props) {
  const { t } = useTranslation()
  const announce = useAnnounce()
  const { people, tickets, changedPeople, changedTickets } = answer
  const isSame = changedPeople.length + changedTickets.length === 0
  const said = isSame
    ? t('policy.change.nothing')
    : t('policy.change.said', {
        people: moments.number(changedPeople.length),
        tickets: moments.number(changedTickets.length),
      })
  useEffect(() => announce(said), [announce, said])
  // The place for an address says something else of nearly everybody; that must not bury what matters.
  const emailAlone = changedPeople.filter(
    ({ before, after, differs }) =>
      differs.length === 1 && differs[0] === 'email' && !before?.email.shown && !after?.email.shown,
  )
  const otherPeople = changedPeople.filter((one) => !emailAlone.includes(one))
  const number = (count: number) => moments.number(count)
  const counted = [
    ['people', people, changedPeople.length],
    ['tickets', tickets, changedTickets.length],
  ] as const

  return (
    <>
      <Counts>
        {counted.map(([what, { now, then }, different]) => (
          <div key={what}>
            <dt>{t(`policy.change.${what}`)}</dt>
            <dd>
              <strong>{number(now)}</strong> {sides.now}
            </dd>
            <dd>
              <strong>{number(then)}</strong> {sides.then}
            </dd>
            <dd>
              <Tag size="small">{t('policy.change.different', { count: different })}</Tag>
            </dd>
          </div>
        ))}
      </Counts>
      {leftOut !== undefined && <p>{leftOut}</p>}
      {isSame ? (
        <EmptyState title={t('policy.change.nothing')} body={t('policy.change.nothingBody')} />
      ) : (
        <>
          <ChangedList
            title={t('policy.change.people')}
            first={t('policy.change.columns.who')}
            sides={sides}
            none={t('policy.change.noPeople')}
            rows={otherPeople}
            line={personLine(changedPeople, between)}
          />
          {emailAlone.length > 0 && (
            <Fold>
              <summary>{t('policy.change.emailAlone', { count: emailAlone.length })}</summary>
              <ChangedList
                title={t('policy.change.emailAloneTitle')}
                first={t('policy.change.columns.who')}
                sides={sides}
                none=""
                rows={emailAlone}
                line={personLine(changedPeople, between)}
              />
            </Fold>
          )}
          <ChangedList
            title={t('policy.change.tickets')}
            first={t('policy.change.columns.ticket')}
            sides={sides}
            none={t('policy.change.noTickets')}
            rows={changedTickets}
            line={ticketLine(between)}
          />
        </>
      )}
    </>
  )
}

const Fold = styled.details`
  summary {
    inline-size: fit-content;
    color: ${({ theme }) => theme.tone.link};
    cursor: pointer;
    ${focusRing}
  }
`

const Counts = styled.dl`
  display: grid;
  grid-template-columns: repeat(2, minmax(0, 1fr));
  gap: 12px;

  > div {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 14px;
    align-items: baseline;
    padding: 10px 14px;
    border-radius: ${({ theme }) => theme.borderRadii.md};
    background: ${({ theme }) => theme.tone.canvas};
  }

  dt {
    flex: 0 0 100%;
    color: ${({ theme }) => theme.tone.inkSoft};
    font-size: 12px;
  }

  strong {
    font-size: ${({ theme }) => theme.fontSizes.lg};
    font-weight: ${({ theme }) => theme.fontWeights.semibold};
    font-variant-numeric: tabular-nums;
  }
`
