/** The field for a reply or a note. Enter makes a new line, Ctrl+Enter sends, a slash where a line begins finds macros. */
import { Field, Textarea } from '@zendeskgarden/react-forms'
import { useId, type RefObject } from 'react'
import styled from 'styled-components'
import { pastedFiles } from '../../files/pasted-files.ts'
import { isFor } from '../../stage/keys.ts'
import { insertText } from '../../parts/insert-text.ts'
import { MacroList, optionId } from './macro-list.tsx'
import type { Macro } from './macros.ts'
import { useSlash } from './use-slash.ts'

type Props = {
  readonly field: RefObject<HTMLTextAreaElement>
  readonly label: string
  readonly text: string
  readonly isNote: boolean
  readonly macros: readonly Macro[]
  readonly onChange: (text: string) => void
  /** Pasted ones. */
  readonly onFiles: (files: readonly File[]) => void
  readonly onSend: () => void
}

export function WritingField({ field, label, text, isNote, macros, onChange, onFiles, onSend }: Props) {
  const list = useId()
  const { found, active, onCaret, onKey, choose } = useSlash(text, macros, (inserted, from) => {
    if (field.current) insertText(field.current, inserted, from)
  })
  const isOpen = found.length > 0
  return (
    <Anchor>
      <Field>
        <Field.Label hidden>{label}</Field.Label>
        <Room
          ref={field}
          dir="auto"
          rows={2}
          minRows={2}
          maxRows={8}
          placeholder={label}
          value={text}
          $note={isNote}
          aria-autocomplete="list"
          {...(isOpen && { 'aria-controls': list, 'aria-activedescendant': optionId(list, active) })}
          onChange={({ target }) => {
            onChange(target.value)
            onCaret(target.selectionStart)
          }}
          onSelect={({ currentTarget }) => onCaret(currentTarget.selectionStart)}
          onPaste={(event) => {
            const files = pastedFiles(event)
            if (files.length === 0) return
            event.preventDefault()
            onFiles(files)
          }}
          onBlur={() => onCaret(0)}
          onKeyDown={(event) => {
            if (onKey(event)) {
              event.preventDefault()
              return
            }
            if (!isFor(event.nativeEvent, 'send') || event.nativeEvent.isComposing) return
            event.preventDefault()
            onSend()
          }}
        />
      </Field>
      {isOpen && <MacroList id={list} macros={found} active={active} onChoose={choose} />}
    </Anchor>
  )
}

const Anchor = styled.div`
  position: relative;
`

const Room = styled(Textarea)<{ $note: boolean }>`
  && {
    ${({ $note }) => $note && 'background: transparent;'}
    margin: 0;
  }
`
