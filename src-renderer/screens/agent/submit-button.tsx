/** Send alone, or submit with a status: the main half keeps the status that is, the other half offers all of them. */
import { Button, ChevronButton, SplitButton } from '@zendeskgarden/react-buttons'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import { submitStatuses } from '#shared/contract/command.ts'
import { ChoiceMenu } from '../../parts/choice-menu.tsx'
import { StatusTag } from '../../parts/status-tag.tsx'

export type SubmitStatus = (typeof submitStatuses)[number]
type Props = {
  readonly status: SubmitStatus
  readonly onSend: () => void
  readonly onSubmit: (status: SubmitStatus) => void
}

export function SubmitButton({ status, onSend, onSubmit }: Props) {
  const { t } = useTranslation()
  const words = (one: SubmitStatus) => t('agent.submitAs', { status: t(`app.status.${one}`) })
  return (
    <Buttons>
      <Button size="small" type="button" onClick={onSend}>
        {t('agent.send')}
      </Button>
      <SplitButton>
        <Button size="small" type="button" isPrimary onClick={() => onSubmit(status)}>
          {words(status)}
        </Button>
        <ChoiceMenu
          label={t('agent.submitOther')}
          placement="top-end"
          onChoose={onSubmit}
          choices={submitStatuses.map((value) => ({
            value,
            label: words(value),
            content: (
              <Line>
                {t('agent.submitAs', { status: '' })} <StatusTag status={value} />
              </Line>
            ),
          }))}
          button={(props) => (
            <ChevronButton {...props} size="small" type="button" isPrimary aria-label={t('agent.submitOther')} />
          )}
        />
      </SplitButton>
    </Buttons>
  )
}

const Buttons = styled.div`
  display: flex;
  flex: none;
  gap: 8px;
`

const Line = styled.span`
  display: inline-flex;
  gap: 6px;
  align-items: center;
`
