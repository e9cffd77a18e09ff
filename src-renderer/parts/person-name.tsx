/** An end user's name, or "Visitor 3" where none was given (rule A3). Long names end in dots; no name turns its neighbours round. */
import type { Person } from '#shared/contract/answers.ts'
import type { ReactNode } from 'react'
import styled from 'styled-components'
import { useNameOf } from './use-name-of.ts'
import { VerifiedMark } from './verified-mark.tsx'

type Props = {
  readonly person: Pick<Person, 'name' | 'number' | 'verified' | 'says'>
  /** With the mark, or the words "Not verified", after it. */
  readonly mark?: boolean
  readonly strong?: boolean
  /** What stands beside the name. */
  readonly children?: ReactNode
}

export function PersonName({ person, mark = false, strong = false, children }: Props) {
  const name = useNameOf()(person)
  return (
    <Row>
      <Name title={name} $strong={strong}>
        {name}
      </Name>
      {mark && <VerifiedMark verified={person.verified} says={person.says} />}
      {children}
    </Row>
  )
}

const Row = styled.span`
  display: inline-flex;
  align-items: center;
  gap: 6px;
  min-inline-size: 0;
  max-inline-size: 100%;
  vertical-align: bottom;
`

const Name = styled.bdi<{ $strong: boolean }>`
  overflow: hidden;
  text-overflow: ellipsis;
  white-space: nowrap;
  font-weight: ${({ theme, $strong }) => ($strong ? theme.fontWeights.semibold : 'inherit')};
`
