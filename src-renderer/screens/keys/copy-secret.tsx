/** The second step: the secret, this once. The key exists already, however this dialog is closed (rules K1, K2). */
import type { KeyId } from '#shared/engine/ids.ts'
import { Button } from '@zendeskgarden/react-buttons'
import { Field, Input } from '@zendeskgarden/react-forms'
import { Modal } from '@zendeskgarden/react-modals'
import type { FocusEvent } from 'react'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import { useFirstFocus } from '../../parts/use-first-focus.ts'
import { CopySecretButton } from './copy-secret-button.tsx'
import { HandOver } from './hand-over.tsx'

type Props = { readonly name: string; readonly secret: string; readonly keyId: KeyId; readonly onHide: () => void }

export function CopySecret({ name, secret, keyId, onHide }: Props) {
  const { t } = useTranslation()
  const first = useFirstFocus<HTMLInputElement>()
  return (
    <>
      <Modal.Header tag="h2">{t('keys.copyTitle')}</Modal.Header>
      <Body>
        <p>{t('keys.copyIntro', { name })}</p>
        <Row>
          <Field>
            <Field.Label>{t('keys.secret')}</Field.Label>
            <Input ref={first} readOnly value={secret} onFocus={selectFromStart} />
          </Field>
          <CopySecretButton secret={secret} />
        </Row>
        <Row>
          <Field>
            <Field.Label>{t('keys.id')}</Field.Label>
            <Input readOnly value={keyId} onFocus={selectFromStart} />
          </Field>
        </Row>
        <HandOver handedOver={{ keyId, secret, name }} />
      </Body>
      <Modal.Footer>
        <Modal.FooterItem>
          <Button isPrimary onClick={onHide}>
            {t('keys.hide')}
          </Button>
        </Modal.FooterItem>
      </Modal.Footer>
    </>
  )
}

/** The start stays in sight, as the list shows it afterwards: a plain `select()` scrolls to the end. */
function selectFromStart({ target }: FocusEvent<HTMLInputElement>): void {
  target.setSelectionRange(0, target.value.length, 'backward')
  target.scrollLeft = 0
}

const Body = styled(Modal.Body)`
  display: flex;
  flex-direction: column;
  gap: 16px;
  overflow-wrap: anywhere;
`

const Row = styled.div`
  display: flex;
  align-items: flex-end;
  gap: 8px;

  > div {
    flex: 1;
  }

  input {
    font-family: ${({ theme }) => theme.fonts.mono};
    font-size: 13px;
  }
`
