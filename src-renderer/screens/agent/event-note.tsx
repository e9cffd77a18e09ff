/** What happened between two messages, as a quiet line; a merge stands out, with its rule and the way to both tickets. */
import shield from '@zendeskgarden/svg-icons/src/16/shield-stroke.svg?raw'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import type { EventLine } from '#shared/contract/answers.ts'
import type { TicketId } from '#shared/engine/ids.ts'
import { Icon } from '../../parts/icon.tsx'
import { TextButton } from '../../parts/text-button.tsx'
import { Time } from '../../parts/time.tsx'
import { useNameOf } from '../../parts/use-name-of.ts'
import { eventWords } from '#shared/text/event-words.ts'
import { useLookBefore } from './past-merge-desk.tsx'

type Props = {
  readonly line: EventLine
  /** The ticket in which it is read: a merge leads to the other one. */
  readonly here: TicketId
  readonly onOpen: (ticket: TicketId) => void
}

export const EventNote = memo(function EventNote({ line, here, onOpen }: Props) {
  const { t } = useTranslation()
  const nameOf = useNameOf()
  const { event, rule, at } = line
  const isMerge = event.type === 'TicketsMerged'
  const other = isMerge ? (event.closed.ticket === here ? event.survivor : event.closed) : undefined
  const look = useLookBefore()
  const lookBefore = () => {
    if (!isMerge) return
    const { survivor, closed, before } = event
    look({ survivor: survivor.ticket, closed: closed.ticket, before, at })
  }
  return (
    <Note $strong={isMerge} data-event={event.type}>
      {isMerge && <Icon svg={shield} />}
      <span>
        <bdi>{eventWords(t, nameOf, line)}</bdi>
        {rule && ` · ${t('app.rule', { rule })}`} · <Time at={at} />
        {other && (
          <>
            {' · '}
            <TextButton onClick={() => onOpen(other.ticket)}>{t('agent.openTicket', other)}</TextButton>
            {' · '}
            <TextButton onClick={lookBefore}>{t('beforeMerge.look')}</TextButton>
          </>
        )}
      </span>
    </Note>
  )
})

const Note = styled.p<{ $strong: boolean }>`
  display: flex;
  gap: 8px;
  align-items: baseline;
  padding-block: 4px;
  padding-inline: 64px 20px;
  color: ${({ theme }) => theme.tone.inkSoft};
  font-size: 12px;
  line-height: 18px;
  overflow-wrap: anywhere;

  bdi {
    font-weight: ${({ theme, $strong }) => ($strong ? theme.fontWeights.semibold : 'inherit')};
  }

  svg {
    align-self: flex-start;
    margin-block-start: 1px;
    margin-inline-start: -24px;
  }
`
