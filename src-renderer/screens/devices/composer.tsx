/** Where the person writes. Enter sends, Shift and Enter make a new line; what was refused stays to be mended, and what a client lost is gone. */
import type { Outcome } from '#shared/contract/bridge.ts'
import type { DeviceId, TicketId } from '#shared/engine/ids.ts'
import { IconButton } from '@zendeskgarden/react-buttons'
import arrow from '@zendeskgarden/svg-icons/src/16/arrow-left-stroke.svg?raw'
import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import { useSend } from '../../bridge/bridge-context.tsx'
import { EmojiButton } from '../../emoji/emoji-button.tsx'
import { AddFilesButton } from '../../files/add-files-button.tsx'
import { pastedFiles } from '../../files/pasted-files.ts'
import { PendingFiles as PendingFileList } from '../../files/pending-files.tsx'
import type { PendingFiles } from '../../files/use-files.ts'
import { Icon } from '../../parts/icon.tsx'
import { useKept } from '../../stage/kept-context.tsx'
import { isFor } from '../../stage/keys.ts'
import { useTells } from '../../typing/typing.tsx'
import { SmallRefusal } from './small-notice.tsx'

type Props = {
  readonly device: DeviceId
  /** The ticket on which what is typed here is seen. */
  readonly conversation: TicketId | undefined
  readonly files: PendingFiles
  /** Where what is sent goes, where the person may choose; left out, to the conversation that they have. */
  readonly goesTo?: TicketId | 'new' | undefined
}

export function Composer({ device, conversation, files, goesTo }: Props) {
  const { t } = useTranslation()
  const send = useSend()
  const { kept, keep } = useKept<string>(`writing on ${device}${goesTo ? ` in ${goesTo}` : ''}`)
  const [text, setText] = useState(kept ?? '')
  useEffect(() => keep(text), [keep, text])
  const [outcome, setOutcome] = useState<Outcome>()
  const isSending = useRef(false)
  const field = useRef<HTMLTextAreaElement>(null)
  const isEmpty = text.trim() === '' && files.pending.length === 0
  const typist = { kind: 'person', device } as const
  const typing = useTells(typist)

  async function write(): Promise<void> {
    if (isSending.current || isEmpty) return
    isSending.current = true
    try {
      const sent = files.pending
      const given = sent.length > 0 ? { files: sent.map((file) => file.given) } : {}
      const ended = await send({
        type: 'WriteMessage',
        device,
        text,
        ...given,
        ...(goesTo && { conversation: goesTo }),
      })
      const refusal = !ended.ok && 'refusal' in ended ? ended.refusal : undefined
      // The device itself tells what became of its session.
      const isToldThere = refusal?.code === 'message-lost' || refusal?.code === 'session-revoked'
      setOutcome(isToldThere ? undefined : ended)
      const isLost = refusal?.code === 'message-lost' || (refusal?.code === 'session-revoked' && refusal.isTextLost)
      if (!ended.ok && !isLost) return
      typing.stopped(typist)
      files.sent(sent)
      // What was typed while the message was on its way stays.
      setText((now) => (now === text ? '' : now))
    } finally {
      isSending.current = false
    }
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (!isFor(event.nativeEvent, 'device-send') || event.nativeEvent.isComposing) return
    event.preventDefault()
    void write()
  }

  return (
    <>
      <SmallRefusal outcome={outcome} onClose={() => setOutcome(undefined)} />
      <SmallRefusal outcome={files.outcome} onClose={files.dismiss} />
      {files.pending.length > 0 && (
        <Waiting>
          <PendingFileList files={files.pending} onRemove={files.remove} />
        </Waiting>
      )}
      <Row>
        <textarea
          ref={field}
          rows={1}
          aria-label={t('devices.message')}
          placeholder={t('devices.messageHint')}
          dir="auto"
          value={text}
          onChange={({ target }) => {
            setText(target.value)
            typing.keyed(typist, conversation, target.value)
          }}
          onKeyDown={onKeyDown}
          onPaste={(event) => {
            const pasted = pastedFiles(event)
            if (pasted.length === 0) return
            event.preventDefault()
            files.add(pasted)
          }}
        />
        <EmojiButton field={field} />
        <AddFilesButton onFiles={files.add} />
        <IconButton
          size="small"
          isPrimary={!isEmpty}
          aria-label={t('devices.send')}
          title={t('devices.send')}
          onClick={() => void write()}
        >
          <Up>
            <Icon svg={arrow} />
          </Up>
        </IconButton>
      </Row>
    </>
  )
}

const Waiting = styled.div`
  flex: none;
  padding: 4px 8px 0;
`

const Row = styled.div`
  display: flex;
  flex: none;
  align-items: flex-end;
  gap: 2px;
  margin: 4px 8px 8px;
  padding-block: 3px;
  padding-inline: 12px 3px;
  border: 1px solid ${({ theme }) => theme.tone.line};
  border-radius: 20px;

  &:focus-within {
    border-color: ${({ theme }) => theme.tone.link};
    box-shadow: inset 0 0 0 1px ${({ theme }) => theme.tone.link};
  }

  textarea {
    field-sizing: content;
    flex: 1;
    min-inline-size: 0;
    max-block-size: 92px;
    padding: 5px 0;
    border: 0;
    outline: 0;
    background: none;
    color: ${({ theme }) => theme.tone.ink};
    font: inherit;
    font-size: 13px;
    line-height: 18px;
    resize: none;

    &::placeholder {
      overflow: hidden;
      color: ${({ theme }) => theme.tone.inkSoft};
      opacity: 1;
      text-overflow: ellipsis;
      white-space: nowrap;
    }
  }

  button {
    inline-size: 28px;
    block-size: 28px;
    border-radius: 50%;
  }
`

const Up = styled.span`
  display: grid;
  rotate: 90deg;
`
