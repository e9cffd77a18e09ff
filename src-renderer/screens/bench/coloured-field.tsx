/**
 * A field whose text has colours and marks: the letters are drawn behind a text area that has the same letters, unseen. So caret,
 * selection, keys and screen readers are the system's own.
 */
import { useEffect, useRef, type TextareaHTMLAttributes } from 'react'
import styled, { css } from 'styled-components'

/** A mark is a ground and a line below, never a colour alone (rule A4). */
export type Stretch = { readonly text: string; readonly tone?: string | undefined; readonly isMarked?: boolean }

type Props = Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'value' | 'onChange' | 'onSelect'> & {
  readonly value: string
  readonly stretches: readonly Stretch[]
  readonly onText: (text: string) => void
  /** Where the caret is, also when it only moves. */
  readonly onCaret: (at: number) => void
  /** Lines of at least, and at most before it scrolls. */
  readonly lines: readonly [least: number, most: number]
  readonly isFramed?: boolean
}

export function ColouredField({ value, stretches, onText, onCaret, lines, isFramed = false, ...rest }: Props) {
  const [least, most] = lines
  const frame = useRef<HTMLDivElement>(null)
  const marked = stretches.find(({ isMarked }) => isMarked)?.text

  // What was marked from elsewhere is shown; where somebody writes, the caret says what is shown.
  useEffect(() => {
    const { current } = frame
    const mark = current?.querySelector('mark')
    if (!current || !mark || current.contains(document.activeElement)) return
    const isSeen =
      mark.offsetTop >= current.scrollTop && mark.offsetTop < current.scrollTop + current.clientHeight - line
    if (!isSeen) current.scrollTop = mark.offsetTop - line
  }, [marked])

  return (
    <Frame ref={frame} dir="ltr" $isFramed={isFramed} style={{ minBlockSize: least * line, maxBlockSize: most * line }}>
      <Drawn aria-hidden="true">
        {stretches.map(({ text, tone, isMarked }, index) =>
          isMarked ? (
            <mark key={index} style={{ color: tone }}>
              {text}
            </mark>
          ) : (
            <span key={index} style={{ color: tone }}>
              {text}
            </span>
          ),
        )}
        {'\n'}
      </Drawn>
      <Written
        {...rest}
        value={value}
        spellCheck={false}
        autoComplete="off"
        onChange={({ target }) => onText(target.value)}
        onFocus={({ currentTarget }) => onCaret(currentTarget.selectionStart)}
        onSelect={({ currentTarget }) => onCaret(currentTarget.selectionStart)}
      />
    </Frame>
  )
}

const line = 18

const Frame = styled.div<{ $isFramed: boolean }>`
  position: relative;
  display: grid;
  overflow-y: auto;
  box-sizing: content-box;
  min-inline-size: 0;
  border: 1px solid ${({ theme, $isFramed }) => ($isFramed ? theme.tone.inkSoft : theme.tone.line)};
  border-radius: ${({ theme }) => theme.borderRadii.md};
  padding: 6px 0;

  &:focus-within {
    border-color: ${({ theme }) => theme.tone.link};
    outline: 1px solid ${({ theme }) => theme.tone.link};
  }
`

const letters = css`
  grid-area: 1 / 1;
  min-inline-size: 0;
  margin: 0;
  padding: 0 10px;
  border: 0;
  font-family: ${({ theme }) => theme.fonts.mono};
  font-size: 12px;
  letter-spacing: normal;
  line-height: ${line}px;
  overflow-wrap: anywhere;
  white-space: pre-wrap;
  word-break: break-all;
  tab-size: 2;
`

const Drawn = styled.pre`
  ${letters}
  color: ${({ theme }) => theme.tone.ink};
  pointer-events: none;

  mark {
    background: ${({ theme }) => theme.tone.chosen};
    color: inherit;
    text-decoration: underline;
    text-decoration-thickness: 2px;
    text-underline-offset: 3px;
  }
`

const Written = styled.textarea`
  ${letters}
  overflow: hidden;
  resize: none;
  outline: none;
  background: none;
  color: ${({ theme }) => theme.tone.ink};
  caret-color: ${({ theme }) => theme.tone.ink};
  -webkit-text-fill-color: transparent;

  &::placeholder {
    color: ${({ theme }) => theme.tone.inkSoft};
    -webkit-text-fill-color: ${({ theme }) => theme.tone.inkSoft};
  }

  &::selection {
    background: color-mix(in srgb, ${({ theme }) => theme.tone.link} 35%, transparent);
  }
`
