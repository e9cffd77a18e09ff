/** Where the person writes. Enter sends, Shift and Enter make a new line; what was refused stays to be mended. */
import type { Outcome } from '#shared/contract/bridge.ts'
import type { DeviceId } from '#shared/engine/ids.ts'
import { IconButton } from '@zendeskgarden/react-buttons'
import arrow from '@zendeskgarden/svg-icons/src/16/arrow-left-stroke.svg?raw'
import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import { useSend } from '../../bridge/bridge-context.tsx'
import { Icon } from '../../parts/icon.tsx'
import { useKept } from '../../stage/kept-context.tsx'
import { isFor } from '../../stage/keys.ts'
import { SmallRefusal } from './small-notice.tsx'

export function Composer({ device }: { readonly device: DeviceId }) {
  const { t } = useTranslation()
  const send = useSend()
  const { kept, keep } = useKept<string>(`writing on ${device}`)
  const [text, setText] = useState(kept ?? '')
  useEffect(() => keep(text), [keep, text])
  const [outcome, setOutcome] = useState<Outcome>()
  const isSending = useRef(false)

  async function write(): Promise<void> {
    if (isSending.current || text.trim() === '') return
    isSending.current = true
    try {
      const ended = await send({ type: 'WriteMessage', device, text })
      setOutcome(ended)
      // What was typed while the message was on its way stays.
      if (ended.ok) setText((now) => (now === text ? '' : now))
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
      <Row>
        <textarea
          rows={1}
          aria-label={t('devices.message')}
          placeholder={t('devices.messageHint')}
          dir="auto"
          value={text}
          onChange={({ target }) => setText(target.value)}
          onKeyDown={onKeyDown}
        />
        <IconButton
          size="small"
          isPrimary={text.trim() !== ''}
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

const Row = styled.div`
  display: flex;
  flex: none;
  align-items: flex-end;
  gap: 6px;
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
      color: ${({ theme }) => theme.tone.inkSoft};
      opacity: 1;
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
