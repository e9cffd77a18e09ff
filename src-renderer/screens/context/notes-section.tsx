/** What agents keep about the person: read, or edited in place. What is begun stays until it is saved or cancelled. */
import { IconButton } from '@zendeskgarden/react-buttons'
import pencil from '@zendeskgarden/svg-icons/src/12/pencil-stroke.svg?raw'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import type { EndUserProfileAnswer } from '#shared/contract/customer-context.ts'
import type { AgentId } from '#shared/engine/ids.ts'
import { Icon } from '../../parts/icon.tsx'
import { TextButton } from '../../parts/text-button.tsx'
import { useFocusAfter } from '../../parts/use-focus-after.ts'
import { useNameOf } from '../../parts/use-name-of.ts'
import { useAgentDesk } from '../agent/agent-desk.tsx'
import { useNotesDraft } from '../agent/drafts.tsx'
import { Quiet } from './facts.tsx'
import { NotesEditor } from './notes-editor.tsx'
import { NotesText } from './notes-text.tsx'
import { Section } from './section.tsx'

type Props = { readonly profile: EndUserProfileAnswer; readonly agent: AgentId }

export function NotesSection({ profile, agent }: Props) {
  const { t } = useTranslation()
  const nameOf = useNameOf()
  const { act } = useAgentDesk()
  const { user, notes, visitorNotes } = profile
  const draft = useNotesDraft(agent, user)
  const [isEditing, setEditing] = useState(false)
  const isOpen = isEditing || draft.text !== ''
  const button = useRef<HTMLButtonElement>(null)
  useFocusAfter(isOpen, button)
  const label = t(notes ? 'context.notes.edit' : 'context.notes.add')

  function edit(): void {
    draft.write(notes?.text ?? '')
    setEditing(true)
  }
  function close(): void {
    draft.forget()
    setEditing(false)
  }

  return (
    <Section
      name="notes"
      act={
        !isOpen && (
          <IconButton ref={button} size="small" aria-label={label} title={label} onClick={edit}>
            <Icon svg={pencil} size={12} />
          </IconButton>
        )
      }
    >
      {isOpen ? (
        <NotesEditor
          user={user}
          agent={agent}
          name={nameOf(profile)}
          text={draft.text}
          isNew={isEditing}
          onChange={draft.write}
          onClose={close}
        />
      ) : notes ? (
        <NotesText notes={notes} />
      ) : (
        <Quiet>{t('context.notes.hint')}</Quiet>
      )}
      {visitorNotes.map(({ visitor, notes: kept }) => (
        <Former key={visitor.user}>
          <Quiet>
            <TextButton onClick={() => act({ type: 'open-person', user: visitor.user })}>
              {t('context.notes.asVisitor', { name: nameOf(visitor) })}
            </TextButton>
          </Quiet>
          <NotesText notes={kept} />
        </Former>
      ))}
    </Section>
  )
}

const Former = styled.div`
  display: grid;
  gap: 4px;
  margin-block-start: 10px;
`
