/** Asks for a new agent's name and groups, or for a new group's name and members. */
import { Button } from '@zendeskgarden/react-buttons'
import { Checkbox, Field, Fieldset, Input } from '@zendeskgarden/react-forms'
import { Modal } from '@zendeskgarden/react-modals'
import { useState, type FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import type { Outcome } from '#shared/contract/bridge.ts'
import type { AgentId, GroupId } from '#shared/engine/ids.ts'
import { useBridge } from '../../bridge/bridge-context.tsx'
import { useAnswer } from '../../bridge/use-answer.ts'
import { useAnnounce } from '../../parts/announcer.tsx'
import { focusFirstField } from '../../parts/focus-first-field.ts'
import { RefusalNotice } from '../../parts/refusal-notice.tsx'

export type Addition = 'add-agent' | 'add-group'
type Props = { readonly addition: Addition; readonly onClose: () => void }

const texts = {
  'add-agent': { title: 'availability.addAgentTitle', fellows: 'availability.groups', done: 'availability.agentAdded' },
  'add-group': {
    title: 'availability.addGroupTitle',
    fellows: 'availability.members',
    done: 'availability.groupAdded',
  },
} as const

export function AddToTeamDialog({ addition, onClose }: Props) {
  const { t } = useTranslation()
  const { send, ask } = useBridge()
  const announce = useAnnounce()
  const { answer: workspace } = useAnswer({ type: 'Workspace' })
  const [name, setName] = useState('')
  /** In the order in which they were ticked: an agent's first group is where their tickets go. */
  const [chosen, setChosen] = useState<readonly string[]>([])
  const [outcome, setOutcome] = useState<Outcome>()
  const isAgent = addition === 'add-agent'
  const fellows = (isAgent ? workspace?.groups : workspace?.agents) ?? []
  const { title, fellows: fellowsTitle, done } = texts[addition]

  async function add(event: FormEvent): Promise<void> {
    event.preventDefault()
    const added = await send({ type: isAgent ? 'AddAgent' : 'AddGroup', name: name.trim() })
    setOutcome(added)
    if (!added.ok) return
    const now = await ask({ type: 'Workspace' })
    const made = now.ok ? (isAgent ? now.answer.agents : now.answer.groups).at(-1)?.id : undefined
    for (const fellow of made === undefined ? [] : chosen) {
      const [agent, group] = isAgent ? [made, fellow] : [fellow, made]
      await send({ type: 'JoinGroup', agent: agent as AgentId, group: group as GroupId })
    }
    announce(t(done, { name: name.trim() }))
    onClose()
  }

  return (
    <Modal onClose={onClose} onFocus={focusFirstField}>
      <Modal.Header tag="h2">{t(title)}</Modal.Header>
      <Form onSubmit={(event) => void add(event)}>
        <Modal.Body>
          <Fields>
            <Field>
              <Field.Label>{t('availability.name')}</Field.Label>
              <Input value={name} autoComplete="off" onChange={({ target }) => setName(target.value)} />
            </Field>
            {fellows.length > 0 && (
              <Fieldset isCompact>
                <Fieldset.Legend>
                  {t(fellowsTitle)}
                  {isAgent && <Hint>{t('availability.groupsHint')}</Hint>}
                </Fieldset.Legend>
                {fellows.map((fellow) => (
                  <Field key={fellow.id}>
                    <Checkbox
                      checked={chosen.includes(fellow.id)}
                      onChange={({ target }) => {
                        const others = chosen.filter((one) => one !== fellow.id)
                        setChosen(target.checked ? [...others, fellow.id] : others)
                      }}
                    >
                      <Field.Label isRegular>
                        <bdi>{fellow.name}</bdi>
                      </Field.Label>
                    </Checkbox>
                  </Field>
                ))}
              </Fieldset>
            )}
            <RefusalNotice outcome={outcome} />
          </Fields>
        </Modal.Body>
        <Modal.Footer>
          <Modal.FooterItem>
            <Button isBasic onClick={onClose}>
              {t('availability.cancel')}
            </Button>
          </Modal.FooterItem>
          <Modal.FooterItem>
            <Button isPrimary type="submit">
              {t(title)}
            </Button>
          </Modal.FooterItem>
        </Modal.Footer>
      </Form>
      <Modal.Close aria-label={t('availability.close')} />
    </Modal>
  )
}

const Form = styled.form`
  display: contents;
`

const Fields = styled.div`
  display: flex;
  flex-direction: column;
  gap: 20px;
`

const Hint = styled.span`
  display: block;
  font-weight: ${({ theme }) => theme.fontWeights.regular};
  color: ${({ theme }) => theme.tone.inkSoft};
`
