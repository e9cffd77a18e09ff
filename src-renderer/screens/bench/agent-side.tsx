/** The agent's side of the bench: the device on which the token would be used, what the agent would see of it, and the login itself. */
import type { TokenRequest } from '#shared/contract/bridge.ts'
import type { DeviceRow } from '#shared/contract/answers.ts'
import type { DeviceId } from '#shared/engine/ids.ts'
import { Field, Select } from '@zendeskgarden/react-forms'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import { useAnswer } from '../../bridge/use-answer.ts'
import { useLoginPreview, type Previewed } from '../../preview/use-login-preview.ts'
import { AgentPreview } from './agent-preview.tsx'
import { LogInWith } from './log-in-with.tsx'
import { useBenchDesk } from './bench-desk.tsx'

type Props = {
  readonly token: string | undefined
  /** What the form would sign, while there is no token yet. */
  readonly request: TokenRequest | undefined
}

export function AgentSide({ token, request }: Props) {
  const { t } = useTranslation()
  const { bench, put } = useBenchDesk()
  const { answer } = useAnswer({ type: 'Devices' })
  if (!answer) return null
  const row = answer.devices.find(({ device }) => device === bench.device) ?? answer.devices[0]
  return (
    <Side aria-labelledby="agent-sees">
      <h3 id="agent-sees">{t('agentPreview.title')}</h3>
      {row ? (
        <OnDevice
          row={row}
          rows={answer.devices}
          onDevice={(device) => put({ device })}
          token={token}
          login={token ?? request}
        />
      ) : (
        <p>{t('bench.noDevice')}</p>
      )}
    </Side>
  )
}

type OnDeviceProps = {
  readonly row: DeviceRow
  readonly rows: readonly DeviceRow[]
  readonly onDevice: (device: DeviceId) => void
  readonly token: string | undefined
  readonly login: string | TokenRequest | undefined
}

function OnDevice({ row, rows, onDevice, token, login }: OnDeviceProps) {
  const { t } = useTranslation()
  const preview = useSteadyPreview(row.device, login)
  return (
    <>
      <Field>
        <Field.Label hidden>{t('bench.logInOn')}</Field.Label>
        <Select
          isCompact
          value={row.device}
          onChange={({ target }) => onDevice((target as HTMLSelectElement).value as DeviceId)}
        >
          {rows.map(({ device, name }) => (
            <option key={device} value={device} dir="auto">
              {t('agentPreview.on', { device: name })}
            </option>
          ))}
        </Select>
      </Field>
      <AgentPreview device={row} preview={preview} />
      {token !== undefined && <LogInWith key={row.device} token={token} row={row} />}
    </>
  )
}

/** What was told last stays while the next is asked for: while one types, nothing blinks. */
function useSteadyPreview(device: DeviceId, login: string | TokenRequest | undefined): Previewed | undefined {
  const preview = useLoginPreview(device, login)
  const [last, setLast] = useState(preview)
  if (preview && preview !== last) setLast(preview)
  return login === undefined ? undefined : (preview ?? last)
}

const Side = styled.section`
  display: flex;
  flex-direction: column;
  gap: 8px;
  min-inline-size: 0;

  h3 {
    font-size: ${({ theme }) => theme.fontSizes.lg};
    font-weight: ${({ theme }) => theme.fontWeights.semibold};
  }
`
