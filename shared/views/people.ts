/** The people one can log in as, people found by words, and the evidence of a login. */
import type { FoundPerson } from '../contract/customer-context.ts'
import type { EndUser, Heads } from '../engine/heads.ts'
import { platformOf } from '../engine/people/platform.ts'
import { soughtIn } from '../search/sought.ts'
import type { Judgement, Verdict } from '../token/verdict.ts'
import { clientAnswer } from './client-answer.ts'
import type { View } from './view.ts'
import { person, personOf, someone } from './source.ts'

export const knownEndUsers: View<'KnownEndUsers'> = ({ journal: { heads } }, { offset, limit }) => ({
  total: heads.users.knownCount(),
  users: heads.users
    .known(offset, limit)
    .flatMap((user) => (user.externalId === undefined ? [] : [{ ...personOf(user), externalId: user.externalId }])),
})

/** Each word may be the beginning of one; of words without a letter or digit nothing is found. */
export const findPeople: View<'FindPeople'> = ({ journal }, { words, offset, limit }) => {
  const typed = words.split(/\s+/u).filter((word) => word !== '')
  const sought = typed.flatMap((word) => soughtIn(word, false) ?? [])
  // What has neither letter nor digit stands in nobody's name.
  if (sought.length < typed.length) return { total: 0, people: [] }
  const { total, users } = journal.people(sought, offset, limit)
  return { total, people: users.flatMap((user) => foundPerson(journal.heads, journal.heads.users.get(user)) ?? []) }
}

function foundPerson(heads: Heads, head: EndUser | undefined): FoundPerson | undefined {
  if (!head) return undefined
  const [newest] = [...heads.tickets.ofRequester(head.id)].sort((one, other) => other.updated - one.updated)
  return {
    ...someone(head),
    ...(newest && { newest: { ticket: newest.id, number: newest.number } }),
  }
}

export const login: View<'Login'> = ({ journal: { heads } }, { login: id }) => {
  const head = heads.logins.get(id)
  const device = head && heads.devices.get(head.device)
  if (!head || !device) return undefined
  const key = head.verdict.ok ? heads.keys.get(head.verdict.keyId) : undefined
  return {
    login: id,
    at: head.at,
    device: { device: device.id, name: device.name },
    ...(head.user && { user: person(heads, head.user) }),
    ...(key && { key: { key: key.id, name: key.name, secretStart: key.secretStart } }),
    verdict: judgement(head.verdict),
    client: clientAnswer(platformOf(device), head.verdict, head.at),
  }
}

const judgement = (verdict: Verdict): Judgement =>
  verdict.ok
    ? { ok: true, code: null, checks: verdict.checks }
    : { ok: false, code: verdict.code, checks: verdict.checks }
