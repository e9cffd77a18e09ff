/** Garden gives the focus to a dialog as a whole when it opens; this hands it on to the dialog's first field. */
import type { FocusEvent } from 'react'

/** For a Modal's `onFocus`. */
export function focusFirstField({ target, currentTarget, relatedTarget }: FocusEvent<HTMLElement>): void {
  const isOpening = target === currentTarget && !currentTarget.contains(relatedTarget)
  if (isOpening) currentTarget.querySelector<HTMLElement>('input, textarea')?.focus()
}
