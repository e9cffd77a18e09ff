/** The end users' chair: every device of the workspace, as many as there are, and the way to add one. */
import { Button } from '@zendeskgarden/react-buttons'
import { Skeleton } from '@zendeskgarden/react-loaders'
import plus from '@zendeskgarden/svg-icons/src/16/plus-stroke.svg?raw'
import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import { ClockProvider } from '../../bridge/clock-context.tsx'
import { useAnswer } from '../../bridge/use-answer.ts'
import { EmptyState } from '../../parts/empty-state.tsx'
import { Icon } from '../../parts/icon.tsx'
import { AddDeviceDialog } from './add-device-dialog.tsx'
import { DeviceCard } from './device-card.tsx'

/** `edge` is what one drags to make the column wider: it belongs to the column's region. */
export function DevicesColumn({ edge }: { readonly edge: ReactNode }) {
  const { t } = useTranslation()
  const { answer } = useAnswer({ type: 'Devices' })
  const [isAdding, setAdding] = useState(false)
  return (
    <Column aria-label={t('devices.title')}>
      <Head>
        <h2>{t('devices.title')}</h2>
        <Button size="small" isBasic onClick={() => setAdding(true)}>
          <Button.StartIcon>
            <Icon svg={plus} size={12} />
          </Button.StartIcon>
          {t('devices.add')}
        </Button>
      </Head>
      {answer?.devices.length === 0 && <EmptyState title={t('devices.none')} body={t('devices.noneBody')} />}
      <Devices>
        <ClockProvider isNeeded={answer?.devices.some(({ loggedIn }) => loggedIn?.expiresAt !== undefined) ?? false}>
          {answer ? (
            answer.devices.map((row) => <DeviceCard key={row.device} row={row} />)
          ) : (
            <Skeleton height="320px" />
          )}
        </ClockProvider>
      </Devices>
      {isAdding && <AddDeviceDialog onClose={() => setAdding(false)} />}
      {edge}
    </Column>
  )
}

const Column = styled.section`
  display: flex;
  flex-direction: column;
  min-block-size: 0;
  block-size: 100%;
`

const Head = styled.div`
  display: flex;
  flex: none;
  align-items: center;
  justify-content: space-between;
  flex-wrap: wrap;
  padding-block: 4px;

  h2 {
    margin: 0;
    color: ${({ theme }) => theme.tone.inkSoft};
    font-size: ${({ theme }) => theme.fontSizes.sm};
    font-weight: ${({ theme }) => theme.fontWeights.regular};
    letter-spacing: 0.04em;
    text-transform: uppercase;
  }
`

/** Two devices share the height; more of them scroll. A frame's outer edge needs room at the sides. */
const Devices = styled.div`
  container-type: size;
  display: flex;
  flex: 1;
  flex-direction: column;
  gap: 12px;
  min-block-size: 0;
  margin-inline: -3px;
  padding: 1px 3px 3px;
  overflow-y: auto;
  scrollbar-width: thin;
`
