/** Gives a ticket to another end user: found by name or external ID, with a word about what that ends and who sees what. */
import { Button } from '@zendeskgarden/react-buttons'
import { Field, Input } from '@zendeskgarden/react-forms'
import { Modal } from '@zendeskgarden/react-modals'
import { useState, type FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import type { TicketAnswer } from '#shared/contract/answers.ts'
import type { Outcome } from '#shared/contract/bridge.ts'
import { searchLimit } from '#shared/contract/query.ts'
import type { Someone } from '#shared/contract/two-people.ts'
import type { AgentId } from '#shared/engine/ids.ts'
import { useSend } from '../../bridge/bridge-context.tsx'
import { useAnnounce } from '../../parts/announcer.tsx'
import { focusFirstField } from '../../parts/focus-first-field.ts'
import { RefusalNotice } from '../../parts/refusal-notice.tsx'
import { useNameOf } from '../../parts/use-name-of.ts'
import { useSettled } from '../../parts/use-settled.ts'
import { PeopleFound } from './people-found.tsx'

type Props = { readonly ticket: TicketAnswer; readonly agent: AgentId; readonly onClose: () => void }

/** Milliseconds after the last key until people are looked for. */
const pause = 120

export function RequesterDialog({ ticket, agent, onClose }: Props) {
  const { t } = useTranslation()
  const send = useSend()
  const announce = useAnnounce()
  const nameOf = useNameOf()
  const [typed, setTyped] = useState('')
  const [chosen, setChosen] = useState<Someone>()
  const [outcome, setOutcome] = useState<Outcome>()
  const words = useSettled(typed.trim(), pause)
  const now = nameOf(ticket.requester)

  async function change(event: FormEvent): Promise<void> {
    event.preventDefault()
    if (!chosen) return
    const ended = await send({ type: 'ChangeRequester', ticket: ticket.ticket, agent, requester: chosen.user })
    if (!ended.ok) return setOutcome(ended)
    announce(t('sessions.requester.done', { number: ticket.number, name: nameOf(chosen) }))
    onClose()
  }

  return (
    <Modal onClose={onClose} onFocus={focusFirstField} isLarge>
      <Modal.Header tag="h2">{t('sessions.requester.title', { number: ticket.number })}</Modal.Header>
      <Form onSubmit={(event) => void change(event)}>
        <Body>
          <Field>
            <Field.Label>{t('sessions.requester.find')}</Field.Label>
            <Input
              isCompact
              type="search"
              autoComplete="off"
              spellCheck={false}
              maxLength={searchLimit}
              placeholder={t('sessions.requester.findHint')}
              value={typed}
              onChange={({ target }) => {
                setTyped(target.value)
                // Nobody is chosen who is out of sight.
                setChosen(undefined)
              }}
            />
          </Field>
          <PeopleFound
            key={words}
            words={words}
            now={ticket.requester.user}
            chosen={chosen?.user}
            onChoose={(person) => {
              setChosen(person)
              setOutcome(undefined)
            }}
          />
          <ul>
            {ticket.session === 'active' && <li>{t('sessions.requester.ends', { name: now })}</li>}
            <li>{t('sessions.requester.sees')}</li>
          </ul>
          <small>{t('sessions.requester.source')}</small>
          <RefusalNotice outcome={outcome} onClose={() => setOutcome(undefined)} />
        </Body>
        <Modal.Footer>
          <Modal.FooterItem>
            <Button isBasic onClick={onClose}>
              {t('sessions.requester.cancel')}
            </Button>
          </Modal.FooterItem>
          <Modal.FooterItem>
            <Button isPrimary type="submit" disabled={!chosen}>
              {t('sessions.requester.do')}
            </Button>
          </Modal.FooterItem>
        </Modal.Footer>
      </Form>
      <Modal.Close aria-label={t('app.close')} />
    </Modal>
  )
}

const Form = styled.form`
  display: contents;
`

const Body = styled(Modal.Body)`
  display: flex;
  flex-direction: column;
  gap: 12px;
  overflow-wrap: anywhere;

  ul {
    display: flex;
    flex-direction: column;
    gap: 4px;
    padding-inline-start: 20px;
    list-style: disc;
  }

  small {
    color: ${({ theme }) => theme.tone.inkSoft};
    font-size: ${({ theme }) => theme.fontSizes.sm};
  }
`
