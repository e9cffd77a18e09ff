/** A ring around what differs in the what-if that is looked at, and the same in words. Elsewhere it is nothing at all. */
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import styled, { css } from 'styled-components'
import type { PersonDifference, TicketDifference } from '#shared/contract/what-would-change.ts'
import type { TicketId, UserId } from '#shared/engine/ids.ts'
import { HiddenVisually } from '../parts/hidden-visually.tsx'
import { useDifferences } from './differences-context.tsx'

export const ring = css`
  border-radius: ${({ theme }) => theme.borderRadii.sm};
  outline: 2px dashed ${({ theme }) => theme.tone.different};
  outline-offset: 1px;
`

/** `what`: everything that differs, in words. */
function Different({ what, children }: { readonly what: readonly string[]; readonly children: ReactNode }) {
  const { t } = useTranslation()
  if (what.length === 0) return children
  const words = t('whatIf.different', { what: what.join(', ') })
  return (
    <Ringed title={words} data-different={words}>
      {children}
      <HiddenVisually as="span">{words}</HiddenVisually>
    </Ringed>
  )
}

type OfTicket = {
  readonly ticket: TicketId
  readonly only: readonly TicketDifference[]
  readonly children: ReactNode
}
/** `only`: those of a ticket's differences that are to be seen here. */
export function DifferentTicket({ ticket, only, children }: OfTicket) {
  const { t } = useTranslation()
  const differs = useDifferences().ofTicket(ticket)
  const what = differs.filter((one) => only.includes(one)).map((one) => t(`policy.ticket.${one}`))
  return <Different what={what}>{children}</Different>
}

type OfPerson = {
  readonly user: UserId
  readonly only: readonly PersonDifference[]
  readonly children: ReactNode
}
export function DifferentPerson({ user, only, children }: OfPerson) {
  const { t } = useTranslation()
  const differs = useDifferences().ofPerson(user)
  const what = differs.filter((one) => only.includes(one)).map((one) => t(`policy.person.${one}`))
  return <Different what={what}>{children}</Different>
}

/** What of a message differs, in words; nothing where nothing does. */
export function useMessageDifference(position: number): string | undefined {
  const { t } = useTranslation()
  const differs = useDifferences().ofMessage(position)
  if (differs.length === 0) return undefined
  return t('whatIf.different', { what: differs.map((one) => t(`whatIf.message.${one}`)).join(', ') })
}

const Ringed = styled.span`
  display: inline-flex;
  position: relative;
  min-inline-size: 0;
  max-inline-size: 100%;
  padding-inline: 3px;
  ${ring}
`
