/** The second step: the secret, this once. The key exists already, however this dialog is closed (rules K1, K2). */
import type { KeyId } from '#shared/engine/ids.ts'
import { Button } from '@zendeskgarden/react-buttons'
import { Field, Input } from '@zendeskgarden/react-forms'
import { Modal } from '@zendeskgarden/react-modals'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import { useFirstFocus } from '../../parts/use-first-focus.ts'
import { CopySecretButton } from './copy-secret-button.tsx'

type Props = { readonly secret: string; readonly keyId: KeyId; readonly onHide: () => void }

export function CopySecret({ secret, keyId, onHide }: Props) {
  const { t } = useTranslation()
  const first = useFirstFocus<HTMLInputElement>()
  return (
    <>
      <Modal.Header tag="h2">{t('keys.copyTitle')}</Modal.Header>
      <Body>
        <p>{t('keys.copyIntro')}</p>
        <Row>
          <Field>
            <Field.Label>{t('keys.secret')}</Field.Label>
            <Input ref={first} readOnly value={secret} onFocus={({ target }) => target.select()} />
          </Field>
          <CopySecretButton secret={secret} />
        </Row>
        <Row>
          <Field>
            <Field.Label>{t('keys.id')}</Field.Label>
            <Input readOnly value={keyId} onFocus={({ target }) => target.select()} />
          </Field>
        </Row>
        <p>{t('keys.handOver')}</p>
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

const Body = styled(Modal.Body)`
  display: flex;
  flex-direction: column;
  gap: 16px;
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
