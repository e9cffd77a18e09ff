/** The conversation: opens at its end, stays there when lines come, unless one has scrolled up to read. */
import { Button } from '@zendeskgarden/react-buttons'
import { Fragment, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import type { LogLine } from '#shared/contract/answers.ts'
import type { TicketId } from '#shared/engine/ids.ts'
import { focusRing } from '../../parts/focus-ring.ts'
import { moments } from '../../parts/time.tsx'
import { DayDivider } from './day-divider.tsx'
import { EventNote } from './event-note.tsx'
import { NewDivider } from './new-divider.tsx'
import { MessageArticle } from './message-article.tsx'
import { useScrollPlace } from './use-scroll-place.ts'

type Props = {
  readonly ticket: TicketId
  readonly lines: readonly LogLine[] | undefined
  readonly hasEarlier: boolean
  readonly isLoading: boolean
  readonly onEarlier: () => void
  readonly eventsShown: boolean
  /** Before the line with this position stands the divider of what is new. */
  readonly firstNew: number | undefined
  readonly originsShown: boolean
  readonly onOpen: (ticket: TicketId) => void
}

export function ConversationLog(props: Props) {
  const { ticket, lines, hasEarlier, isLoading, onEarlier, eventsShown, firstNew, originsShown, onOpen } = props
  const { t } = useTranslation()
  const { scroller, isAtEnd, isAtStart, toEnd } = useScrollPlace(lines)
  const hasUnseen = useUnseen(lines, isAtEnd)

  useEffect(() => {
    if (isAtStart && hasEarlier && !isLoading) onEarlier()
  }, [isAtStart, hasEarlier, isLoading, onEarlier])

  const shown = (lines ?? []).filter((line) => eventsShown || line.kind === 'message')
  return (
    <Frame>
      <Scroller ref={scroller} role="log" aria-label={t('agent.conversation')} aria-live="off" tabIndex={0}>
        <Lines>
          {hasEarlier && (
            <Earlier>
              <Button size="small" isBasic onClick={onEarlier} disabled={isLoading}>
                {t('agent.earlier')}
              </Button>
            </Earlier>
          )}
          {shown.map((line, index) => {
            const before = shown[index - 1]
            const isNewDay = !before || moments.dayKey(before.at) !== moments.dayKey(line.at)
            return (
              <Fragment key={line.position}>
                {isNewDay && <DayDivider at={line.at} />}
                {line.position === firstNew && <NewDivider />}
                {line.kind === 'message' ? (
                  <MessageArticle line={line} originShown={originsShown} />
                ) : (
                  <EventNote line={line} here={ticket} onOpen={onOpen} />
                )}
              </Fragment>
            )
          })}
        </Lines>
      </Scroller>
      {hasUnseen && (
        <Below>
          <Button size="small" isPill isPrimary onClick={toEnd}>
            {t('agent.newBelow')}
          </Button>
        </Below>
      )}
    </Frame>
  )
}

/** Whether a line came that one has not scrolled down to. */
function useUnseen(lines: readonly LogLine[] | undefined, isAtEnd: boolean): boolean {
  const last = lines?.at(-1)?.position ?? 0
  const [seen, setSeen] = useState(last)
  if (isAtEnd && seen !== last) setSeen(last)
  return seen < last && !isAtEnd
}

const Frame = styled.div`
  position: relative;
  display: flex;
  flex: 1;
  min-block-size: 0;
`

const Scroller = styled.div`
  flex: 1;
  min-inline-size: 0;
  overflow: hidden auto;
  overflow-anchor: none;
  overscroll-behavior: contain;

  ${focusRing}
`

const Lines = styled.div`
  display: flex;
  flex-direction: column;
  padding-block: 8px 12px;
`

const Earlier = styled.div`
  align-self: center;
`

const Below = styled.div`
  position: absolute;
  inset-block-end: 8px;
  inset-inline: 0;
  display: flex;
  justify-content: center;
  pointer-events: none;

  button {
    pointer-events: auto;
  }
`
