/** A phone with the app's messenger over the whole screen, or its home screen. Which of the two sorts it is, its shape shows. */
import styled, { css } from 'styled-components'
import type { FrameProps } from './device-card.tsx'
import { PhoneKeys } from './phone-keys.tsx'
import { PhoneStatusBar } from './phone-status-bar.tsx'

export type Phone = 'ios' | 'android'

export function PhoneFrame({ row: { isOpen, isOffline, platform }, children }: FrameProps) {
  const phone = platform === 'ios' ? 'ios' : 'android'
  return (
    <Body $phone={phone}>
      <Screen $phone={phone} $open={isOpen}>
        <PhoneStatusBar phone={phone} isOffline={isOffline} isOpen={isOpen} />
        {children}
        <PhoneKeys phone={phone} />
      </Screen>
    </Body>
  )
}

/** Round and thick, with keys on both sides; or squarer and thin, with keys on one. */
const bodies = {
  ios: css`
    padding: 6px;
    border-radius: 34px;

    &::before {
      inset-block-start: 64px;
      inset-inline-start: -2px;
      block-size: 62px;
      background:
        linear-gradient(currentcolor 0 0) 0 0 / 100% 14px no-repeat,
        linear-gradient(currentcolor 0 0) 0 100% / 100% 36px no-repeat;
    }

    &::after {
      inset-block-start: 88px;
      block-size: 44px;
    }
  `,
  android: css`
    padding: 4px;
    border-radius: 19px;

    &::before {
      inset-block-start: 56px;
      inset-inline-end: -2px;
      block-size: 48px;
      background: currentcolor;
    }

    &::after {
      inset-block-start: 116px;
      block-size: 26px;
    }
  `,
}

/** Glass edge, then metal, then the keys. */
const Body = styled.div<{ $phone: Phone }>`
  position: relative;
  display: flex;
  flex: 1;
  min-block-size: 0;
  background: ${({ theme }) => theme.tone.phoneEdge};
  color: ${({ theme }) => theme.tone.line};
  box-shadow:
    inset 0 0 0 1px rgb(255 255 255 / 14%),
    0 0 0 1px currentcolor;

  &::before,
  &::after {
    position: absolute;
    inline-size: 2px;
    content: '';
  }

  &::after {
    inset-inline-end: -2px;
    background: currentcolor;
  }

  ${({ $phone }) => bodies[$phone]}

  @media (forced-colors: active) {
    border: 2px solid;
  }
`

const Screen = styled.div<{ $phone: Phone; $open: boolean }>`
  display: flex;
  flex: 1;
  flex-direction: column;
  overflow: hidden;
  min-inline-size: 0;
  border-radius: ${({ $phone }) => ($phone === 'ios' ? '28px' : '15px')};
  background: ${({ theme, $open }) => ($open ? theme.tone.panel : theme.tone.canvas)};
  color: ${({ theme }) => theme.tone.ink};
`
