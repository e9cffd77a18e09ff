/** By what the list's tickets stand in groups. */
import { Button } from '@zendeskgarden/react-buttons'
import chevron from '@zendeskgarden/svg-icons/src/16/chevron-down-stroke.svg?raw'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import { ticketGroupings, type TicketGrouping } from '#shared/engine/heads.ts'
import { ChoiceMenu } from '../../parts/choice-menu.tsx'
import { Icon } from '../../parts/icon.tsx'

type Props = {
  readonly grouping: TicketGrouping | undefined
  readonly onChoose: (grouping: TicketGrouping | undefined) => void
}
const choices = ['none', ...ticketGroupings] as const

export function GroupingMenu({ grouping, onChoose }: Props) {
  const { t } = useTranslation()
  const words = t('availability.groupIs', { grouping: t(`availability.groupings.${grouping ?? 'none'}`) })
  return (
    <ChoiceMenu
      label={t('availability.group')}
      chosen={grouping ?? 'none'}
      choices={choices.map((value) => ({ value, label: t(`availability.groupings.${value}`) }))}
      onChoose={(chosen) => onChoose(chosen === 'none' ? undefined : chosen)}
      button={(props) => (
        <Button {...props} isBasic isNeutral size="small">
          <Label>
            {words}
            <Icon svg={chevron} size={12} />
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
  font-size: 13px;
`
