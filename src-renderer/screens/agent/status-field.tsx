/** The ticket's status, set where it stands. New cannot be set again, and a Closed ticket takes nothing. */
import { Button } from '@zendeskgarden/react-buttons'
import chevron from '@zendeskgarden/svg-icons/src/16/chevron-down-stroke.svg?raw'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import { submitStatuses } from '#shared/contract/command.ts'
import type { TicketStatus } from '#shared/engine/heads.ts'
import { ChoiceMenu } from '../../parts/choice-menu.tsx'
import { Icon } from '../../parts/icon.tsx'
import { StatusTag } from '../../parts/status-tag.tsx'
import type { SubmitStatus } from './submit-button.tsx'

type Props = { readonly status: TicketStatus; readonly onChoose: (status: SubmitStatus) => void }

export function StatusField({ status, onChoose }: Props) {
  const { t } = useTranslation()
  const name = t('agent.status')
  if (status === 'closed') return <StatusTag status={status} />
  return (
    <ChoiceMenu<TicketStatus>
      label={name}
      chosen={status}
      placement="bottom-start"
      choices={submitStatuses.map((value) => ({
        value,
        label: t(`app.status.${value}`),
        content: <StatusTag status={value} />,
      }))}
      onChoose={(chosen) => onChoose(chosen as SubmitStatus)}
      button={(button) => (
        <Picked
          {...button}
          isNeutral
          size="small"
          aria-label={t('agent.propertyIs', { property: name, value: t(`app.status.${status}`) })}
        >
          <StatusTag status={status} />
          <Icon svg={chevron} size={12} />
        </Picked>
      )}
    />
  )
}

const Picked = styled(Button)`
  &&& {
    display: inline-flex;
    align-items: center;
    justify-content: space-between;
    inline-size: 100%;
    padding-inline: 10px;
  }
`
