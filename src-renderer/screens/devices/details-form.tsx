/** The bot's question to a visitor (rule B1). What is typed here stays a claim and proves nothing (rule B2). */
import type { DeviceRow } from '#shared/contract/answers.ts'
import type { Outcome } from '#shared/contract/bridge.ts'
import { Button } from '@zendeskgarden/react-buttons'
import { Field, Input } from '@zendeskgarden/react-forms'
import { useState, type FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import { useSend } from '../../bridge/bridge-context.tsx'
import { SmallRefusal } from './small-notice.tsx'

export function DetailsForm({ row: { device, name: called } }: { readonly row: DeviceRow }) {
  const { t } = useTranslation()
  const send = useSend()
  const [name, setName] = useState('')
  const [email, setEmail] = useState('')
  const [outcome, setOutcome] = useState<Outcome>()
  const isEmpty = name.trim() === '' && email.trim() === ''

  async function give(event: FormEvent): Promise<void> {
    event.preventDefault()
    if (isEmpty) return
    setOutcome(
      await send({
        type: 'GiveDetails',
        device,
        ...(name.trim() !== '' && { name: name.trim() }),
        ...(email.trim() !== '' && { email: email.trim() }),
      }),
    )
  }

  return (
    <Card aria-label={t('devices.details', { device: called })} onSubmit={give} noValidate>
      <Field>
        <Field.Label>{t('devices.detailsName')}</Field.Label>
        <Input isCompact dir="auto" value={name} autoComplete="off" onChange={({ target }) => setName(target.value)} />
      </Field>
      <Row>
        <Field>
          <Field.Label>{t('devices.detailsEmail')}</Field.Label>
          <Input
            isCompact
            type="email"
            value={email}
            autoComplete="off"
            onChange={({ target }) => setEmail(target.value)}
          />
        </Field>
        <Button size="small" type="submit" disabled={isEmpty}>
          {t('devices.detailsGive')}
        </Button>
      </Row>
      <SmallRefusal outcome={outcome} onClose={() => setOutcome(undefined)} />
    </Card>
  )
}

const Card = styled.form`
  display: flex;
  flex: none;
  flex-direction: column;
  gap: 6px;
  margin-block-start: 4px;
  padding: 9px 11px 10px;
  border: 1px solid ${({ theme }) => theme.tone.line};
  border-radius: 14px;
  border-end-start-radius: 4px;

  /* A field is its label and its box in one line. */
  [data-garden-id='forms.field'] {
    display: grid;
    flex: 1;
    grid-template-columns: minmax(44px, max-content) minmax(0, 1fr);
    column-gap: 4px;
    align-items: center;
  }

  label {
    font-size: ${({ theme }) => theme.fontSizes.sm};
  }

  input {
    min-block-size: 28px;
    margin-block: 0;
    padding-block: 3px;
    font-size: 13px;
  }
`

const Row = styled.div`
  display: flex;
  align-items: center;
  gap: 6px;

  button {
    block-size: 28px;
    padding-inline: 10px;
    line-height: 26px;
  }
`
