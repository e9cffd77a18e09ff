/** A person as the agent finds them: the end-user profile. */
import type { EndUserProfileAnswer } from '../../contract/customer-context.ts'
import { userId } from '../../engine/ids.ts'
import { areOnly, is, isSaid, shownAs, type Facts, type Looking } from './sight.ts'

type Profile = EndUserProfileAnswer

/** Every end user there is; they are numbered from 1. */
export function everybody({ ask }: Pick<Looking, 'ask'>): readonly Profile[] {
  const people: Profile[] = []
  for (;;) {
    const reply = ask({ type: 'EndUserProfile', user: userId(people.length + 1) })
    if (!reply.ok) return people
    people.push(reply.answer)
  }
}

/** All whom a name can mean: a member of the cast by external ID, or whoever the agent reads under that name. */
export function seePeople(looking: Looking, name: string): readonly Profile[] {
  const member = looking.cast.people.get(name)
  const people = everybody(looking)
  return people.filter((person) => (member ? person.externalId === member.externalId : shownAs(person) === name))
}

export const personFacts: Facts<'person', Profile> = {
  'shown as': (person, expected) => is(expected, shownAs(person)),
  name: ({ name }, expected) => is(expected, name ?? 'none'),
  'typed name': ({ said }, expected) => is(expected, said?.name ?? 'none'),
  verified: ({ verified }, expected) => isSaid(expected, verified),
  'external id': ({ externalId }, expected) => is(expected, externalId ?? 'none'),
  email: ({ email }, expected) => is(expected, email.shown ? 'shown' : 'not shown'),
  tickets: ({ tickets }, expected) =>
    areOnly(
      expected,
      tickets.map(({ number }) => number),
    ),
  'logged in on': ({ devices }, expected) =>
    areOnly(
      expected === 'none' ? [] : expected,
      devices.filter(({ loggedIn }) => loggedIn).map(({ name }) => name),
    ),
}
