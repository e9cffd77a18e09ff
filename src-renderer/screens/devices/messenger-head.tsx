/** The head of a messenger: the way back to all conversations, whose it is, the help articles, and the way out. */
import type { DeviceRow } from '#shared/contract/answers.ts'
import back from '@zendeskgarden/svg-icons/src/16/arrow-left-stroke.svg?raw'
import book from '@zendeskgarden/svg-icons/src/16/book-open-stroke.svg?raw'
import down from '@zendeskgarden/svg-icons/src/16/chevron-down-stroke.svg?raw'
import type { ReactElement, RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import { Icon } from '../../parts/icon.tsx'

type Props = {
  readonly row: DeviceRow
  /** Absent where there is nothing to go back to. */
  readonly onBack: (() => void) | undefined
  readonly isReading: boolean
  readonly onReading: () => void
  readonly onClose: () => void
  readonly backButton: RefObject<HTMLButtonElement>
  readonly articlesButton: RefObject<HTMLButtonElement>
  readonly closer: RefObject<HTMLButtonElement>
}

export function MessengerHead(props: Props) {
  const { row, onBack, isReading, onReading, onClose, backButton, articlesButton, closer } = props
  const { t } = useTranslation()
  return (
    <Head $kind={row.kind}>
      {onBack ? (
        <HeadAct at={backButton} words={t('conversations.all')} onClick={onBack}>
          <Icon svg={back} flips />
        </HeadAct>
      ) : (
        <Disc aria-hidden="true">{t('devices.brand').slice(0, 1)}</Disc>
      )}
      <Who>
        <strong>{t('devices.brand')}</strong>
        <Session row={row} />
      </Who>
      <HeadAct at={articlesButton} words={t('devices.articles')} isOpen={isReading} onClick={onReading}>
        <Icon svg={book} />
      </HeadAct>
      <HeadAct at={closer} words={t('sessions.messenger.close')} onClick={onClose}>
        <Icon svg={down} />
      </HeadAct>
    </Head>
  )
}

type HeadActProps = {
  readonly at: RefObject<HTMLButtonElement>
  readonly words: string
  /** Of one that opens something. */
  readonly isOpen?: boolean
  readonly onClick: () => void
  readonly children: ReactElement
}

const HeadAct = ({ at, words, isOpen, onClick, children }: HeadActProps) => (
  <HeadButton ref={at} type="button" aria-label={words} title={words} aria-expanded={isOpen} onClick={onClick}>
    {children}
  </HeadButton>
)

function Session({ row: { loggedIn } }: { readonly row: DeviceRow }) {
  const { t } = useTranslation()
  const words = loggedIn ? t('devices.loggedIn', { externalId: loggedIn.externalId }) : t('devices.notLoggedIn')
  return <bdi title={loggedIn?.name ? `${loggedIn.name} · ${words}` : words}>{words}</bdi>
}

const Head = styled.div<{ $kind: DeviceRow['kind'] }>`
  display: flex;
  flex: none;
  align-items: center;
  gap: 8px;
  padding-block: ${({ $kind }) => ($kind === 'phone' ? '2px 8px' : '7px')};
  padding-inline: ${({ $kind }) => ($kind === 'phone' ? '14px 10px' : '12px 8px')};
  background: ${({ theme }) => theme.tone.deviceHead};
  color: ${({ theme }) => theme.tone.deviceInk};
`

const Disc = styled.span`
  display: grid;
  flex: none;
  place-items: center;
  inline-size: 26px;
  block-size: 26px;
  border: 1.5px solid currentcolor;
  border-radius: 9px 9px 9px 2px;
  font-size: 13px;
  font-weight: ${({ theme }) => theme.fontWeights.semibold};
`

const Who = styled.div`
  display: flex;
  flex: 1;
  flex-direction: column;
  min-inline-size: 0;
  line-height: 16px;

  strong {
    font-weight: ${({ theme }) => theme.fontWeights.semibold};
  }

  bdi {
    overflow: hidden;
    font-size: 11px;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
`

const HeadButton = styled.button`
  display: grid;
  flex: none;
  place-items: center;
  inline-size: 28px;
  block-size: 28px;
  padding: 0;
  border: 0;
  border-radius: 50%;
  background: none;
  color: inherit;
  cursor: pointer;

  &:hover,
  &[aria-expanded='true'] {
    background: rgb(255 255 255 / 16%);
  }

  &:focus-visible {
    outline: 2px solid currentcolor;
    outline-offset: -2px;
  }
`
