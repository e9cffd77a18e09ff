/** Saves what was done by hand as a scenario: its title, where it begins, what must be seen at its end, and the file itself. */
import { Button } from '@zendeskgarden/react-buttons'
import { Field, Input, Select } from '@zendeskgarden/react-forms'
import { Modal } from '@zendeskgarden/react-modals'
import { Alert } from '@zendeskgarden/react-notifications'
import { useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import { recordingText } from '#shared/scenario/recording/file-text.ts'
import type { RecordingReply } from '#shared/scenario/recording/recorded.ts'
import { useBridge } from '../bridge/bridge-context.tsx'
import { useAnswer } from '../bridge/use-answer.ts'
import { focusFirstField } from '../parts/focus-first-field.ts'
import { useNameOf } from '../parts/use-name-of.ts'
import { useAgentDesk } from '../screens/agent/agent-desk.tsx'
import { plainWordsOf } from '../timeline/timeline-words.ts'
import { OfferedLines } from './offered-lines.tsx'

const begins = { type: 'Timeline', limit: 60 } as const

export function SaveScenarioDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation()
  const bridge = useBridge()
  const nameOf = useNameOf()
  const { desk } = useAgentDesk()
  const { shown } = desk
  const { answer: timeline } = useAnswer(begins)
  const [title, setTitle] = useState('')
  const [from, setFrom] = useState<number>()
  const [reply, setReply] = useState<RecordingReply>()
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set())
  const [saved, setSaved] = useState<'saved' | string>()

  useEffect(() => {
    let isCurrent = true
    void bridge
      .record({ ...(from !== undefined && { from }), ...(shown && { ticket: shown }) })
      .then((told) => isCurrent && setReply(told))
    return () => {
      isCurrent = false
    }
  }, [bridge, from, shown])

  const recording = reply?.ok ? reply.recording : undefined
  const text = useMemo(() => {
    const offers = recording?.offers.filter(({ id }) => ticked.has(id)) ?? []
    return recording && recordingText(recording, title, offers, t)
  }, [recording, t, ticked, title])

  async function save(): Promise<void> {
    if (text === undefined) return
    const done = await bridge.saveScenario({ title: title.trim() || t('recording.untitled'), text })
    if (done.ok) setSaved('saved')
    else if (!done.canceled) setSaved(done.problem)
  }

  return (
    <Wide onClose={onClose} onFocus={focusFirstField}>
      <Modal.Header tag="h2">{t('recording.title')}</Modal.Header>
      <Body>
        <Choices>
          <p>{t('recording.intro')}</p>
          <Field>
            <Field.Label>{t('recording.name')}</Field.Label>
            <Input
              isCompact
              value={title}
              maxLength={200}
              placeholder={t('recording.namePlaceholder')}
              onChange={({ target }) => setTitle(target.value)}
            />
          </Field>
          <Field>
            <Field.Label>{t('recording.from')}</Field.Label>
            <Select
              isCompact
              value={from ?? ''}
              onChange={({ target }) => {
                setReply(undefined)
                setTicked(new Set())
                setFrom(target.value === '' ? undefined : Number(target.value))
              }}
            >
              <option value="">{t('recording.fromStart')}</option>
              {timeline?.marks.toReversed().map((mark) => (
                <option key={mark.position} value={mark.position}>
                  {t('recording.fromAct', { what: plainWordsOf(t, nameOf, mark) })}
                </option>
              ))}
            </Select>
          </Field>
          {recording && <OfferedLines offers={recording.offers} ticked={ticked} onTicked={setTicked} />}
        </Choices>
        <Preview aria-label={t('recording.preview')} tabIndex={0} role="region">
          <h3>{t('recording.preview')}</h3>
          {reply?.ok === false ? (
            <Alert type="warning">{t(`recording.problems.${reply.why}`)}</Alert>
          ) : text === undefined ? (
            <p role="status">{t('recording.recording')}</p>
          ) : (
            <pre dir="ltr">{text}</pre>
          )}
        </Preview>
      </Body>
      <Modal.Footer>
        {saved !== undefined && <Said role="status">{saved === 'saved' ? t('recording.saved') : saved}</Said>}
        <Modal.FooterItem>
          <Button isBasic onClick={onClose}>
            {t(saved === 'saved' ? 'recording.done' : 'recording.cancel')}
          </Button>
        </Modal.FooterItem>
        <Modal.FooterItem>
          <Button isPrimary disabled={text === undefined} onClick={() => void save()}>
            {t('recording.save')}
          </Button>
        </Modal.FooterItem>
      </Modal.Footer>
      <Modal.Close aria-label={t('recording.close')} />
    </Wide>
  )
}

const Wide = styled(Modal)`
  inline-size: min(1120px, calc(100vw - 64px));
`

const Body = styled(Modal.Body)`
  display: grid;
  grid-template-columns: minmax(0, 5fr) minmax(0, 6fr);
  gap: 24px;
  block-size: min(620px, calc(100vh - 260px));
  overflow: hidden;
`

const Choices = styled.div`
  display: flex;
  flex-direction: column;
  gap: 12px;
  min-block-size: 0;
  padding: 2px;
  overflow-y: auto;
`

const Preview = styled.div`
  min-block-size: 0;
  padding: 12px 16px;
  border: 1px solid ${({ theme }) => theme.tone.line};
  border-radius: ${({ theme }) => theme.borderRadii.md};
  background: ${({ theme }) => theme.tone.canvas};
  overflow: auto;

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.tone.link};
  }

  h3 {
    padding-block-end: 8px;
    color: ${({ theme }) => theme.tone.inkSoft};
    font-size: 12px;
  }

  pre {
    font-family: ${({ theme }) => theme.fonts.mono};
    font-size: 12px;
    line-height: 18px;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
`

const Said = styled.p`
  flex: 1;
  color: ${({ theme }) => theme.tone.inkSoft};
`
