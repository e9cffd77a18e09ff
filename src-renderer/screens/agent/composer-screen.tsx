/** Where the agent writes: a reply or a note, sent alone or submitted with a status. A closed ticket says why it takes nothing. */
import ended from '@zendeskgarden/svg-icons/src/16/exit-stroke.svg?raw'
import { useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import type { TicketAnswer } from '#shared/contract/answers.ts'
import type { Outcome } from '#shared/contract/bridge.ts'
import type { Agent } from '#shared/engine/heads.ts'
import type { TicketId } from '#shared/engine/ids.ts'
import { useSend } from '../../bridge/bridge-context.tsx'
import { EmojiButton } from '../../emoji/emoji-button.tsx'
import { AddFilesButton } from '../../files/add-files-button.tsx'
import { PendingFiles as PendingFileList } from '../../files/pending-files.tsx'
import type { PendingFiles } from '../../files/use-files.ts'
import { Icon } from '../../parts/icon.tsx'
import { insertText } from '../../parts/insert-text.ts'
import { RefusalNotice } from '../../parts/refusal-notice.tsx'
import { useFocusAfter } from '../../parts/use-focus-after.ts'
import { useNameOf } from '../../parts/use-name-of.ts'
import { useTells } from '../../typing/typing.tsx'
import { ChannelPicker } from './channel-picker.tsx'
import { ClosedNotice } from './closed-notice.tsx'
import type { useDraft } from './drafts.tsx'
import { EndSession } from './end-session.tsx'
import { MacroButton } from './macro-button.tsx'
import { macrosFor } from './macros.ts'
import { SubmitButton, type SubmitStatus } from './submit-button.tsx'
import { WritingField } from './writing-field.tsx'

type Props = {
  readonly ticket: TicketAnswer
  readonly agent: Agent
  readonly draft: ReturnType<typeof useDraft>
  readonly files: PendingFiles
  readonly onOpen: (ticket: TicketId) => void
  readonly onSent: (channel: 'messaging' | 'note') => void
}

/** A new ticket becomes open by an answer; the others stay what they are until the agent chooses. */
const statusNow = ({ status }: TicketAnswer): SubmitStatus =>
  status === 'new' || status === 'closed' ? 'open' : status

export function ComposerScreen({ ticket, agent, draft, files, onOpen, onSent }: Props) {
  const { t } = useTranslation()
  const send = useSend()
  const nameOf = useNameOf()
  const isOver = ticket.session === 'over'
  const typist = { kind: 'agent', agent: agent.id, name: agent.name } as const
  const typing = useTells(typist)
  const macros = useMemo(() => macrosFor(t, ticket.requester), [t, ticket.requester])
  const [outcome, setOutcome] = useState<Outcome>()
  const field = useRef<HTMLTextAreaElement>(null)
  const isSending = useRef(false)
  // The button that ends the session goes with it.
  useFocusAfter(!isOver, field)
  if (!ticket.canReply) return <ClosedNotice {...ticket} onOpen={onOpen} />

  const isNote = draft.channel === 'note'

  /** With a status also an empty field may be submitted: then only the status changes. */
  async function submit(status?: SubmitStatus) {
    if (isSending.current) return
    isSending.current = true
    const { channel, text } = draft
    const sent = isNote ? [] : files.pending
    const hasMessage = text.trim() !== '' || sent.length > 0
    const given = sent.length > 0 ? { files: sent.map((file) => file.given) } : {}
    const message = hasMessage || status === undefined ? { message: { channel, text, ...given } } : {}
    const ended = await send({
      type: 'SubmitTicket',
      ticket: ticket.ticket,
      agent: agent.id,
      ...message,
      ...(status && { status }),
    })
    isSending.current = false
    setOutcome(ended)
    if (ended.ok) {
      draft.sent(text)
      files.sent(sent)
      typing.stopped(typist)
      if (hasMessage) onSent(channel)
    }
    field.current?.focus()
  }

  function write(text: string) {
    draft.write(text)
    // A note is for agents alone.
    if (draft.channel === 'messaging') typing.keyed(typist, ticket.ticket, text)
  }

  return (
    <Composer $note={isNote} aria-label={t('agent.composer')} onSubmit={(event) => event.preventDefault()}>
      <Row>
        <ChannelPicker
          channel={draft.channel}
          isDrafted={draft.isDrafted}
          noReply={isOver ? t('sessions.over') : undefined}
          onChoose={(channel) => {
            draft.choose(channel)
            typing.stopped(typist)
          }}
        />
        <To>
          {isNote ? (
            t('agent.noteHelp')
          ) : (
            <bdi title={nameOf(ticket.requester)}>{t('agent.replyTo', { name: nameOf(ticket.requester) })}</bdi>
          )}
        </To>
        <EmojiButton field={field} />
        <AddFilesButton isDisabled={isNote} onFiles={files.add} />
        <MacroButton macros={macros} onInsert={(text) => field.current && insertText(field.current, text)} />
      </Row>
      <RefusalNotice outcome={outcome} onClose={() => setOutcome(undefined)} />
      <RefusalNotice outcome={files.outcome} onClose={files.dismiss} />
      {isOver && (
        <Over>
          <Icon svg={ended} size={14} />
          {t('sessions.overNotice', { name: nameOf(ticket.requester) })}
        </Over>
      )}
      {!isNote && <PendingFileList files={files.pending} onRemove={files.remove} />}
      <WritingField
        field={field}
        macros={macros}
        label={t(`agent.write.${draft.channel}`)}
        text={draft.text}
        isNote={isNote}
        onChange={write}
        onFiles={files.add}
        onSend={() => void submit()}
      />
      <Row>
        <Hint>{t('agent.sendHelp')}</Hint>
        {!isOver && <EndSession ticket={ticket} agent={agent.id} />}
        <SubmitButton
          status={statusNow(ticket)}
          onSend={() => void submit()}
          onSubmit={(status) => void submit(status)}
        />
      </Row>
    </Composer>
  )
}

const Composer = styled.form<{ $note: boolean }>`
  display: flex;
  flex: none;
  flex-direction: column;
  gap: 8px;
  padding: 8px 16px 12px;
  border-block-start: 1px solid ${({ theme, $note }) => ($note ? theme.tone.noteLine : theme.tone.line)};
  background: ${({ theme, $note }) => ($note ? theme.tone.noteGround : 'transparent')};
`

const Row = styled.div`
  display: flex;
  gap: 4px;
  align-items: center;
  min-inline-size: 0;
`

const To = styled.span`
  flex: 1;
  min-inline-size: 0;
  overflow: hidden;
  color: ${({ theme }) => theme.tone.inkSoft};
  font-size: 13px;
  text-overflow: ellipsis;
  white-space: nowrap;
`

const Over = styled.p`
  display: flex;
  gap: 6px;
  align-items: baseline;
  color: ${({ theme }) => theme.tone.noteInk};
  font-size: 13px;
  overflow-wrap: anywhere;
`

const Hint = styled.span`
  flex: 1;
  min-inline-size: 0;
  overflow: hidden;
  color: ${({ theme }) => theme.tone.inkSoft};
  font-size: 12px;
  text-overflow: ellipsis;
  white-space: nowrap;
`
