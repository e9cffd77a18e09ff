/** The conversation: opens at its end, stays there when lines come, unless one has scrolled up to read. */
import { Button } from '@zendeskgarden/react-buttons'
import { useEffect, useMemo, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import type { LogLine } from '#shared/contract/answers.ts'
import { focusRing } from '../../parts/focus-ring.ts'
import { LogLines, type LinesShown } from './log-lines.tsx'
import { useScrollPlace } from './use-scroll-place.ts'

type Props = LinesShown & {
  readonly lines: readonly LogLine[] | undefined
  readonly hasEarlier: boolean
  readonly isLoading: boolean
  readonly onEarlier: () => void
  readonly eventsShown: boolean
  /** What stands below the last line. */
  readonly children: ReactNode
}

export function ConversationLog(props: Props) {
  const { lines, hasEarlier, isLoading, onEarlier, eventsShown, children, ...look } = props
  const { t } = useTranslation()
  const { scroller, isAtEnd, isAtStart, toEnd } = useScrollPlace(lines)
  const hasUnseen = useUnseen(lines, isAtEnd)

  useEffect(() => {
    if (isAtStart && hasEarlier && !isLoading) onEarlier()
  }, [isAtStart, hasEarlier, isLoading, onEarlier])

  const shown = useMemo(
    () => (lines ?? []).filter((line) => eventsShown || line.kind === 'message'),
    [lines, eventsShown],
  )
  return (
    <Frame>
      <Scroller ref={scroller} role="log" aria-label={t('agent.conversation')} aria-live="off" tabIndex={0}>
        <Lines>
          {hasEarlier && (
            <Earlier>
              <Button size="small" isBasic data-earlier onClick={onEarlier} disabled={isLoading}>
                {t('agent.earlier')}
              </Button>
            </Earlier>
          )}
          <LogLines {...look} lines={shown} />
          {children}
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
  overflow: auto;
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
