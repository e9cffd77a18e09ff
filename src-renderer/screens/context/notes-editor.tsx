/** Writes what agents keep about a person: Ctrl+Enter or Save keeps it, Cancel leaves what was there. */
import { Button } from '@zendeskgarden/react-buttons'
import { Field, Textarea } from '@zendeskgarden/react-forms'
import { useEffect, useRef, useState, type FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import type { Outcome } from '#shared/contract/bridge.ts'
import type { AgentId, UserId } from '#shared/engine/ids.ts'
import { lengthOf, notesLimit } from '#shared/engine/limits.ts'
import { useSend } from '../../bridge/bridge-context.tsx'
import { useAnnounce } from '../../parts/announcer.tsx'
import { RefusalNotice } from '../../parts/refusal-notice.tsx'
import { moments } from '../../parts/time.tsx'
import { isFor } from '../../stage/keys.ts'
import { Quiet } from './facts.tsx'

type Props = {
  readonly user: UserId
  readonly agent: AgentId
  readonly name: string
  readonly text: string
  /** Just opened, not found again: it takes the focus. */
  readonly isNew: boolean
  readonly onChange: (text: string) => void
  readonly onClose: () => void
}

/** Only when it gets tight is it said how much room is left. */
const tight = 200

export function NotesEditor({ user, agent, name, text, isNew, onChange, onClose }: Props) {
  const { t } = useTranslation()
  const send = useSend()
  const announce = useAnnounce()
  const field = useRef<HTMLTextAreaElement>(null)
  const [outcome, setOutcome] = useState<Outcome>()
  useEffect(() => {
    if (isNew) field.current?.focus()
  }, [isNew])
  const left = notesLimit - lengthOf(text.trim())

  async function save(event?: FormEvent): Promise<void> {
    event?.preventDefault()
    const ended = await send({ type: 'ChangeEndUserNotes', user, agent, text })
    setOutcome(ended)
    if (!ended.ok) return
    announce(t(text.trim() === '' ? 'context.notes.taken' : 'context.notes.saved'))
    onClose()
  }

  return (
    <Form onSubmit={save}>
      <Field>
        <Field.Label hidden>{t('context.notes.field', { name })}</Field.Label>
        <Textarea
          ref={field}
          isCompact
          dir="auto"
          minRows={3}
          maxRows={14}
          placeholder={t('context.notes.hint')}
          value={text}
          onChange={({ target }) => onChange(target.value)}
          onKeyDown={(event) => {
            if (!isFor(event.nativeEvent, 'send') || event.nativeEvent.isComposing) return
            event.preventDefault()
            void save()
          }}
        />
      </Field>
      <RefusalNotice outcome={outcome} onClose={() => setOutcome(undefined)} />
      <Foot>
        <Quiet role={left < 0 ? 'alert' : undefined}>{roomWords(left)}</Quiet>
        <Button size="small" isBasic onClick={onClose}>
          {t('context.notes.cancel')}
        </Button>
        <Button size="small" isPrimary type="submit">
          {t('context.notes.save')}
        </Button>
      </Foot>
    </Form>
  )

  function roomWords(room: number): string {
    if (room >= tight) return t('context.notes.agentsOnly')
    const count = Math.abs(room)
    return t(room < 0 ? 'context.notes.over' : 'context.notes.left', { count, number: moments.number(count) })
  }
}

const Form = styled.form`
  display: grid;
  gap: 8px;
`

const Foot = styled.div`
  display: flex;
  gap: 6px;
  align-items: center;

  p {
    flex: 1;
  }

  button {
    flex: none;
  }
`
