/** A person as the agent finds them: the end-user profile. */
import type { EmailPlace, EndUserProfileAnswer } from '../../contract/customer-context.ts'
import { userId } from '../../engine/ids.ts'
import { none, typed } from '../language/values.ts'
import { areOnly, is, isSaid, listed, shownAs, type Facts, type Looking, type Sight } from './sight.ts'

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

/** `none`: there would be room for one. */
export function emailWords(place: EmailPlace): string {
  if (!place.shown) return place.rule === 'E1' ? 'not shown' : none
  return `${place.email}, ${place.claimed ? 'claimed' : place.verified ? 'verified' : 'not verified'}`
}

export const personFacts: Facts<'person', Profile> = {
  'shown as': (person, expected) => is(expected, shownAs(person)),
  name: ({ name }, expected) => is(expected, name ?? 'none'),
  'typed name': ({ said }, expected) => is(expected, said?.name ?? 'none'),
  verified: ({ verified }, expected) => isSaid(expected, verified),
  'external id': ({ externalId }, expected) => is(expected, externalId ?? 'none'),
  email: ({ email }, expected) => is(expected, emailWords(email)),
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
  note: ({ notes }, expected) => is(typed(expected), notes?.text ?? none),
  'note as visitor': ({ visitorNotes }, expected) =>
    areOnly(
      expected === none ? [] : [expected].flat().map(typed),
      visitorNotes.map(({ notes }) => notes.text),
    ),
  'pages viewed': ({ pages }, expected) => {
    const seen = listed(pages.map(({ title }) => title))
    return { ok: seen === listed([expected].flat()), seen }
  },
  'authenticated status': ({ variables }, expected) =>
    variables.isOn ? isSaid(expected, variables.status) : variablesOff,
  'authenticated external id': ({ variables }, expected) =>
    variables.isOn ? is(expected, variables.externalId ?? none) : variablesOff,
  'provided name': ({ variables }, expected) => (variables.isOn ? is(expected, variables.name ?? none) : variablesOff),
  'provided email': ({ variables }, expected) =>
    variables.isOn ? is(expected, variables.isEmailGiven ? 'given' : none) : variablesOff,
}

/** Before the first key there is nothing to be right about (rule K5). */
const variablesOff: Sight = { ok: false, seen: 'off: there has been no signing key yet' }
