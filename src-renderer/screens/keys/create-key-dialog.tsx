/** Makes a key in the source article's two steps: its name, then its secret, shown once (rule K1). */
import type { Outcome } from '#shared/contract/bridge.ts'
import { Modal } from '@zendeskgarden/react-modals'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSend } from '../../bridge/bridge-context.tsx'
import { focusFirstField } from '../../parts/focus-first-field.ts'
import { closeBy } from './close-by.ts'
import { CopySecret } from './copy-secret.tsx'
import { KeyLimitReached } from './key-limit-reached.tsx'
import { NameKey } from './name-key.tsx'

type Props = { readonly onClose: () => void; readonly onChooseToDelete: () => void }

export function CreateKeyDialog({ onClose, onChooseToDelete }: Props) {
  const { t } = useTranslation()
  const send = useSend()
  const [outcome, setOutcome] = useState<Outcome>()
  const [made, setMade] = useState('')
  const [isBusy, setBusy] = useState(false)

  async function create(name: string): Promise<void> {
    if (isBusy) return
    setBusy(true)
    setMade(name)
    try {
      setOutcome(await send({ type: 'CreateSigningKey', name }))
    } finally {
      setBusy(false)
    }
  }

  // The secret is shown this once: neither a stray key nor a stray click may end that, nor lose it on its way.
  const isEscapable = !isBusy && outcome?.ok !== true
  return (
    <Modal onClose={closeBy(onClose, { isEscapable })} onFocus={focusFirstField} isLarge={outcome?.ok === true}>
      {outcome?.ok && outcome.secret !== undefined && outcome.keyId !== undefined ? (
        <CopySecret name={made} secret={outcome.secret} keyId={outcome.keyId} onHide={onClose} />
      ) : isLimitReached(outcome) ? (
        <KeyLimitReached onChoose={onChooseToDelete} onCancel={onClose} />
      ) : (
        <NameKey outcome={outcome} isBusy={isBusy} onNext={(name) => void create(name)} onCancel={onClose} />
      )}
      <Modal.Close aria-label={t('keys.close')} />
    </Modal>
  )
}

const isLimitReached = (outcome: Outcome | undefined): boolean =>
  outcome !== undefined && 'refusal' in outcome && outcome.refusal.code === 'key-limit-reached'
