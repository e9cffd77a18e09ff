/** Takes an encrypted key and its passphrase, and says of each text that does not open why (rule K8). */
import type { TakeKeyReply } from '#shared/contract/bridge.ts'
import type { KeyId } from '#shared/engine/ids.ts'
import { openHandOver, withoutBreaks, type HandOverProblem } from '#shared/token/hand-over.ts'
import { Button } from '@zendeskgarden/react-buttons'
import { Field } from '@zendeskgarden/react-forms'
import { Modal } from '@zendeskgarden/react-modals'
import { Alert } from '@zendeskgarden/react-notifications'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import { useBridge } from '../../bridge/bridge-context.tsx'
import { focusFirstField } from '../../parts/focus-first-field.ts'
import { EncodedTextarea } from '../../parts/encoded-textarea.tsx'
import { PassphraseInput } from '../../parts/passphrase-input.tsx'
import { useFirstFocus } from '../../parts/use-first-focus.ts'

type Opened = Extract<TakeKeyReply, { ok: true }>
type Problem = HandOverProblem | Extract<TakeKeyReply, { ok: false }>['why']
type Props = { readonly onOpened: (key: KeyId) => void; readonly onClose: () => void }

export function HandOverDialog({ onOpened, onClose }: Props) {
  const { t } = useTranslation()
  const [opened, setOpened] = useState<Opened>()
  return (
    <Modal onClose={onClose} onFocus={focusFirstField}>
      {opened ? (
        <IsOpen opened={opened} onDone={onClose} />
      ) : (
        <ToOpen
          onCancel={onClose}
          onOpened={(reply) => {
            setOpened(reply)
            onOpened(reply.key)
          }}
        />
      )}
      <Modal.Close aria-label={t('handOver.close')} />
    </Modal>
  )
}

function ToOpen({ onOpened, onCancel }: { onOpened: (opened: Opened) => void; onCancel: () => void }) {
  const { t } = useTranslation()
  const bridge = useBridge()
  const [text, setText] = useState('')
  const [passphrase, setPassphrase] = useState('')
  const [isShown, setShown] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem>()

  async function open(): Promise<void> {
    if (isBusy) return
    setBusy(true)
    setProblem(undefined)
    try {
      // Mail and chat break long texts into lines and leave blanks around them; no letter of it is white space.
      const handOver = await openHandOver(withoutBreaks(text), passphrase)
      const reply = handOver.ok ? await bridge.takeKey(handOver.key) : handOver
      if (reply.ok) onOpened(reply)
      else setProblem(reply.why)
    } finally {
      setBusy(false)
    }
  }

  return (
    <Form
      onSubmit={(event) => {
        event.preventDefault()
        void open()
      }}
    >
      <Modal.Header tag="h2">{t('handOver.openTitle')}</Modal.Header>
      <Body>
        <p>{t('handOver.openIntro')}</p>
        <Field>
          <Field.Label>{t('handOver.text')}</Field.Label>
          <EncodedTextarea
            dir="ltr"
            rows={5}
            value={text}
            spellCheck={false}
            onChange={({ target }) => {
              setText(target.value)
              setProblem(undefined)
            }}
          />
        </Field>
        <PassphraseInput
          value={passphrase}
          onChange={(written) => {
            setPassphrase(written)
            setProblem(undefined)
          }}
          isShown={isShown}
          onShown={setShown}
        />
        {problem && (
          <Alert type="error" role="alert">
            {t(`handOver.problems.${problem}`)}
          </Alert>
        )}
      </Body>
      <Modal.Footer>
        <Modal.FooterItem>
          <Button isBasic onClick={onCancel}>
            {t('handOver.cancel')}
          </Button>
        </Modal.FooterItem>
        <Modal.FooterItem>
          <Button isPrimary type="submit" aria-busy={isBusy} disabled={text.trim() === '' || passphrase === ''}>
            {t(isBusy ? 'handOver.opening' : 'handOver.openDo')}
          </Button>
        </Modal.FooterItem>
      </Modal.Footer>
    </Form>
  )
}

function IsOpen({ opened, onDone }: { readonly opened: Opened; readonly onDone: () => void }) {
  const { t } = useTranslation()
  const first = useFirstFocus<HTMLButtonElement>()
  return (
    <>
      <Modal.Header tag="h2">{t('handOver.opened', { name: opened.name })}</Modal.Header>
      <Body>
        <p role="status">{t(opened.wasAtHand ? 'handOver.wasAtHand' : 'handOver.openedBody')}</p>
        <code>{opened.key}</code>
      </Body>
      <Modal.Footer>
        <Modal.FooterItem>
          <Button isPrimary ref={first} onClick={onDone}>
            {t('handOver.done')}
          </Button>
        </Modal.FooterItem>
      </Modal.Footer>
    </>
  )
}

const Form = styled.form`
  display: contents;
`

const Body = styled(Modal.Body)`
  display: flex;
  flex-direction: column;
  gap: 16px;
  overflow-wrap: anywhere;

  code {
    font-family: ${({ theme }) => theme.fonts.mono};
    font-size: 13px;
  }
`
