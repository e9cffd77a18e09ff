/** One person of a list from which one is chosen: the mark beside the name, the external ID at the end of the line. */
import styled from 'styled-components'
import type { Someone } from '#shared/contract/two-people.ts'
import { PersonName } from './person-name.tsx'
import { useNameOf } from './use-name-of.ts'

type Props = {
  /** What the list is about: one choice in each. */
  readonly list: string
  readonly person: Someone
  /** Said in place of the external ID. */
  readonly words?: string | undefined
  readonly isChosen: boolean
  readonly isDisabled?: boolean
  readonly onChoose: () => void
}

export function PersonChoice({ list, person, words, isChosen, isDisabled = false, onChoose }: Props) {
  const name = useNameOf()(person)
  return (
    <Row>
      <input
        type="radio"
        name={list}
        checked={isChosen}
        disabled={isDisabled}
        onChange={onChoose}
        aria-label={`${name}, ${words ?? person.externalId ?? ''}`}
      />
      <PersonName person={person} mark strong />
      {words === undefined ? <code title={person.externalId}>{person.externalId}</code> : <small>{words}</small>}
    </Row>
  )
}

export const PeopleList = styled.div`
  min-block-size: 72px;
  max-block-size: 212px;
  overflow-y: auto;
  border: 1px solid ${({ theme }) => theme.tone.line};
  border-radius: ${({ theme }) => theme.borderRadii.md};
`

const Row = styled.label`
  display: flex;
  align-items: center;
  gap: 10px;
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

  &:has(:disabled) {
    color: ${({ theme }) => theme.tone.inkSoft};
    cursor: default;
  }

  input {
    flex: none;
    inline-size: 15px;
    block-size: 15px;
    margin: 0;
    accent-color: ${({ theme }) => theme.tone.link};
  }

  code,
  small {
    flex: none;
    max-inline-size: 45%;
    margin-inline-start: auto;
    overflow: hidden;
    color: ${({ theme }) => theme.tone.inkSoft};
    font-size: ${({ theme }) => theme.fontSizes.sm};
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  code {
    font-family: ${({ theme }) => theme.fonts.mono};
  }
`
