/** "Why are there two people?": somebody else is chosen, and the one thing that keeps the two apart is told. */
import { Modal } from '@zendeskgarden/react-modals'
import { Tag } from '@zendeskgarden/react-tags'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import type { LookalikesAnswer, Someone } from '#shared/contract/two-people.ts'
import type { UserId } from '#shared/engine/ids.ts'
import { useAnswer } from '../../bridge/use-answer.ts'
import { PersonName } from '../../parts/person-name.tsx'
import { useNameOf } from '../../parts/use-name-of.ts'
import { TwoPeopleResult } from './two-people-result.tsx'

type Props = { readonly user: UserId; readonly onClose: () => void }

export function TwoPeopleDialog({ user, onClose }: Props) {
  const { t } = useTranslation()
  const { answer, missing } = useAnswer({ type: 'Lookalikes', user })
  const [chosen, setChosen] = useState<UserId>()
  const people = answer?.people ?? []
  const likely = people[0]?.similar ? people[0].user : undefined
  const other = people.some((one) => one.user === chosen) ? chosen : likely
  const { answer: compared } = useAnswer(other && { type: 'TwoPeople', one: user, other })
  if (!answer && !missing) return null
  return (
    <Modal onClose={onClose}>
      <Modal.Header tag="h2">{t('twoPeople.ask')}</Modal.Header>
      <Modal.Body>
        {people.length === 0 ? (
          <p>{t('twoPeople.nobody')}</p>
        ) : (
          <Stack>
            <Choice people={people} chosen={other} onChoose={setChosen} />
            <section aria-label={t('twoPeople.result')} aria-live="polite">
              {compared ? <TwoPeopleResult answer={compared} /> : <p>{t('twoPeople.choose')}</p>}
            </section>
          </Stack>
        )}
      </Modal.Body>
      <Modal.Close aria-label={t('evidence.close')} />
    </Modal>
  )
}

type ChoiceProps = {
  readonly people: LookalikesAnswer['people']
  readonly chosen: UserId | undefined
  readonly onChoose: (user: UserId) => void
}

function Choice({ people, chosen, onChoose }: ChoiceProps) {
  const { t } = useTranslation()
  const nameOf = useNameOf()
  const idOf = ({ externalId }: Someone) => externalId ?? t('twoPeople.noExternalId')
  return (
    <div>
      <Label id="two-people-other">{t('twoPeople.other')}</Label>
      <List role="radiogroup" aria-labelledby="two-people-other">
        {people.map((one) => (
          <Row key={one.user}>
            <input
              type="radio"
              name="two-people"
              checked={one.user === chosen}
              onChange={() => onChoose(one.user)}
              aria-label={`${nameOf(one)}, ${idOf(one)}`}
            />
            <PersonName person={one} mark strong />
            {one.similar && <Tag size="small">{t(`twoPeople.similar.${one.similar}`)}</Tag>}
            <code title={idOf(one)}>{idOf(one)}</code>
          </Row>
        ))}
      </List>
    </div>
  )
}

const Stack = styled.div`
  display: flex;
  flex-direction: column;
  gap: 16px;
`

const Label = styled.p`
  margin-block-end: 4px;
  font-weight: ${({ theme }) => theme.fontWeights.semibold};
`

const List = styled.div`
  max-block-size: 190px;
  border: 1px solid ${({ theme }) => theme.tone.line};
  border-radius: ${({ theme }) => theme.borderRadii.md};
  overflow-y: auto;
`

const Row = styled.label`
  display: flex;
  gap: 10px;
  align-items: center;
  padding: 7px 12px;
  cursor: pointer;

  &:not(:first-child) {
    border-block-start: 1px solid ${({ theme }) => theme.tone.lineSoft};
  }

  &:hover {
    background: ${({ theme }) => theme.tone.hover};
  }

  &:has(:checked) {
    background: ${({ theme }) => theme.tone.chosen};
  }

  > input,
  > div {
    flex: none;
  }

  code {
    flex: 0 1 auto;
    min-inline-size: 60px;
    margin-inline-start: auto;
    overflow: hidden;
    color: ${({ theme }) => theme.tone.inkSoft};
    font-family: ${({ theme }) => theme.fonts.mono};
    font-size: ${({ theme }) => theme.fontSizes.sm};
    text-overflow: ellipsis;
    white-space: pre;
  }
`
