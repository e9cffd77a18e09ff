/** Why a closed ticket takes nothing, and where the conversation goes on. */
import lock from '@zendeskgarden/svg-icons/src/16/lock-locked-stroke.svg?raw'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import type { TicketAnswer } from '#shared/contract/answers.ts'
import type { TicketId } from '#shared/engine/ids.ts'
import { Icon } from '../../parts/icon.tsx'
import { TextButton } from '../../parts/text-button.tsx'
import { useLookBefore } from './past-merge-desk.tsx'

type Props = Pick<TicketAnswer, 'ticket' | 'mergedInto'> & { readonly onOpen: (ticket: TicketId) => void }

export function ClosedNotice({ ticket, mergedInto, onOpen }: Props) {
  const { t } = useTranslation()
  const lookBefore = useLookBefore()
  return (
    <Notice>
      <Icon svg={lock} />
      <p>
        {mergedInto ? t('agent.closedMerged', mergedInto) : t('agent.closed')}{' '}
        {mergedInto && (
          <>
            <TextButton onClick={() => onOpen(mergedInto.ticket)}>{t('agent.goTo', mergedInto)}</TextButton>
            {' · '}
            <TextButton
              onClick={() => {
                const { ticket: survivor, before, at } = mergedInto
                lookBefore({ survivor, closed: ticket, before, at })
              }}
            >
              {t('beforeMerge.look')}
            </TextButton>
          </>
        )}
      </p>
    </Notice>
  )
}

const Notice = styled.div`
  display: flex;
  flex: none;
  gap: 10px;
  padding: 16px 20px;
  border-block-start: 1px solid ${({ theme }) => theme.tone.line};
  color: ${({ theme }) => theme.tone.inkSoft};

  svg {
    margin-block-start: 2px;
  }
`
