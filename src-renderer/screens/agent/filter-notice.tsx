/** Says that a part of the conversation is hidden, and leads back to all of it. */
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import type { TicketAnswer } from '#shared/contract/answers.ts'
import { useAnnounce } from '../../parts/announcer.tsx'
import { TextButton } from '../../parts/text-button.tsx'
import { moments } from '../../parts/time.tsx'
import { countOf, type Show } from './channel-filter.tsx'

type Props = {
  readonly ticket: TicketAnswer
  readonly show: Exclude<Show, 'all'>
  readonly onAll: () => void
}

export function FilterNotice({ ticket, show, onAll }: Props) {
  const { t } = useTranslation()
  const announce = useAnnounce()
  const words = (one: Show) => {
    const count = countOf(ticket, one)
    return t(`agent.filterCount.${one}`, { count, number: moments.number(count) })
  }
  return (
    <Notice>
      <span>{t('agent.filtered', { shown: words(show), hidden: words(show === 'note' ? 'messaging' : 'note') })}</span>
      <TextButton
        onClick={() => {
          onAll()
          announce(words('all'))
        }}
      >
        {t('agent.showAll')}
      </TextButton>
    </Notice>
  )
}

const Notice = styled.p`
  display: flex;
  flex: none;
  gap: 12px;
  padding: 4px 20px;
  border-block-end: 1px solid ${({ theme }) => theme.tone.line};
  background: ${({ theme }) => theme.tone.canvas};
  color: ${({ theme }) => theme.tone.inkSoft};
  font-size: 12px;
`
