/** The messenger on a device: what the person sees and can do, and nothing that only agents may see. */
import type { DeviceRow } from '#shared/contract/answers.ts'
import type { ArticleId } from '#shared/engine/ids.ts'
import book from '@zendeskgarden/svg-icons/src/16/book-open-stroke.svg?raw'
import down from '@zendeskgarden/svg-icons/src/16/chevron-down-stroke.svg?raw'
import { useRef, useState, type RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import { useAnswer } from '../../bridge/use-answer.ts'
import { FileZone } from '../../files/file-zone.tsx'
import { useFiles } from '../../files/use-files.ts'
import { Icon } from '../../parts/icon.tsx'
import { useFocusAfter } from '../../parts/use-focus-after.ts'
import { ArticlesPanel } from './articles-panel.tsx'
import { Composer } from './composer.tsx'
import { DetailsForm } from './details-form.tsx'
import { MessageLog } from './message-log.tsx'
import { RefusedLogin } from './refused-login.tsx'
import { SmallNotice } from './small-notice.tsx'
import { TypingBubble } from './typing-bubble.tsx'

const page = 50

type Props = {
  readonly row: DeviceRow
  readonly closer: RefObject<HTMLButtonElement>
  readonly onClose: () => void
}

export function Messenger({ row, closer, onClose }: Props) {
  const { t } = useTranslation()
  const [limit, setLimit] = useState(page)
  const [reading, setReading] = useState<'list' | ArticleId>()
  const isReading = reading !== undefined
  const toggle = useRef<HTMLButtonElement>(null)
  useFocusAfter(isReading, toggle)
  const files = useFiles(`on ${row.device}`)
  const { answer } = useAnswer({ type: 'Messenger', device: row.device, limit })
  return (
    <FileZone onFiles={isReading ? undefined : files.add}>
      <Head $kind={row.kind}>
        <Disc aria-hidden="true">{t('devices.brand').slice(0, 1)}</Disc>
        <Who>
          <strong>{t('devices.brand')}</strong>
          <Session row={row} />
        </Who>
        <HeadButton
          ref={toggle}
          type="button"
          aria-label={t('devices.articles')}
          title={t('devices.articles')}
          aria-expanded={isReading}
          onClick={() => setReading(isReading ? undefined : 'list')}
        >
          <Icon svg={book} />
        </HeadButton>
        <HeadButton
          ref={closer}
          type="button"
          aria-label={t('sessions.messenger.close')}
          title={t('sessions.messenger.close')}
          onClick={onClose}
        >
          <Icon svg={down} />
        </HeadButton>
      </Head>
      {row.isOffline && <NoNetwork>{t('network.banner')}</NoNetwork>}
      {answer && isReading && (
        <ArticlesPanel
          key={reading}
          device={row.device}
          articles={answer.articles}
          first={reading === 'list' ? undefined : reading}
          onClose={() => setReading(undefined)}
        />
      )}
      {answer && !isReading && (
        <MessageLog
          messenger={answer}
          onEarlier={() => setLimit((old) => Math.min(old + page, 500))}
          onArticle={setReading}
        >
          {answer.asksDetails && <DetailsForm row={row} />}
          <TypingBubble ticket={row.conversation} />
          {answer.refusedLogin && <RefusedLogin login={answer.refusedLogin} isLoggedIn={row.loggedIn !== undefined} />}
        </MessageLog>
      )}
      {!isReading && <Composer device={row.device} conversation={row.conversation} files={files} />}
    </FileZone>
  )
}

function Session({ row: { loggedIn } }: { readonly row: DeviceRow }) {
  const { t } = useTranslation()
  const words = loggedIn ? t('devices.loggedIn', { externalId: loggedIn.externalId }) : t('devices.notLoggedIn')
  return <bdi title={loggedIn?.name ? `${loggedIn.name} · ${words}` : words}>{words}</bdi>
}

const NoNetwork = styled(SmallNotice)`
  border-width: 0 0 1px;
  border-radius: 0;
`

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
