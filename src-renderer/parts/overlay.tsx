/** A sheet over the stage, by the browser's own dialog: it keeps the focus inside, gives it back, and Escape closes it. */
import { useLayoutEffect, useRef, type ReactNode } from 'react'
import styled from 'styled-components'

type Props = {
  readonly label: string
  readonly onClose: () => void
  readonly className?: string
  readonly children: ReactNode
}

export function Overlay({ label, onClose, className, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  useLayoutEffect(() => {
    const shown = dialog.current
    shown?.showModal()
    return () => shown?.close()
  }, [])
  return (
    <Sheet
      ref={dialog}
      className={className}
      aria-label={label}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onClick={(event) => {
        // Only the ground behind the sheet is the dialog itself.
        if (event.target === event.currentTarget) onClose()
      }}
    >
      {children}
    </Sheet>
  )
}

const Sheet = styled.dialog`
  padding: 0;
  border: 1px solid ${({ theme }) => theme.tone.line};
  border-radius: ${({ theme }) => theme.borderRadii.lg};
  background: ${({ theme }) => theme.tone.raised};
  box-shadow: 0 16px 48px rgb(0 0 0 / 30%);
  color: ${({ theme }) => theme.tone.ink};
  overflow: hidden;

  &::backdrop {
    background: rgb(10 16 20 / 45%);
  }
`
