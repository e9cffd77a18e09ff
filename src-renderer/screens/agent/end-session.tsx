/** Ends the messaging session, after a word about what that means. It stands on the vendor's later pages, and says so. */
import { Button } from '@zendeskgarden/react-buttons'
import { Modal } from '@zendeskgarden/react-modals'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import type { TicketAnswer } from '#shared/contract/answers.ts'
import type { Outcome } from '#shared/contract/bridge.ts'
import type { AgentId } from '#shared/engine/ids.ts'
import { useSend } from '../../bridge/bridge-context.tsx'
import { useAnnounce } from '../../parts/announcer.tsx'
import { RefusalNotice } from '../../parts/refusal-notice.tsx'
import { useNameOf } from '../../parts/use-name-of.ts'

type Props = { readonly ticket: TicketAnswer; readonly agent: AgentId }

export function EndSession({ ticket, agent }: Props) {
  const { t } = useTranslation()
  const [isAsking, setAsking] = useState(false)
  return (
    <>
      <Button size="small" type="button" isBasic isNeutral onClick={() => setAsking(true)}>
        {t('sessions.end.do')}
      </Button>
      {isAsking && <EndDialog ticket={ticket} agent={agent} onClose={() => setAsking(false)} />}
    </>
  )
}

function EndDialog({ ticket, agent, onClose }: Props & { readonly onClose: () => void }) {
  const { t } = useTranslation()
  const send = useSend()
  const announce = useAnnounce()
  const nameOf = useNameOf()
  const [outcome, setOutcome] = useState<Outcome>()
  const words = { name: nameOf(ticket.requester), number: ticket.number, status: t(`app.status.${ticket.status}`) }

  async function end(): Promise<void> {
    const ended = await send({ type: 'EndSession', ticket: ticket.ticket, agent })
    if (!ended.ok) return setOutcome(ended)
    onClose()
    announce(t('sessions.end.done'))
  }

  return (
    <Modal onClose={onClose}>
      <Modal.Header tag="h2">{t('sessions.end.title')}</Modal.Header>
      <Body>
        <p>{t('sessions.end.body', words)}</p>
        <p>{t('sessions.end.quiet', words)}</p>
        <small>{t('sessions.end.source')}</small>
        <RefusalNotice outcome={outcome} onClose={() => setOutcome(undefined)} />
      </Body>
      <Modal.Footer>
        <Modal.FooterItem>
          <Button isBasic onClick={onClose}>
            {t('sessions.end.cancel')}
          </Button>
        </Modal.FooterItem>
        <Modal.FooterItem>
          <Button isPrimary onClick={() => void end()}>
            {t('sessions.end.confirm')}
          </Button>
        </Modal.FooterItem>
      </Modal.Footer>
      <Modal.Close aria-label={t('app.close')} />
    </Modal>
  )
}

const Body = styled(Modal.Body)`
  display: flex;
  flex-direction: column;
  gap: 12px;
  overflow-wrap: anywhere;

  small {
    color: ${({ theme }) => theme.tone.inkSoft};
    font-size: ${({ theme }) => theme.fontSizes.sm};
  }
`
