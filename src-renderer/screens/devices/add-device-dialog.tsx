/** Asks for a new device's name, which client of the messenger it runs, and in which language. */
import type { Outcome } from '#shared/contract/bridge.ts'
import { newDevice } from '#shared/contract/new-device.ts'
import { platforms, type Platform } from '#shared/engine/people/platform.ts'
import { localeOf, type Spoken } from '#shared/text/languages.ts'
import { Button } from '@zendeskgarden/react-buttons'
import { Field, Fieldset, Input, Radio, Select } from '@zendeskgarden/react-forms'
import { Modal } from '@zendeskgarden/react-modals'
import { useState, type FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import { useSend } from '../../bridge/bridge-context.tsx'
import { focusFirstField } from '../../parts/focus-first-field.ts'
import { RefusalNotice } from '../../parts/refusal-notice.tsx'
import { languageName } from '../context/local-words.ts'

/** In several scripts and directions; the agent sees the choice in the profile. */
const languages = ['en-GB', 'de-DE', 'es-ES', 'fr-FR', 'pt-PT', 'ar-EG', 'hi-IN', 'ja-JP', 'zh-CN'] as const

export function AddDeviceDialog({ onClose }: { readonly onClose: () => void }) {
  const { t, i18n } = useTranslation()
  const send = useSend()
  const [name, setName] = useState('')
  const [platform, setPlatform] = useState<Platform>('web')
  const [language, setLanguage] = useState('')
  const [outcome, setOutcome] = useState<Outcome>()

  async function add(event: FormEvent): Promise<void> {
    event.preventDefault()
    const device = newDevice[platform]
    const information = { ...device.information, ...(language !== '' && { language }) }
    const ended = await send({ type: 'AddDevice', name: name.trim(), ...device, information })
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
              {platforms.map((one) => (
                <Field key={one}>
                  <Radio name="platform" value={one} checked={one === platform} onChange={() => setPlatform(one)}>
                    <Field.Label isRegular>{t(`client.add.${one}`)}</Field.Label>
                  </Radio>
                </Field>
              ))}
            </Fieldset>
            <Field>
              <Field.Label>{t('client.language')}</Field.Label>
              <Select value={language} onChange={({ target }) => setLanguage((target as HTMLSelectElement).value)}>
                <option value="">{t('client.anyLanguage')}</option>
                {languages.map((one) => (
                  <option key={one} value={one} dir="auto">
                    {languageName(one, localeOf(i18n.language as Spoken))}
                  </option>
                ))}
              </Select>
            </Field>
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
