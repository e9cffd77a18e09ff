/** The messenger on a device: what the person sees and can do, and nothing that only agents may see. */
import type { DeviceRow } from '#shared/contract/answers.ts'
import type { ArticleId } from '#shared/engine/ids.ts'
import { useRef, useState, type RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import { useAnswer } from '../../bridge/use-answer.ts'
import { FileZone } from '../../files/file-zone.tsx'
import { useFiles } from '../../files/use-files.ts'
import { useFocusAfter } from '../../parts/use-focus-after.ts'
import { AcceptedLogin } from './accepted-login.tsx'
import { ArticlesPanel } from './articles-panel.tsx'
import { Composer } from './composer.tsx'
import { ConversationList } from './conversation-list.tsx'
import { ConversationOver } from './conversation-over.tsx'
import { DetailsForm } from './details-form.tsx'
import { MessageLog } from './message-log.tsx'
import { MessengerHead } from './messenger-head.tsx'
import { ReauthenticationNotice } from './reauthentication-notice.tsx'
import { RefusedLogin } from './refused-login.tsx'
import { SmallNotice } from './small-notice.tsx'
import { TypingBubble } from './typing-bubble.tsx'
import { useConversations } from './use-conversations.ts'

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
  const articlesButton = useRef<HTMLButtonElement>(null)
  const backButton = useRef<HTMLButtonElement>(null)
  useFocusAfter(isReading, articlesButton)
  const files = useFiles(`on ${row.device}`)
  const all = useConversations(row, backButton)
  const { place } = all
  const { answer } = useAnswer({
    type: 'Messenger',
    device: row.device,
    limit,
    ...(place.kind === 'one' && { conversation: place.ticket }),
  })
  const isList = place.kind === 'list'
  const isNew = place.kind === 'new'
  const shown = isNew && answer ? { ...answer, lines: [], hasEarlier: false, asksDetails: false } : answer
  return (
    <FileZone onFiles={isReading || isList || all.isOver ? undefined : files.add}>
      <MessengerHead
        row={row}
        onBack={isList || !all.hasList ? undefined : all.back}
        isReading={isReading}
        onReading={() => setReading(isReading ? undefined : 'list')}
        onClose={onClose}
        backButton={backButton}
        articlesButton={articlesButton}
        closer={closer}
      />
      {row.isOffline && <NoNetwork>{t('network.banner')}</NoNetwork>}
      {shown && isReading && (
        <ArticlesPanel
          key={`articles ${reading}`}
          device={row.device}
          articles={shown.articles}
          first={reading === 'list' ? undefined : reading}
          onClose={() => setReading(undefined)}
        />
      )}
      {!isReading && isList && <ConversationList device={row.name} all={all} />}
      {shown && !isReading && !isList && (
        <MessageLog
          key={`log ${place.kind === 'one' ? place.ticket : place.kind}`}
          messenger={shown}
          onEarlier={() => setLimit((old) => Math.min(old + page, 500))}
          onArticle={setReading}
        >
          {shown.asksDetails && <DetailsForm row={row} />}
          {!isNew && <TypingBubble ticket={all.ticket} />}
          <ReauthenticationNotice told={row.reauthenticated} />
          {shown.refusedLogin && <RefusedLogin login={shown.refusedLogin} isLoggedIn={row.loggedIn !== undefined} />}
          {shown.loggedIn && !shown.refusedLogin && <AcceptedLogin login={shown.loggedIn.login} messenger={shown} />}
        </MessageLog>
      )}
      {!isReading && all.isOver && <ConversationOver onGo={all.begin} canBegin={all.canBegin} />}
      {!isReading && !isList && !all.isOver && (
        <Composer
          key={`to ${all.writing}`}
          device={row.device}
          conversation={all.ticket}
          files={files}
          goesTo={all.goesTo}
        />
      )}
    </FileZone>
  )
}

/** No taller than a line: two devices share a small screen's height. */
const NoNetwork = styled(SmallNotice)`
  padding-block: 1px;
  border-width: 0 0 1px;
  border-radius: 0;
  font-size: 11px;
  line-height: 15px;
  text-align: center;
`
