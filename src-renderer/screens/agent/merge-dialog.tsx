/** Merges a ticket with another by hand: which one, what that will do, which of the two stays; then it is done (rule U11). */
import { Button } from '@zendeskgarden/react-buttons'
import { Modal } from '@zendeskgarden/react-modals'
import { useState, type FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import type { TicketAnswer } from '#shared/contract/answers.ts'
import type { Outcome } from '#shared/contract/bridge.ts'
import type { AgentId, TicketId } from '#shared/engine/ids.ts'
import { useSend } from '../../bridge/bridge-context.tsx'
import { useAnswer } from '../../bridge/use-answer.ts'
import { useAnnounce } from '../../parts/announcer.tsx'
import { RefusalNotice } from '../../parts/refusal-notice.tsx'
import { MergeChoice } from './merge-choice.tsx'
import { MergePreview } from './merge-preview.tsx'

type Props = {
  readonly ticket: TicketAnswer
  readonly agent: AgentId
  readonly onClose: () => void
  readonly onMerged: (survivor: TicketId) => void
}

export function MergeDialog({ ticket, agent, onClose, onMerged }: Props) {
  const { t } = useTranslation()
  const send = useSend()
  const announce = useAnnounce()
  const [other, setOther] = useState<TicketId>()
  const [isSwapped, setSwapped] = useState(false)
  const [outcome, setOutcome] = useState<Outcome>()
  const { answer } = useAnswer(other && { type: 'Ticket', ticket: other })
  // The other one survives at first: "merge into another ticket".
  const pair = answer && (isSwapped ? { survivor: ticket, closed: answer } : { survivor: answer, closed: ticket })

  const choose = (chosen: TicketId | undefined) => {
    setOther(chosen)
    setOutcome(undefined)
  }

  async function merge(event: FormEvent): Promise<void> {
    event.preventDefault()
    if (!pair) return
    const [survivor, closed] = [pair.survivor.ticket, pair.closed.ticket]
    const ended = await send({ type: 'MergeTickets', survivor, closed, agent })
    if (!ended.ok) return setOutcome(ended)
    announce(t('merge.done', { survivor: pair.survivor.number, closed: pair.closed.number }))
    onMerged(survivor)
  }

  return (
    <Modal onClose={onClose} isLarge>
      <Modal.Header tag="h2">{t('merge.title', { number: ticket.number })}</Modal.Header>
      <Form onSubmit={merge}>
        <Body>
          <MergeChoice ticket={ticket} chosen={other} onChoose={choose} />
          {pair ? (
            <MergePreview
              {...pair}
              onSwap={() => {
                setSwapped(!isSwapped)
                setOutcome(undefined)
              }}
            />
          ) : (
            <Soft>{t('merge.chooseFirst')}</Soft>
          )}
          <RefusalNotice outcome={outcome} onClose={() => setOutcome(undefined)} />
        </Body>
        <Modal.Footer>
          <Modal.FooterItem>
            <Button isBasic onClick={onClose}>
              {t('merge.cancel')}
            </Button>
          </Modal.FooterItem>
          {pair && (
            <Modal.FooterItem>
              <Button isPrimary type="submit">
                {t('merge.do', { survivor: pair.survivor.number, closed: pair.closed.number })}
              </Button>
            </Modal.FooterItem>
          )}
        </Modal.Footer>
      </Form>
      <Modal.Close aria-label={t('merge.close')} />
    </Modal>
  )
}

const Form = styled.form`
  display: contents;
`

const Body = styled(Modal.Body)`
  display: flex;
  flex-direction: column;
  gap: 16px;
`

const Soft = styled.p`
  color: ${({ theme }) => theme.tone.inkSoft};
`
