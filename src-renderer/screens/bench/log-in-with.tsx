/** Hands the token on the bench to a device's messenger, whatever the verdict says. */
import type { Outcome } from '#shared/contract/bridge.ts'
import type { DeviceId } from '#shared/engine/ids.ts'
import { Button } from '@zendeskgarden/react-buttons'
import { Field, Select } from '@zendeskgarden/react-forms'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import { useSend } from '../../bridge/bridge-context.tsx'
import { useAnswer } from '../../bridge/use-answer.ts'
import { RefusalNotice } from '../../parts/refusal-notice.tsx'

type Tried = { readonly token: string; readonly device: string; readonly outcome: Outcome }

export function LogInWith({ token }: { readonly token: string }) {
  const { t } = useTranslation()
  const send = useSend()
  const { answer } = useAnswer({ type: 'Devices' })
  const [chosen, setChosen] = useState<DeviceId>()
  const [tried, setTried] = useState<Tried>()
  const row = answer?.devices.find(({ device }) => device === chosen) ?? answer?.devices[0]
  if (!answer) return null
  if (!row) return <p>{t('bench.noDevice')}</p>

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
        <Field>
          <Field.Label hidden>{t('bench.logInOn')}</Field.Label>
          <Select
            isCompact
            value={row.device}
            onChange={({ target }) => setChosen((target as HTMLSelectElement).value as DeviceId)}
          >
            {answer.devices.map(({ device, name }) => (
              <option key={device} value={device} dir="auto">
                {name}
              </option>
            ))}
          </Select>
        </Field>
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

  select {
    min-inline-size: 160px;
  }
`

const Said = styled.span`
  flex: 1 1 200px;
  color: ${({ theme }) => theme.tone.inkSoft};
  font-size: 13px;
  line-height: 18px;
`
