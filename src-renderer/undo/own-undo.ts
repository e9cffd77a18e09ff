/**
 * A text field with the caret in it takes back its own writing; everywhere else the last act is meant. So it is in a field
 * that is empty and that nobody has written in since something happened: what was written there has just been sent.
 */
import { useCallback, useEffect, useRef } from 'react'
import { usePush } from '../bridge/bridge-context.tsx'

const writing = 'textarea, [contenteditable], input:not([type=checkbox], [type=radio], [type=range], [type=button])'

export function useOwnUndo(): (element: Element | null) => boolean {
  const written = useRef<EventTarget | null>(null)
  usePush((push) => {
    if (push.type === 'changed') written.current = null
  })
  useEffect(() => {
    const onInput = ({ target }: Event) => {
      written.current = target
    }
    window.addEventListener('input', onInput)
    return () => window.removeEventListener('input', onInput)
  }, [])
  return useCallback((element) => {
    if (!element?.matches(writing)) return false
    const isEmpty = 'value' in element && element.value === ''
    return !isEmpty || written.current === element
  }, [])
}
