/** The field for a reply or a note. Enter makes a new line, Ctrl+Enter sends. */
import { Field, Textarea } from '@zendeskgarden/react-forms'
import { forwardRef } from 'react'
import styled from 'styled-components'
import { isFor } from '../../stage/keys.ts'

type Props = {
  readonly label: string
  readonly text: string
  readonly isNote: boolean
  readonly onChange: (text: string) => void
  readonly onSend: () => void
}

export const WritingField = forwardRef<HTMLTextAreaElement, Props>(function WritingField(props, ref) {
  const { label, text, isNote, onChange, onSend } = props
  return (
    <Field>
      <Field.Label hidden>{label}</Field.Label>
      <Room
        ref={ref}
        dir="auto"
        rows={2}
        minRows={2}
        maxRows={8}
        placeholder={label}
        value={text}
        $note={isNote}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          if (!isFor(event.nativeEvent, 'send') || event.nativeEvent.isComposing) return
          event.preventDefault()
          onSend()
        }}
      />
    </Field>
  )
})

const Room = styled(Textarea)<{ $note: boolean }>`
  && {
    ${({ $note }) => $note && 'background: transparent;'}
    margin: 0;
  }
`
