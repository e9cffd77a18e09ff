/** An expected no, in words, where it happened: what was refused, what to do, and the rule behind it. */
import type { Outcome } from '#shared/contract/bridge.ts'
import type { Refusal } from '#shared/engine/refusal.ts'
import { refusalWords } from '#shared/text/refusal-words.ts'
import { Alert } from '@zendeskgarden/react-notifications'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'

type Props = {
  /** Nothing is drawn while there is none, or while all went well. */
  readonly outcome: Outcome | undefined
  readonly onClose?: () => void
}

export function RefusalNotice({ outcome, onClose }: Props) {
  const { t } = useTranslation()
  if (!outcome || outcome.ok) return null
  return (
    <Notice type="error" role="alert">
      {'refusal' in outcome ? <Words refusal={outcome.refusal} /> : t('app.malformed')}
      {onClose && <Alert.Close aria-label={t('app.close')} onClick={onClose} />}
    </Notice>
  )
}

function Words({ refusal }: { readonly refusal: Refusal }) {
  const { t } = useTranslation()
  const { message, cure } = refusalWords(t, refusal)
  return (
    <>
      <Alert.Title>{message}</Alert.Title>
      {cure}
      {'rule' in refusal && <Rule> ({t('app.rule', { rule: refusal.rule })})</Rule>}
    </>
  )
}

const Notice = styled(Alert)`
  padding-block: 10px;
`

const Rule = styled.span`
  white-space: nowrap;
`
