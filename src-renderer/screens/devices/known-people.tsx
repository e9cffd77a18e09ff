/** The people who have an external ID, a page at a time, one of them to be chosen. */
import type { KnownEndUsersAnswer } from '#shared/contract/answers.ts'
import { Skeleton } from '@zendeskgarden/react-loaders'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAnswer } from '../../bridge/use-answer.ts'
import { PageTurner } from '../../parts/page-turner.tsx'
import { PeopleList, PersonChoice } from '../../parts/person-choice.tsx'

export type Known = KnownEndUsersAnswer['users'][number]
type Props = {
  readonly total: number
  readonly known: Known | undefined
  readonly onKnown: (known: Known) => void
}

const limit = 20

export function KnownPeople({ total, known, onKnown }: Props) {
  const { t } = useTranslation()
  const [offset, setOffset] = useState(0)
  const { answer } = useAnswer({ type: 'KnownEndUsers', offset, limit })
  if (total === 0) return <p>{t('devices.login.knownNone')}</p>
  return (
    <>
      <PeopleList role="radiogroup" aria-label={t('devices.login.known')}>
        {!answer && <Skeleton height="200px" />}
        {answer?.users.map((one) => (
          <PersonChoice
            key={one.user}
            list="known"
            person={one}
            isChosen={one.user === known?.user}
            onChoose={() => onKnown(one)}
          />
        ))}
      </PeopleList>
      {total > limit && <PageTurner offset={offset} limit={limit} total={total} onTurn={setOffset} />}
    </>
  )
}
