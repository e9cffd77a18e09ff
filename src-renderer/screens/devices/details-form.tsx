/** The bot's question to a visitor (rule B1). What is typed here stays a claim and proves nothing (rule B2). */
import type { Outcome } from '#shared/contract/bridge.ts'
import type { DeviceId } from '#shared/engine/ids.ts'
import { Button } from '@zendeskgarden/react-buttons'
import { Field, Input } from '@zendeskgarden/react-forms'
import { useState, type FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import { useSend } from '../../bridge/bridge-context.tsx'
import { RefusalNotice } from '../../parts/refusal-notice.tsx'

export function DetailsForm({ device }: { readonly device: DeviceId }) {
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
    <Card aria-label={t('devices.details')} onSubmit={give} noValidate>
      <Field>
        <Field.Label>{t('devices.detailsName')}</Field.Label>
        <Input isCompact value={name} autoComplete="off" onChange={({ target }) => setName(target.value)} />
      </Field>
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
      <RefusalNotice outcome={outcome} onClose={() => setOutcome(undefined)} />
      <Button size="small" type="submit" disabled={isEmpty}>
        {t('devices.detailsGive')}
      </Button>
    </Card>
  )
}

const Card = styled.form`
  display: flex;
  flex: none;
  flex-direction: column;
  gap: 6px;
  inline-size: 86%;
  margin-block-start: 4px;
  padding: 8px 11px 11px;
  border: 1px solid ${({ theme }) => theme.tone.line};
  border-radius: 14px 14px 14px 4px;

  label {
    font-size: ${({ theme }) => theme.fontSizes.sm};
  }

  button {
    align-self: flex-start;
    margin-block-start: 2px;
  }
`
