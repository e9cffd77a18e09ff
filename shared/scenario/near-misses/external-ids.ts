/** External IDs are taken as they are (rule T2), so one that only looks like another makes another person. */
import { idDifference, likeness } from '../../views/spelling.ts'
import { everybody } from '../expectations/person-facts.ts'
import type { Fact, NearMiss, Story } from './near-miss.ts'
import { castNameOf } from './past-logins.ts'

export function whyOtherId({ expected, word, value }: Fact, story: Story): NearMiss | undefined {
  const there = wantedId({ expected, word, value }, story)
  if (there === undefined) return undefined
  const ids = everybody(story).flatMap(({ externalId }) => externalId ?? [])
  const here = ids.find((id) => id !== there && likeness(id) === likeness(there))
  if (here === undefined) return undefined
  const difference = idDifference(here, there)
  return difference === 'other' ? undefined : { why: 'other-id', here, there, difference }
}

function wantedId({ expected, word, value }: Omit<Fact, 'kind'>, story: Story): string | undefined {
  if (word === 'external id') return value === 'none' ? undefined : String(value)
  const called =
    word === 'requester' || word === 'logged in as'
      ? castNameOf(story, String(value))
      : 'person' in expected
        ? castNameOf(story, expected.person)
        : undefined
  return called === undefined ? undefined : story.cast.people.get(called)?.externalId
}
