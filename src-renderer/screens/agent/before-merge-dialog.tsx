/** Both tickets of a merge side by side as they were just before it: two requesters, two conversations. Only to be read. */
import { Modal } from '@zendeskgarden/react-modals'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import type { TicketId } from '#shared/engine/ids.ts'
import { PastProvider } from '../../bridge/past-provider.tsx'
import { moments } from '../../parts/time.tsx'
import { useAgentDesk } from './agent-desk.tsx'
import { EvidenceDesk } from './evidence-desk.tsx'
import type { PastMerge } from './past-merge-desk.tsx'
import { PastTicket } from './past-ticket.tsx'

type Props = { readonly merge: PastMerge; readonly onClose: () => void }

export function BeforeMergeDialog({ merge, onClose }: Props) {
  const { t } = useTranslation()
  const { act } = useAgentDesk()
  const { survivor, closed, before, at } = merge
  const open = (ticket: TicketId) => {
    onClose()
    act({ type: 'open', ticket })
  }
  return (
    <PastProvider asOf={before}>
      {/* Its own, so that a mark tells why it stood then. */}
      <EvidenceDesk>
        <Wide onClose={onClose} isLarge>
          <Modal.Header tag="h2">{t('beforeMerge.title', { moment: moments.moment(at) })}</Modal.Header>
          <Body>
            <PastTicket ticket={closed} words={t('beforeMerge.closed')} onOpen={open} />
            <PastTicket ticket={survivor} words={t('beforeMerge.survivor')} onOpen={open} />
          </Body>
          <Note>{t('beforeMerge.note')}</Note>
          <Modal.Close aria-label={t('beforeMerge.close')} />
        </Wide>
      </EvidenceDesk>
    </PastProvider>
  )
}

const Wide = styled(Modal)`
  && {
    inline-size: min(1120px, 94vw);
    block-size: 84vh;
    max-block-size: 84vh;
  }
`

const Body = styled(Modal.Body)`
  display: grid;
  grid-template-columns: 1fr 1fr;
  gap: 16px;
  min-block-size: 0;
  padding: 16px 20px 12px;
  overflow: hidden;
`

const Note = styled.p`
  flex: none;
  padding: 0 20px 16px;
  color: ${({ theme }) => theme.tone.inkSoft};
  font-size: 13px;
`
