/** Hands the token on the bench to a device's messenger, whatever the verdict says. */
import type { DeviceRow } from '#shared/contract/answers.ts'
import type { Outcome } from '#shared/contract/bridge.ts'
import { Button } from '@zendeskgarden/react-buttons'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import { useSend } from '../../bridge/bridge-context.tsx'
import { RefusalNotice } from '../../parts/refusal-notice.tsx'

type Tried = { readonly token: string; readonly device: string; readonly outcome: Outcome }
type Props = { readonly token: string; readonly row: DeviceRow }

export function LogInWith({ token, row }: Props) {
  const { t } = useTranslation()
  const send = useSend()
  const [tried, setTried] = useState<Tried>()
  return (
    <>
      <Row
        onSubmit={async (event) => {
          event.preventDefault()
          setTried({ token, device: row.name, outcome: await send({ type: 'LogIn', device: row.device, token }) })
        }}
      >
        <Button type="submit" size="small">
          {t('bench.logInWith')}
        </Button>
        <Said role="status">{tried?.token === token && <Ending tried={tried} />}</Said>
      </Row>
      {tried?.token === token && !isLoginRefused(tried.outcome) && <RefusalNotice outcome={tried.outcome} />}
    </>
  )
}

function Ending({ tried: { outcome, device } }: { readonly tried: Tried }) {
  const { t } = useTranslation()
  if (outcome.ok) return t('bench.loggedIn', { device })
  return isLoginRefused(outcome) ? t('bench.loginRefused', { device }) : null
}

const isLoginRefused = (outcome: Outcome): boolean => 'refusal' in outcome && outcome.refusal.code === 'login-refused'

const Row = styled.form`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 10px;
`

const Said = styled.span`
  flex: 1 1 200px;
  color: ${({ theme }) => theme.tone.inkSoft};
  font-size: 13px;
  line-height: 18px;
`
