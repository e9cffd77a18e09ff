/** Which messages of a conversation are shown: all, what the person reads too, or what agents noted. */
import { Button } from '@zendeskgarden/react-buttons'
import filter from '@zendeskgarden/svg-icons/src/16/filter-stroke.svg?raw'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import type { TicketAnswer } from '#shared/contract/answers.ts'
import { useAnnounce } from '../../parts/announcer.tsx'
import { ChoiceMenu } from '../../parts/choice-menu.tsx'
import { Icon } from '../../parts/icon.tsx'
import { moments } from '../../parts/time.tsx'

const shows = ['all', 'messaging', 'note'] as const
export type Show = (typeof shows)[number]

export const countOf = ({ messages, notes }: Pick<TicketAnswer, 'messages' | 'notes'>, show: Show): number =>
  ({ all: messages, messaging: messages - notes, note: notes })[show]

/** With one kind of message there is nothing to choose. */
export const isMixed = ({ messages, notes }: Pick<TicketAnswer, 'messages' | 'notes'>): boolean =>
  notes > 0 && notes < messages

type Props = { readonly ticket: TicketAnswer; readonly show: Show; readonly onShow: (show: Show) => void }

export function ChannelFilter({ ticket, show, onShow }: Props) {
  const { t } = useTranslation()
  const announce = useAnnounce()
  const words = (one: Show) => {
    const count = countOf(ticket, one)
    return t(`agent.filterCount.${one}`, { count, number: moments.number(count) })
  }
  return (
    <ChoiceMenu
      label={t('agent.filter')}
      chosen={show}
      choices={shows.map((value) => ({ value, label: t(`agent.filters.${value}`), note: words(value) }))}
      onChoose={(chosen) => {
        onShow(chosen)
        announce(words(chosen))
      }}
      button={(props) => (
        <Button
          {...props}
          isBasic={show === 'all'}
          size="small"
          aria-label={t('agent.filterIs', { filter: t(`agent.filters.${show}`) })}
        >
          <Label>
            <Icon svg={filter} size={14} />
            {t(`agent.filterShort.${show}`)}
          </Label>
        </Button>
      )}
    />
  )
}

const Label = styled.span`
  display: inline-flex;
  gap: 6px;
  align-items: center;
  white-space: nowrap;
`
