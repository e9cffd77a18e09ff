/** The first step: a name for the key. */
import type { Outcome } from '#shared/contract/bridge.ts'
import { Button } from '@zendeskgarden/react-buttons'
import { Field, Input } from '@zendeskgarden/react-forms'
import { Modal } from '@zendeskgarden/react-modals'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import { RefusalNotice } from '../../parts/refusal-notice.tsx'

type Props = {
  readonly outcome: Outcome | undefined
  readonly isBusy: boolean
  readonly onNext: (name: string) => void
  readonly onCancel: () => void
}

export function NameKey({ outcome, isBusy, onNext, onCancel }: Props) {
  const { t } = useTranslation()
  const [name, setName] = useState('')
  return (
    <Form
      onSubmit={(event) => {
        event.preventDefault()
        onNext(name.trim())
      }}
    >
      <Modal.Header tag="h2">{t('keys.createTitle')}</Modal.Header>
      <Body>
        <Field>
          <Field.Label>{t('keys.name')}</Field.Label>
          <Field.Hint>{t('keys.nameHint')}</Field.Hint>
          <Input dir="auto" value={name} autoComplete="off" onChange={({ target }) => setName(target.value)} />
        </Field>
        <RefusalNotice outcome={outcome} />
      </Body>
      <Modal.Footer>
        <Modal.FooterItem>
          <Button isBasic onClick={onCancel}>
            {t('keys.cancel')}
          </Button>
        </Modal.FooterItem>
        <Modal.FooterItem>
          <Button isPrimary type="submit" aria-busy={isBusy}>
            {t('keys.next')}
          </Button>
        </Modal.FooterItem>
      </Modal.Footer>
    </Form>
  )
}

const Form = styled.form`
  display: contents;
`

const Body = styled(Modal.Body)`
  display: flex;
  flex-direction: column;
  gap: 16px;
`
