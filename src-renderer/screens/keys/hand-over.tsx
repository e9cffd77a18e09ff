/** The key as one encrypted text, while its secret is shown and not after (rules K2, K8). */
import { sealHandOver, type HandedOver } from '#shared/token/hand-over.ts'
import { isLongEnough, luckOfPassphrase, makePassphrase, shortestPassphrase } from '#shared/token/passphrase.ts'
import { Button } from '@zendeskgarden/react-buttons'
import { Field } from '@zendeskgarden/react-forms'
import check from '@zendeskgarden/svg-icons/src/16/check-lg-stroke.svg?raw'
import lock from '@zendeskgarden/svg-icons/src/16/lock-locked-stroke.svg?raw'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import { useAnnounce } from '../../parts/announcer.tsx'
import { copyText } from '../../parts/copy-text.ts'
import { Icon } from '../../parts/icon.tsx'
import { EncodedTextarea } from '../../parts/encoded-textarea.tsx'
import { PassphraseInput } from '../../parts/passphrase-input.tsx'

/** For one passphrase; another one makes another text. */
type Sealed = { readonly passphrase: string; readonly text: string; readonly isCopied: boolean }

export function HandOver({ handedOver }: { readonly handedOver: HandedOver }) {
  const { t } = useTranslation()
  const announce = useAnnounce()
  const [passphrase, setPassphrase] = useState('')
  const [isShown, setShown] = useState(false)
  const [isTooShort, setTooShort] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const [made, setMade] = useState<Sealed>()
  const sealed = made?.passphrase === passphrase ? made : undefined

  function take(written: string): void {
    setPassphrase(written)
    setTooShort(false)
  }

  async function seal(): Promise<void> {
    if (isBusy) return
    setTooShort(!isLongEnough(passphrase))
    if (!isLongEnough(passphrase)) return
    setBusy(true)
    try {
      const text = sealed?.text ?? (await sealHandOver(handedOver, passphrase))
      const isCopied = await copyText(text)
      setMade({ passphrase, text, isCopied })
      announce(t(isCopied ? 'handOver.copied' : 'handOver.notCopied'))
    } finally {
      setBusy(false)
    }
  }

  return (
    <Form
      aria-labelledby="hand-over"
      onSubmit={(event) => {
        event.preventDefault()
        void seal()
      }}
    >
      <h3 id="hand-over">{t('handOver.title')}</h3>
      <p>{t('handOver.intro')}</p>
      <PassphraseInput
        value={passphrase}
        onChange={take}
        isShown={isShown}
        onShown={setShown}
        hint={t('handOver.passphraseHint', { count: shortestPassphrase })}
        problem={isTooShort ? t('handOver.tooShort', { count: shortestPassphrase }) : undefined}
      />
      <Row>
        <Button
          size="small"
          onClick={() => {
            take(makePassphrase(crypto.getRandomValues(new Uint8Array(luckOfPassphrase))))
            setShown(true)
            announce(t('handOver.made'))
          }}
        >
          {t('handOver.make')}
        </Button>
        <Button size="small" type="submit" aria-busy={isBusy}>
          <Button.StartIcon>
            <Icon svg={sealed?.isCopied ? check : lock} />
          </Button.StartIcon>
          {t(isBusy ? 'handOver.copying' : 'handOver.copy')}
        </Button>
      </Row>
      {sealed && (
        <Field>
          <Field.Label>{t('handOver.text')}</Field.Label>
          <Field.Hint>{t(sealed.isCopied ? 'handOver.copied' : 'handOver.notCopied')}</Field.Hint>
          <EncodedTextarea
            readOnly
            dir="ltr"
            rows={2}
            isCompact
            value={sealed.text}
            onFocus={({ target }) => target.select()}
          />
        </Field>
      )}
    </Form>
  )
}

const Form = styled.form`
  display: flex;
  flex-direction: column;
  gap: 10px;
  padding-block-start: 14px;
  border-block-start: 1px solid ${({ theme }) => theme.tone.line};

  h3 {
    font-weight: ${({ theme }) => theme.fontWeights.semibold};
  }

  h3 + p {
    margin-block-start: -8px;
    color: ${({ theme }) => theme.tone.inkSoft};
  }
`

const Row = styled.div`
  display: flex;
  flex-wrap: wrap;
  justify-content: space-between;
  gap: 8px;
`
