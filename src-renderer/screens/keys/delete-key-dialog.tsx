/** Asks before a key is deleted, and says what that breaks and what goes on (rules K4, K7). */
import type { SigningKeyRow } from '#shared/contract/signing-keys.ts'
import type { Outcome } from '#shared/contract/bridge.ts'
import { Button } from '@zendeskgarden/react-buttons'
import { Modal } from '@zendeskgarden/react-modals'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import { useSend } from '../../bridge/bridge-context.tsx'
import { RefusalNotice } from '../../parts/refusal-notice.tsx'
import { closeBy } from './close-by.ts'
import { KeyUse } from './key-use.tsx'

type Props = { readonly row: SigningKeyRow; readonly onClose: () => void }

export function DeleteKeyDialog({ row, onClose }: Props) {
  const { t } = useTranslation()
  const send = useSend()
  const [outcome, setOutcome] = useState<Outcome>()

  async function remove(): Promise<void> {
    const ended = await send({ type: 'DeleteSigningKey', key: row.key })
    if (ended.ok) onClose()
    else setOutcome(ended)
  }

  return (
    <Modal onClose={closeBy(onClose)}>
      <Title tag="h2" isDanger>
        {t('keys.deleteTitle', { name: row.name })}
      </Title>
      <Body>
        <p>{t('keys.deleteBody')}</p>
        <KeyUse of={row.key} />
        <ul>
          <li>{t('keyUse.refused')}</li>
          <li>{t('keys.deleteMeans.stay')}</li>
          <li>{t('keys.deleteMeans.rotate')}</li>
        </ul>
        <small>{t('keys.assumption')}</small>
        <RefusalNotice outcome={outcome} />
      </Body>
      <Modal.Footer>
        <Modal.FooterItem>
          <Button isBasic onClick={onClose}>
            {t('keys.cancel')}
          </Button>
        </Modal.FooterItem>
        <Modal.FooterItem>
          <Button isPrimary isDanger onClick={() => void remove()}>
            {t('keys.deleteDo')}
          </Button>
        </Modal.FooterItem>
      </Modal.Footer>
      <Modal.Close aria-label={t('keys.close')} />
    </Modal>
  )
}

const Title = styled(Modal.Header)`
  overflow-wrap: anywhere;
`

const Body = styled(Modal.Body)`
  display: flex;
  flex-direction: column;
  gap: 12px;

  ul {
    display: flex;
    flex-direction: column;
    gap: 4px;
    padding-inline-start: 20px;
    list-style: disc;
  }

  small {
    color: ${({ theme }) => theme.tone.inkSoft};
    font-size: ${({ theme }) => theme.fontSizes.sm};
  }
`
