/** What stands on a device while its messenger is closed: the site with its launcher, or the phone's screen with the app. */
import bubble from '@zendeskgarden/svg-icons/src/16/speech-bubble-plain-fill.svg?raw'
import type { RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import type { DeviceRow } from '#shared/contract/answers.ts'
import { Icon } from '../../parts/icon.tsx'
import { moments } from '../../parts/time.tsx'
import { UnreadBadge } from './unread-badge.tsx'

type Props = {
  readonly row: DeviceRow
  readonly launcher: RefObject<HTMLButtonElement>
  readonly onOpen: () => void
}

/** What else lies on the phone is suggested, no more. */
const otherApps = 6

export function ClosedMessenger({ row: { platform, unread }, launcher, onOpen }: Props) {
  const { t } = useTranslation()
  const name =
    unread > 0
      ? t('sessions.messenger.openUnread', { count: unread, number: moments.number(unread) })
      : t('sessions.messenger.open')
  if (platform === 'web')
    return (
      <Site>
        <Lines aria-hidden="true">
          <i />
          <i />
          <i />
        </Lines>
        <Launcher ref={launcher} type="button" aria-label={name} title={name} onClick={onOpen}>
          <Icon svg={bubble} size={18} />
          <UnreadBadge count={unread} />
        </Launcher>
      </Site>
    )
  const isRound = platform === 'android'
  return (
    <HomeScreen>
      <App ref={launcher} type="button" aria-label={name} title={name} onClick={onOpen}>
        <Tile $round={isRound}>
          <Icon svg={bubble} size={24} />
          <UnreadBadge count={unread} />
        </Tile>
        <span aria-hidden="true">{t('sessions.messenger.app')}</span>
      </App>
      {Array.from({ length: otherApps }, (_, index) => (
        <Other key={index} aria-hidden="true" $round={isRound} />
      ))}
    </HomeScreen>
  )
}

const Site = styled.div`
  position: relative;
  flex: 1;
  min-block-size: 0;
`

/** A shop's page is suggested, no more. */
const Lines = styled.div`
  display: grid;
  grid-template-columns: 1fr 1fr;
  gap: 10px;
  padding: 14px 14px 14px 4px;

  i {
    block-size: 84px;
    border-radius: 8px;
    background: ${({ theme }) => theme.tone.lineSoft};
  }

  i:first-child {
    grid-column: 1 / -1;
    block-size: 22px;
    inline-size: 60%;
  }
`

const Launcher = styled.button`
  position: absolute;
  inset-block-end: 8px;
  inset-inline-end: 8px;
  display: grid;
  place-items: center;
  inline-size: 48px;
  block-size: 48px;
  padding: 0;
  border: 0;
  border-radius: 50%;
  background: ${({ theme }) => theme.tone.deviceHead};
  color: ${({ theme }) => theme.tone.deviceInk};
  cursor: pointer;
  box-shadow: 0 4px 12px rgb(0 0 0 / 24%);

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.tone.link};
    outline-offset: 2px;
  }
`

const HomeScreen = styled.div`
  display: grid;
  flex: 1;
  grid-template-columns: repeat(4, 1fr);
  grid-auto-rows: 66px;
  gap: 14px 0;
  place-items: start center;
  align-content: start;
  min-block-size: 0;
  padding: 26px 10px;
  overflow: hidden;
  background: ${({ theme }) => theme.tone.canvas};
`

const App = styled.button`
  display: grid;
  gap: 4px;
  justify-items: center;
  padding: 0;
  border: 0;
  background: none;
  color: ${({ theme }) => theme.tone.ink};
  cursor: pointer;
  font-size: 11px;
  line-height: 14px;

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.tone.link};
    outline-offset: 4px;
    border-radius: 8px;
  }
`

const Tile = styled.span<{ $round: boolean }>`
  position: relative;
  display: grid;
  place-items: center;
  inline-size: 48px;
  block-size: 48px;
  border-radius: ${({ $round }) => ($round ? '50%' : '13px')};
  background: ${({ theme }) => theme.tone.deviceHead};
  color: ${({ theme }) => theme.tone.deviceInk};
`

const Other = styled.i<{ $round: boolean }>`
  inline-size: 48px;
  block-size: 48px;
  border-radius: ${({ $round }) => ($round ? '50%' : '13px')};
  background: ${({ theme }) => theme.tone.lineSoft};
`
