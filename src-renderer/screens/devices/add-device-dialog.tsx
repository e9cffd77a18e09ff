/** Asks for a new device's name and kind. */
import type { Outcome } from '#shared/contract/bridge.ts'
import { deviceKinds } from '#shared/contract/command.ts'
import { Button } from '@zendeskgarden/react-buttons'
import { Field, Fieldset, Input, Radio } from '@zendeskgarden/react-forms'
import { Modal } from '@zendeskgarden/react-modals'
import { useState, type FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import { useSend } from '../../bridge/bridge-context.tsx'
import { focusFirstField } from '../../parts/focus-first-field.ts'
import { RefusalNotice } from '../../parts/refusal-notice.tsx'

export function AddDeviceDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation()
  const send = useSend()
  const [name, setName] = useState('')
  const [kind, setKind] = useState<(typeof deviceKinds)[number]>('browser')
  const [outcome, setOutcome] = useState<Outcome>()

  async function add(event: FormEvent): Promise<void> {
    event.preventDefault()
    const ended = await send({ type: 'AddDevice', name: name.trim(), kind })
    if (ended.ok) onClose()
    else setOutcome(ended)
  }

  return (
    <Modal onClose={onClose} onFocus={focusFirstField}>
      <Modal.Header tag="h2">{t('devices.addTitle')}</Modal.Header>
      <Form onSubmit={add}>
        <Modal.Body>
          <Fields>
            <Field>
              <Field.Label>{t('devices.addName')}</Field.Label>
              <Field.Hint>{t('devices.addNameHint')}</Field.Hint>
              <Input dir="auto" value={name} autoComplete="off" onChange={({ target }) => setName(target.value)} />
            </Field>
            <Fieldset>
              <Fieldset.Legend>{t('devices.addKind')}</Fieldset.Legend>
              {deviceKinds.map((one) => (
                <Field key={one}>
                  <Radio name="kind" value={one} checked={one === kind} onChange={() => setKind(one)}>
                    <Field.Label isRegular>{t(`devices.addKinds.${one}`)}</Field.Label>
                  </Radio>
                </Field>
              ))}
            </Fieldset>
            <RefusalNotice outcome={outcome} />
          </Fields>
        </Modal.Body>
        <Modal.Footer>
          <Modal.FooterItem>
            <Button isBasic onClick={onClose}>
              {t('devices.cancel')}
            </Button>
          </Modal.FooterItem>
          <Modal.FooterItem>
            <Button isPrimary type="submit">
              {t('devices.addDo')}
            </Button>
          </Modal.FooterItem>
        </Modal.Footer>
      </Form>
      <Modal.Close aria-label={t('devices.close')} />
    </Modal>
  )
}

const Form = styled.form`
  display: contents;
`

const Fields = styled.div`
  display: flex;
  flex-direction: column;
  gap: 20px;
`
