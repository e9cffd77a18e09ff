/** End users that fit the words, a page at a time, one of them to be chosen. */
import { Skeleton } from '@zendeskgarden/react-loaders'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import type { Someone } from '#shared/contract/two-people.ts'
import type { UserId } from '#shared/engine/ids.ts'
import { useAnswer } from '../../bridge/use-answer.ts'
import { PageTurner } from '../../parts/page-turner.tsx'
import { PeopleList, PersonChoice } from '../../parts/person-choice.tsx'

type Props = {
  readonly words: string
  /** The requester now: shown, and not to be chosen. */
  readonly now: UserId
  readonly chosen: UserId | undefined
  readonly onChoose: (person: Someone) => void
}

const limit = 20

export function PeopleFound({ words, now, chosen, onChoose }: Props) {
  const { t } = useTranslation()
  const [offset, setOffset] = useState(0)
  const { answer } = useAnswer({ type: 'FindPeople', words, offset, limit })
  const wordsFor = ({ user, externalId }: Someone) => {
    if (user === now) return t('sessions.requester.now')
    return externalId === undefined ? t('sessions.requester.noExternalId') : undefined
  }
  return (
    <div>
      <List role="radiogroup" aria-label={t('sessions.requester.people')}>
        {!answer && <Skeleton height="180px" />}
        {answer?.people.map((one) => (
          <PersonChoice
            key={one.user}
            list="requester"
            person={one}
            words={wordsFor(one)}
            isChosen={one.user === chosen}
            isDisabled={one.user === now}
            onChoose={() => onChoose(one)}
          />
        ))}
        <Nobody role="status">{answer?.total === 0 && t('sessions.requester.nobody')}</Nobody>
      </List>
      {answer && answer.total > limit && (
        <PageTurner offset={offset} limit={limit} total={answer.total} onTurn={setOffset} />
      )}
    </div>
  )
}

/** As high with few as with many, so that nothing jumps while one types. */
const List = styled(PeopleList)`
  block-size: 212px;
`

const Nobody = styled.p`
  padding-inline: 16px;
  color: ${({ theme }) => theme.tone.inkSoft};
  line-height: 48px;
  text-align: center;
`
