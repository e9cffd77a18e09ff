/** The eleventh key (rule K3): refused, with the way to the keys that could go. */
import { Button } from '@zendeskgarden/react-buttons'
import { Modal } from '@zendeskgarden/react-modals'
import { useTranslation } from 'react-i18next'
import { useAnswer } from '../../bridge/use-answer.ts'
import { useFirstFocus } from '../../parts/use-first-focus.ts'

type Props = { readonly onChoose: () => void; readonly onCancel: () => void }

export function KeyLimitReached({ onChoose, onCancel }: Props) {
  const { t } = useTranslation()
  const first = useFirstFocus<HTMLButtonElement>()
  const { answer } = useAnswer({ type: 'SigningKeys' })
  return (
    <>
      <Modal.Header tag="h2" isDanger>
        {t('keys.limitTitle')}
      </Modal.Header>
      <Modal.Body>
        <p role="alert">{t('keys.limitBody', { limit: answer?.limit ?? '' })}</p>
      </Modal.Body>
      <Modal.Footer>
        <Modal.FooterItem>
          <Button isBasic onClick={onCancel}>
            {t('keys.cancel')}
          </Button>
        </Modal.FooterItem>
        <Modal.FooterItem>
          <Button isPrimary ref={first} onClick={onChoose}>
            {t('keys.limitDo')}
          </Button>
        </Modal.FooterItem>
      </Modal.Footer>
    </>
  )
}
