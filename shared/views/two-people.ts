/** Why there are two people, and who else looks like one person (rules T2, U1, U3, T7, K7). */
import { similarities, type Difference, type Similarity } from '../contract/two-people.ts'
import type { Device, EndUser, Heads, Login } from '../engine/heads.ts'
import { userId, type UserId } from '../engine/ids.ts'
import type { View } from './view.ts'
import { refusedOf } from './evidence.ts'
import { personOf, someone } from './source.ts'
import { firstDifference, idDifference, likeness } from './spelling.ts'

export const twoPeople: View<'TwoPeople'> = ({ journal: { heads } }, { one, other }) => {
  const [here, there] = [heads.users.get(one), heads.users.get(other)]
  if (!here || !there || here.id === there.id) return undefined
  return { one: someone(here), other: someone(there), difference: differenceOf(heads, here, there) }
}

function differenceOf(heads: Heads, here: EndUser, there: EndUser): Difference {
  if (here.externalId !== undefined && there.externalId !== undefined)
    return {
      kind: idDifference(here.externalId, there.externalId),
      first: firstDifference(here.externalId, there.externalId),
    }
  if (here.externalId === undefined && there.externalId === undefined) return { kind: 'both-visitors' }
  const [visitor, known] = here.externalId === undefined ? [here, there] : [there, here]
  const login = refusedLoginOf(heads, visitor.id)
  const refused = login && refusedOf(heads, login.id)
  return refused
    ? { kind: 'refused', visitor: personOf(visitor), refused, sameId: claimedIn(login) === known.externalId }
    : { kind: 'not-logged-in', visitor: personOf(visitor) }
}

/** The last login tried on the person's device, where it was refused. */
function refusedLoginOf(heads: Heads, user: UserId, devices = heads.devices.all()): Login | undefined {
  const id = devices.find((device) => device.user === user)?.lastLogin
  const login = id && heads.logins.get(id)
  return login && !login.verdict.ok ? login : undefined
}

/** Whom a refused token named. It proves nothing, and is never shown: it is only compared. */
function claimedIn({ verdict: { claims } }: Login): string | undefined {
  const claimed = claims && Object.hasOwn(claims, 'external_id') ? claims['external_id'] : undefined
  return typeof claimed === 'string' ? claimed : undefined
}

/** How many of the newest people are looked at, and how many are shown. */
const lookedAt = 500
const shown = 20

export const lookalikes: View<'Lookalikes'> = ({ journal: { heads } }, { user }) => {
  const head = heads.users.get(user)
  const count = heads.workspace()?.counts.users
  if (!head || count === undefined) return undefined
  const numbers = Array.from({ length: Math.min(count, lookedAt) }, (_, index) => count - index)
  const others = numbers.flatMap((number) => heads.users.get(userId(number)) ?? []).filter(({ id }) => id !== user)
  const devices = heads.devices.all()
  return {
    people: others
      .map((other) => ({ other, similar: similarityOf(heads, devices, head, other) }))
      .sort((one, other) => rank(one.similar) - rank(other.similar))
      .slice(0, shown)
      .map(({ other, similar }) => ({ ...someone(other), ...(similar && { similar }) })),
  }
}

const rank = (similar: Similarity | undefined): number =>
  similar === undefined ? similarities.length : similarities.indexOf(similar)

function similarityOf(heads: Heads, devices: readonly Device[], here: EndUser, there: EndUser): Similarity | undefined {
  if (here.externalId !== undefined && there.externalId !== undefined) {
    if (likeness(here.externalId) === likeness(there.externalId)) return 'external-id'
  } else if (here.externalId !== undefined || there.externalId !== undefined) {
    const [visitor, known] = here.externalId === undefined ? [here, there] : [there, here]
    const login = refusedLoginOf(heads, visitor.id, devices)
    if (login && claimedIn(login) === known.externalId) return 'refused-login'
  }
  const [name, other] = [calledOf(here), calledOf(there)]
  return name !== undefined && other !== undefined && likeness(name) === likeness(other) ? 'name' : undefined
}

const calledOf = ({ name, said }: EndUser): string | undefined => name ?? said?.name
