/** `/`, where nothing is being written, and Ctrl F lead to the search field. */
import { useEffect, type RefObject } from 'react'

const writing = 'input, textarea, select, [contenteditable], [role="dialog"], [role="menu"]'

export function useSearchKeys(field: RefObject<HTMLInputElement>): void {
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      if (event.defaultPrevented || event.altKey || document.querySelector('[role="dialog"]')) return
      const command = event.ctrlKey || event.metaKey
      const isWriting = event.target instanceof Element && event.target.closest(writing) !== null
      if (command ? event.key.toLowerCase() !== 'f' || event.shiftKey : event.key !== '/' || isWriting) return
      event.preventDefault()
      field.current?.focus()
      field.current?.select()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [field])
}
