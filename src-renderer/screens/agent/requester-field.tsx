/** Whose ticket it is, changed where it stands; where that cannot be, why not. */
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import type { TicketAnswer } from '#shared/contract/answers.ts'
import type { AgentId } from '#shared/engine/ids.ts'
import { focusRing } from '../../parts/focus-ring.ts'
import { PersonName } from '../../parts/person-name.tsx'
import { TextButton } from '../../parts/text-button.tsx'
import { useFocusAfter } from '../../parts/use-focus-after.ts'
import { useNameOf } from '../../parts/use-name-of.ts'
import { RequesterDialog } from './requester-dialog.tsx'
import { WhyMark } from './why-mark.tsx'

type Props = { readonly ticket: TicketAnswer; readonly agent: AgentId }

export function RequesterField({ ticket, agent }: Props) {
  const { t } = useTranslation()
  const nameOf = useNameOf()
  const [isChoosing, setChoosing] = useState(false)
  const place = useRef<HTMLDivElement>(null)
  // The button may be gone with the dialog.
  useFocusAfter(isChoosing, place)
  const { requester, canReply } = ticket
  return (
    <Requester ref={place} tabIndex={-1}>
      <PersonName person={requester} />
      <WhyMark person={requester} />
      {canReply && requester.verified && (
        <Why>
          {t('sessions.requester.verified')} ({t('app.rule', { rule: 'U9' })})
        </Why>
      )}
      {canReply && !requester.verified && (
        <Whole>
          <TextButton
            title={t('sessions.requester.changeFrom', { name: nameOf(requester) })}
            onClick={() => setChoosing(true)}
          >
            {t('sessions.requester.change')}
          </TextButton>
        </Whole>
      )}
      {isChoosing && <RequesterDialog ticket={ticket} agent={agent} onClose={() => setChoosing(false)} />}
    </Requester>
  )
}

const Requester = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: 2px 6px;
  align-items: center;
  min-inline-size: 0;

  ${focusRing}
`

const Whole = styled.span`
  flex: 0 0 100%;
  font-size: 13px;
`

const Why = styled(Whole)`
  color: ${({ theme }) => theme.tone.inkSoft};
  font-size: 12px;
  line-height: 16px;
`
