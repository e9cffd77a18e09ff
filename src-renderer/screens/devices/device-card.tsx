/** One device: whose it is, the way in and out, and the frame with its messenger. */
import type { DeviceRow } from '#shared/contract/answers.ts'
import type { Outcome } from '#shared/contract/bridge.ts'
import { Button } from '@zendeskgarden/react-buttons'
import { useRef, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import { useSend } from '../../bridge/bridge-context.tsx'
import { RefusalNotice } from '../../parts/refusal-notice.tsx'
import { useFocusAfter } from '../../parts/use-focus-after.ts'
import { BrowserFrame } from './browser-frame.tsx'
import { ClosedMessenger } from './closed-messenger.tsx'
import { LogInDialog } from './log-in-dialog.tsx'
import { Messenger } from './messenger.tsx'
import { NetworkSwitch } from './network-switch.tsx'
import { PhoneFrame } from './phone-frame.tsx'
import { useAnnouncedReauthentication } from './reauthentication-notice.tsx'
import { TokenLine } from './token-line.tsx'
import { useNearSight } from './use-near-sight.ts'

export type FrameProps = {
  readonly row: DeviceRow
  /** The messenger while it is open; otherwise what stands there in its place. */
  readonly children: ReactNode
}

const frames = { browser: BrowserFrame, phone: PhoneFrame }

export function DeviceCard({ row }: { readonly row: DeviceRow }) {
  const { t } = useTranslation()
  const send = useSend()
  const { ref, isNear } = useNearSight<HTMLDivElement>()
  const [isLoggingIn, setLoggingIn] = useState(false)
  const [outcome, setOutcome] = useState<Outcome>()
  const Frame = frames[row.kind]
  const kind = t(`client.platform.${row.platform}`)
  const launcher = useRef<HTMLButtonElement>(null)
  const closer = useRef<HTMLButtonElement>(null)
  useAnnouncedReauthentication(row)
  useFocusAfter(row.isOpen, launcher)
  useFocusAfter(!row.isOpen, closer)
  return (
    <Card ref={ref} role="group" aria-label={t('devices.group', { name: row.name })} data-kind={row.kind}>
      <Caption>
        <Name title={row.name}>{row.name}</Name>
        <Kind title={kind}>{kind}</Kind>
        <NetworkSwitch row={row} onOutcome={setOutcome} />
        {row.loggedIn ? (
          <Button
            size="small"
            isBasic
            onClick={async () => setOutcome(await send({ type: 'LogOut', device: row.device }))}
          >
            {t('devices.logOut')}
          </Button>
        ) : (
          <Button size="small" onClick={() => setLoggingIn(true)}>
            {t('devices.logIn')}
          </Button>
        )}
      </Caption>
      {(row.loggedIn ?? row.callback) && isNear && <TokenLine row={row} onOutcome={setOutcome} />}
      <RefusalNotice outcome={outcome} onClose={() => setOutcome(undefined)} />
      <Frame row={row}>
        {row.isOpen ? (
          // Dozens of messengers that nobody sees would all ask again after each event.
          isNear && (
            <Messenger
              row={row}
              closer={closer}
              onClose={async () => setOutcome(await send({ type: 'CloseMessenger', device: row.device }))}
            />
          )
        ) : (
          <ClosedMessenger
            row={row}
            launcher={launcher}
            onOpen={async () => setOutcome(await send({ type: 'OpenMessenger', device: row.device }))}
          />
        )}
      </Frame>
      {isLoggingIn && <LogInDialog row={row} onClose={() => setLoggingIn(false)} />}
    </Card>
  )
}

const Card = styled.div`
  display: flex;
  flex: 1 0 max(272px, min(360px, (100cqb - 16px) / 2));
  flex-direction: column;
  gap: 4px;
  max-block-size: 720px;
  min-block-size: 0;
`

const Caption = styled.div`
  display: flex;
  flex: none;
  align-items: center;
  gap: 8px;
  min-block-size: 32px;
  padding-inline: 2px;

  button {
    flex: none;
  }
`

const Name = styled.bdi`
  overflow: hidden;
  font-weight: ${({ theme }) => theme.fontWeights.semibold};
  text-overflow: ellipsis;
  white-space: nowrap;
`

const Kind = styled.span`
  flex: 1;
  min-inline-size: 0;
  overflow: hidden;
  color: ${({ theme }) => theme.tone.inkSoft};
  font-size: ${({ theme }) => theme.fontSizes.sm};
  text-overflow: ellipsis;
  white-space: nowrap;
`
