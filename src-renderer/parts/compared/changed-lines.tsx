/** One person, one ticket that would be different: what differs, as it is and as it would be, in words and shapes. */
import type { ReactNode } from 'react'
import type {
  PersonDifference,
  SeenPerson,
  SeenTicket,
  TicketDifference,
  WhatWouldChangeAnswer,
} from '#shared/contract/what-would-change.ts'
import { numberIn, type UserId } from '#shared/engine/ids.ts'
import type { RuleNumber } from '#shared/engine/rules.ts'
import type { Say } from '#shared/text/text.ts'
import { PersonName } from '../person-name.tsx'
import { StatusTag } from '../status-tag.tsx'
import { moments } from '../time.tsx'
import { VerifiedMark } from '../verified-mark.tsx'
import { emailWords } from '#shared/text/email-words.ts'
import { Clipped, ClippedLine } from '../clipped.tsx'
import type { ChangedLine } from './changed-list.tsx'
import { rulesOfPerson, rulesOfTicket } from './rules-of.ts'

type ChangedTicket = Extract<WhatWouldChangeAnswer, { readonly kind: 'compared' }>['changedTickets'][number]
type Between = readonly RuleNumber[]
type ChangedPerson = Extract<WhatWouldChangeAnswer, { readonly kind: 'compared' }>['changedPeople'][number]

/** Whoever would be one with somebody is on the list too: their names come from there. */
export function personLine(all: readonly ChangedPerson[], between: Between) {
  const named = new Map<UserId, SeenPerson>(all.flatMap(({ before }) => (before ? [[before.user, before]] : [])))
  return (t: Say, changed: ChangedPerson): ChangedLine => {
    const { before, after, differs, oneWith = [] } = changed
    const seen = (before ?? after)!
    const names = oneWith.flatMap((user) => named.get(user) ?? []).map((one) => nameOf(t, one))
    return {
      key: `${before?.user ?? ''} ${after?.user ?? ''}`,
      head: (
        <>
          <PersonName person={seen} />
          <div>
            <VerifiedMark verified={seen.verified} says={seen.says} words />
          </div>
        </>
      ),
      values: differs.map((difference) => ({
        what: t(`policy.person.${difference}`),
        rules: rulesOfPerson(between, changed, difference),
        now: personValue(
          t,
          difference,
          before,
          names.length > 0 && t('policy.value.apart', { names: names.join(', ') }),
        ),
        then: personValue(t, difference, after, names.length > 0 && t('policy.value.one', { names: names.join(', ') })),
      })),
    }
  }
}

function personValue(
  t: Say,
  difference: PersonDifference,
  seen: SeenPerson | undefined,
  who: string | false,
): ReactNode {
  if (!seen) return t('policy.value.notThere')
  switch (difference) {
    case 'there':
      return t('policy.value.there')
    case 'same-person':
      return who || nameOf(t, seen)
    case 'name':
      return <bdi>{nameOf(t, seen)}</bdi>
    case 'verified':
      return <VerifiedMark verified={seen.verified} says={seen.says} words />
    case 'external-id':
      return seen.externalId === undefined ? t('policy.value.none') : <code dir="auto">{seen.externalId}</code>
    case 'email':
      return emailWords(t, seen.email)
    case 'tickets':
      return seen.tickets.map((number) => t('app.ticketNumber', { number })).join(', ') || t('policy.value.none')
  }
}

export const ticketLine =
  (between: Between) =>
  (t: Say, changed: ChangedTicket): ChangedLine => {
    const { before, after, differs, oneWith = [] } = changed
    const others = oneWith.map((ticket) => t('app.ticketNumber', { number: numberIn(ticket) })).join(', ')
    const seen = (before ?? after)!
    return {
      key: `${before?.ticket ?? ''} ${after?.ticket ?? ''}`,
      head: (
        <ClippedLine title={seen.subject}>
          <span>{t('app.ticketNumber', seen)}</span>
          <Clipped>{seen.subject || t('agent.noSubject')}</Clipped>
        </ClippedLine>
      ),
      values: differs.map((difference) => ({
        what: t(`policy.ticket.${difference}`),
        rules: rulesOfTicket(between, changed, difference),
        now: ticketValue(t, difference, before, t('policy.value.ticketsApart', { numbers: others })),
        then: ticketValue(t, difference, after, t('policy.value.oneTicket', { numbers: others })),
      })),
    }
  }

function ticketValue(t: Say, difference: TicketDifference, seen: SeenTicket | undefined, which: string): ReactNode {
  if (!seen) return t('policy.value.notThere')
  const { mergedInto, marked, messages } = seen
  switch (difference) {
    case 'there':
      return t('policy.value.there')
    case 'requester':
      return <PersonName person={seen.requester} mark />
    case 'same-ticket':
      return which
    case 'subject':
      return <bdi>{seen.subject || t('agent.noSubject')}</bdi>
    case 'assignee':
      return seen.assignee === undefined ? t('policy.value.nobody') : <bdi>{seen.assignee}</bdi>
    case 'properties':
      return propertiesIn(t, seen) || t('policy.value.none')
    case 'status':
      return <StatusTag status={seen.status} />
    case 'merged':
      return mergedInto ? t('policy.value.merged', { number: mergedInto }) : t('policy.value.notMerged')
    case 'messages':
      return moments.number(messages)
    case 'marks':
      return t('policy.value.marked', { number: moments.number(marked), messages: moments.number(messages) })
    case 'mark-shown':
      return t(seen.isMarkShown ? 'policy.value.shown' : 'policy.value.notShown')
  }
}

const propertiesIn = (t: Say, { group, tags, type, priority }: SeenTicket): string =>
  [group, type && t(`agent.types.${type}`), priority && t(`agent.priorities.${priority}`), ...tags]
    .filter((word) => word !== undefined)
    .join(', ')

const nameOf = (t: Say, { name, number }: SeenPerson): string => name ?? t('app.visitor', { number })
