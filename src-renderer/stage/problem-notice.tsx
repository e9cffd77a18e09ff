/** Something about a file that a person must know: said once, and there until it is read. */
import { Alert } from '@zendeskgarden/react-notifications'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import { useBridge, usePush } from '../bridge/bridge-context.tsx'

export function ProblemNotice() {
  const { t } = useTranslation()
  const [text, setText] = useState<string>()
  const bridge = useBridge()
  useEffect(() => {
    void bridge.problem().then((first) => setText((later) => later ?? first ?? undefined))
  }, [bridge])
  usePush((push) => {
    if (push.type === 'problem') setText(push.text)
  })
  if (text === undefined) return null
  return (
    <Place>
      <Alert type="error" role="alert">
        <Alert.Title>{t('app.problem')}</Alert.Title>
        {text}
        <Alert.Close aria-label={t('app.close')} onClick={() => setText(undefined)} />
      </Alert>
    </Place>
  )
}

const Place = styled.div`
  position: fixed;
  inset-block-start: 56px;
  inset-inline: 0;
  z-index: 10;
  margin-inline: auto;
  max-inline-size: 560px;
  white-space: pre-line;
`
