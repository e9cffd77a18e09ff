/** What closes a dialog about a key: never a click beside it, so that a double click cannot, and Escape where nothing is lost. */
import type { ComponentProps } from 'react'
import type { Modal } from '@zendeskgarden/react-modals'

type OnClose = NonNullable<ComponentProps<typeof Modal>['onClose']>

export function closeBy(onClose: () => void, { isEscapable = true } = {}): OnClose {
  return ({ type }) => {
    // Garden closes on the ✕ by its click, on Escape by its key, and on the backdrop by the mouse button going up.
    if (type === 'click' || (type === 'keydown' && isEscapable)) onClose()
  }
}
