/** The marks in their lanes: one stop of the Tab key, then arrows from mark to mark, Enter opens the ticket or the login. */
import { useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import styled, { css } from 'styled-components'
import type { TimelineMark } from '#shared/contract/answers.ts'
import type { UnderstudyTheme } from '../theme.ts'
import { useNameOf } from '../parts/use-name-of.ts'
import { isReadFromRight } from '../parts/reading-direction.ts'
import { wordsOf } from './timeline-words.ts'

type Props = {
  readonly marks: readonly TimelineMark[]
  /** The position at which the stage stands: what came later is pale. */
  readonly now: number
  readonly onPeek: (mark: TimelineMark | undefined) => void
  /** The focus came to it. */
  readonly onStand: (mark: TimelineMark) => void
  readonly onOpen: (mark: TimelineMark) => void
}

const chairs = ['person', 'administrator', 'agent', 'system'] as const
const [laneHeight, markWidth] = [14, 14]

export function TimelineMarks({ marks, now, onPeek, onStand, onOpen }: Props) {
  const { t } = useTranslation()
  const nameOf = useNameOf()
  const box = useRef<HTMLDivElement>(null)
  /** The position of the mark that the Tab key stops at; the newest until somebody has chosen another. */
  const [chosen, setChosen] = useState<number>()
  const newest = marks.at(-1)?.position
  const here = marks.findLast(({ position }) => position <= now)?.position
  const isThere = marks.some(({ position }) => position === chosen)
  const stop = isThere ? chosen : (here ?? newest)

  // Where the stage stands is seen, unless somebody looks at something else.
  useLayoutEffect(() => {
    const held = box.current
    if (!held || held.contains(document.activeElement)) return
    if (here === newest) held.scrollLeft = 0
    else held.querySelector(`[data-position="${here}"]`)?.scrollIntoView({ inline: 'center', block: 'nearest' })
  }, [here, newest])

  function onKeyDown(event: KeyboardEvent): void {
    const from = marks.findIndex(({ position }) => position === stop)
    const onward = isReadFromRight() ? -1 : 1
    const to: Readonly<Record<string, number>> = {
      ArrowLeft: from - onward,
      ArrowRight: from + onward,
      Home: 0,
      End: marks.length - 1,
    }
    const wanted = to[event.key]
    const mark = marks[wanted === undefined ? from : Math.min(Math.max(wanted, 0), marks.length - 1)]
    if (!mark) return
    if (wanted !== undefined) box.current?.querySelector<HTMLElement>(`[data-position="${mark.position}"]`)?.focus()
    else if (event.key === 'Enter' || event.key === ' ') onOpen(mark)
    else return
    event.preventDefault()
  }

  return (
    <Lanes>
      <Names aria-hidden="true">
        {chairs.map((chair) => (
          <span key={chair}>{t(`timeline.chair.${chair}`)}</span>
        ))}
      </Names>
      <Box ref={box} onMouseLeave={() => onPeek(undefined)} onBlur={() => onPeek(undefined)} onKeyDown={onKeyDown}>
        <Field
          role="toolbar"
          aria-label={t('timeline.marks')}
          aria-orientation="horizontal"
          style={{ inlineSize: marks.length * markWidth }}
        >
          {here !== newest && (
            <Playhead
              style={{ insetInlineStart: (marks.findIndex(({ position }) => position === here) + 1) * markWidth }}
            />
          )}
          {marks.map((mark, index) => (
            <Mark
              key={mark.position}
              role="link"
              aria-disabled={!mark.ticket && !mark.login}
              aria-label={wordsOf(t, nameOf, mark)}
              data-position={mark.position}
              tabIndex={mark.position === stop ? 0 : -1}
              style={{ insetInlineStart: index * markWidth, insetBlockStart: chairs.indexOf(mark.chair) * laneHeight }}
              $chair={mark.chair}
              $isUndone={mark.isUndone === true}
              $isLater={mark.position > now}
              onMouseEnter={() => onPeek(mark)}
              onFocus={() => {
                setChosen(mark.position)
                onPeek(mark)
                onStand(mark)
              }}
              onClick={() => onOpen(mark)}
            >
              <i />
            </Mark>
          ))}
        </Field>
      </Box>
    </Lanes>
  )
}

const Lanes = styled.div`
  display: flex;
  gap: 12px;
`

const Names = styled.div`
  display: flex;
  flex: none;
  flex-direction: column;
  min-inline-size: 84px;
  color: ${({ theme }) => theme.tone.inkSoft};
  font-size: 11px;
  line-height: ${laneHeight}px;
  white-space: nowrap;
`

/**
 * A hair line through the middle of each lane. Laid out from the end, so that the newest stands there while there are only a
 * few, and stays in sight when the window or the past grows.
 */
const Box = styled.div`
  position: relative;
  display: flex;
  flex-direction: row-reverse;
  flex: 1;
  min-inline-size: 0;
  block-size: ${chairs.length * laneHeight}px;
  background-image: repeating-linear-gradient(
    transparent 0 6.5px,
    ${({ theme }) => theme.tone.line} 6.5px 7.5px,
    transparent 7.5px ${laneHeight}px
  );
  overflow: auto hidden;
  scrollbar-width: none;
`

const Field = styled.div`
  position: relative;
  flex: none;
`

/** Between what had happened and what came later. */
const Playhead = styled.div`
  position: absolute;
  inset-block: 0;
  inline-size: 2px;
  margin-inline-start: -1px;
  background: ${({ theme }) => theme.tone.ink};

  @media (forced-colors: active) {
    background: CanvasText;
  }
`

const colourOf = (theme: UnderstudyTheme, chair: TimelineMark['chair']): string =>
  theme.tone.chair[chair === 'system' ? 'time' : chair]

/** Each chair has a shape of its own; what was taken back is hollow and struck out. */
const Mark = styled.div<{ $chair: TimelineMark['chair']; $isUndone: boolean; $isLater: boolean }>`
  position: absolute;
  display: grid;
  place-items: center;
  inline-size: ${markWidth}px;
  block-size: ${laneHeight}px;
  cursor: pointer;
  opacity: ${({ $isLater }) => ($isLater ? 0.35 : 1)};

  i {
    inline-size: 8px;
    aspect-ratio: 1;
    border-radius: ${({ $chair }) => ($chair === 'person' ? '50%' : '1px')};
    background: ${({ theme, $chair }) => colourOf(theme, $chair)};
    ${({ $chair }) => $chair === 'agent' && 'rotate: 45deg; scale: 0.9;'}
    ${({ $chair }) => $chair === 'system' && 'block-size: 4px; aspect-ratio: auto;'}
  }

  ${({ theme, $chair, $isUndone }) =>
    $isUndone &&
    css`
      i {
        border: 1px solid ${colourOf(theme, $chair)};
        background: none;
      }

      &::after {
        position: absolute;
        inline-size: ${markWidth}px;
        block-size: 1px;
        background: ${theme.tone.ink};
        content: '';
      }
    `}

  &:hover i {
    scale: 1.3;
  }

  &:focus {
    outline: none;
  }

  &:focus-visible i {
    outline: 2px solid ${({ theme }) => theme.tone.link};
    outline-offset: 2px;
  }

  @media (forced-colors: active) {
    i {
      background: ${({ $isUndone }) => ($isUndone ? 'Canvas' : 'CanvasText')};
      forced-color-adjust: none;
    }
  }
`
