/** Which other ticket: one of the same person's first, or any by its number. */
import { Field, Fieldset, Input, Message, Radio } from '@zendeskgarden/react-forms'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import type { TicketAnswer } from '#shared/contract/answers.ts'
import { ticketId, type TicketId } from '#shared/engine/ids.ts'
import { useAnswer } from '../../bridge/use-answer.ts'
import { Clipped, ClippedLine } from '../../parts/clipped.tsx'
import { StatusTag } from '../../parts/status-tag.tsx'
import { useNameOf } from '../../parts/use-name-of.ts'

type Props = {
  readonly ticket: TicketAnswer
  readonly chosen: TicketId | undefined
  readonly onChoose: (ticket: TicketId | undefined) => void
}

/** A ticket is asked for by its number: ids carry it. */
const numbered = (text: string): TicketId | undefined =>
  /^#?[1-9]\d{0,8}$/u.test(text.trim()) ? ticketId(Number(text.trim().replace('#', ''))) : undefined

export function MergeChoice({ ticket, chosen, onChoose }: Props) {
  const { t } = useTranslation()
  const name = useNameOf()(ticket.requester)
  const [typed, setTyped] = useState('')
  const { answer: profile } = useAnswer({ type: 'EndUserProfile', user: ticket.requester.user })
  const { missing } = useAnswer(chosen && { type: 'Ticket', ticket: chosen })
  const others = profile?.tickets.filter((one) => one.ticket !== ticket.ticket && one.status !== 'closed') ?? []
  const number = typed.trim().replace('#', '')
  const problem =
    typed.trim() === ''
      ? undefined
      : numbered(typed) === undefined
        ? t('merge.numberWrong')
        : numbered(typed) === ticket.ticket
          ? t('merge.numberSelf', { number })
          : missing && t('merge.numberUnknown', { number })

  return (
    <Ways>
      {others.length > 0 ? (
        <Fieldset>
          <Fieldset.Legend>{t('merge.others', { name })}</Fieldset.Legend>
          <List>
            {others.map((one) => (
              <Field key={one.ticket}>
                <Radio
                  name="other"
                  checked={one.ticket === chosen}
                  onChange={() => {
                    setTyped('')
                    onChoose(one.ticket)
                  }}
                >
                  <Field.Label isRegular>
                    <ClippedLine>
                      <span>{t('app.ticketNumber', one)}</span>
                      <Clipped>{one.subject || t('agent.noSubject')}</Clipped>
                      <StatusTag status={one.status} />
                    </ClippedLine>
                  </Field.Label>
                </Radio>
              </Field>
            ))}
          </List>
        </Fieldset>
      ) : (
        profile && <Soft>{t('merge.noOthers', { name })}</Soft>
      )}
      <Field>
        <Field.Label>{t('merge.number')}</Field.Label>
        <NumberField
          value={typed}
          autoComplete="off"
          inputMode="numeric"
          {...(problem && { validation: 'error' as const })}
          onChange={({ target }) => {
            setTyped(target.value)
            const id = numbered(target.value)
            onChoose(id === ticket.ticket ? undefined : id)
          }}
        />
        {problem && <Message validation="error">{problem}</Message>}
      </Field>
    </Ways>
  )
}

const Ways = styled.div`
  display: flex;
  flex-direction: column;
  gap: 16px;
`

const List = styled.div`
  max-block-size: 160px;
  overflow-y: auto;
`

const NumberField = styled(Input)`
  display: block;
  max-inline-size: 160px;
`

const Soft = styled.p`
  color: ${({ theme }) => theme.tone.inkSoft};
`
