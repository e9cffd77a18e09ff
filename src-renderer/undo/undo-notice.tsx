/** What was done last, with the way back. It goes by itself, but never from under the pointer or the focus. */
import { Button, IconButton } from '@zendeskgarden/react-buttons'
import cross from '@zendeskgarden/svg-icons/src/16/x-stroke.svg?raw'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import styled, { keyframes } from 'styled-components'
import { Icon } from '../parts/icon.tsx'
import { keysInWords } from '../stage/keys.ts'
import { useUndo } from './undo-context.tsx'

/** Milliseconds: long enough to read the line and to reach the button. */
const stays = 8_000

export function UndoNotice() {
  const { t } = useTranslation()
  const { told, close, move } = useUndo()
  const [isPointed, setPointed] = useState(false)
  const [isFocused, setFocused] = useState(false)
  const isHeld = isPointed || isFocused
  useEffect(() => {
    if (!told || isHeld) return
    const timer = setTimeout(close, stays)
    return () => clearTimeout(timer)
  }, [told, isHeld, close])
  // What is gone is neither pointed at nor focused, and says nothing about it.
  const [last, setLast] = useState(told)
  if (told !== last) {
    setLast(told)
    if (!told) {
      setPointed(false)
      setFocused(false)
    }
  }
  if (!told) return null
  const { words, move: offered } = told
  const act = offered?.type === 'Redo' ? 'redo' : 'undo'
  return (
    <Notice
      aria-label={t('undo.notice')}
      onMouseEnter={() => setPointed(true)}
      onMouseLeave={() => setPointed(false)}
      // A button that was clicked has the focus, too, but nobody travels by it.
      onFocus={({ target }) => setFocused(target.matches(':focus-visible'))}
      onBlur={() => setFocused(false)}
    >
      <Words title={words}>{words}</Words>
      {offered && (
        <Button
          size="small"
          isBasic
          title={keysInWords(t, act)}
          onClick={() => void move(offered.type, offered.position)}
        >
          {t(`undo.${act}`)}
        </Button>
      )}
      <IconButton
        size="small"
        aria-label={t('undo.close')}
        onClick={() => {
          close()
          document.querySelector('main')?.focus()
        }}
      >
        <Icon svg={cross} />
      </IconButton>
    </Notice>
  )
}

const appear = keyframes`
  from { opacity: 0; translate: 0 -6px; }
`

/** Below the head of the stage and beside the agent's chair, where there is one: neither composer nor a story's bar are there. */
const Notice = styled.section`
  position: fixed;
  inset-block-start: 50px;
  inset-inline-end: calc(anchor(--agent-chair start, 12px) + 8px);
  z-index: 9;
  display: flex;
  gap: 4px;
  align-items: center;
  max-inline-size: min(520px, 60vw);
  padding: 4px 6px;
  padding-inline-start: 16px;
  border: 1px solid ${({ theme }) => theme.tone.line};
  border-radius: ${({ theme }) => theme.borderRadii.lg};
  background: ${({ theme }) => theme.tone.raised};
  box-shadow: 0 6px 20px rgb(0 0 0 / 18%);
  font-size: 13px;
  animation: ${appear} 120ms ease-out;

  button {
    flex: none;
  }

  @media (prefers-reduced-motion: reduce) {
    animation: none;
  }
`

const Words = styled.bdi`
  display: -webkit-box;
  min-inline-size: 0;
  overflow: hidden;
  overflow-wrap: anywhere;
  -webkit-box-orient: vertical;
  -webkit-line-clamp: 2;
  line-clamp: 2;
`
