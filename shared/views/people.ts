/** An end user's profile, the people one can log in as, and the evidence of a login. */
import { policies } from '../engine/policy/policies.ts'
import type { Judgement, Verdict } from '../token/verdict.ts'
import type { View } from './view.ts'
import { deviceName, person, personOf, ticketName } from './source.ts'

export const profile: View<'EndUserProfile'> = ({ journal: { heads } }, { user }) => {
  const head = heads.users.get(user)
  const workspace = heads.workspace()
  if (!head || !workspace) return undefined
  const { externalId, said, createdAt } = head
  return {
    ...personOf(head),
    ...(externalId !== undefined && { externalId }),
    email: emailPlaces[policies[workspace.policy].email],
    ...(said && { said: said.name === undefined ? {} : { name: said.name } }),
    createdAt,
    tickets: heads.tickets.ofRequester(user).map(({ id, number, subject, status, mergedInto }) => ({
      ticket: id,
      number,
      subject,
      status,
      ...(mergedInto && { mergedInto: ticketName(heads, mergedInto) }),
    })),
    devices: heads.devices
      .all()
      .filter((device) => device.user === user)
      .map(({ id, name, kind, login: loggedIn }) => ({ device: id, name, kind, loggedIn: loggedIn !== undefined })),
  }
}

const emailPlaces = { hidden: { shown: false, rule: 'E1' } } as const

export const knownEndUsers: View<'KnownEndUsers'> = ({ journal: { heads } }, { offset, limit }) => ({
  total: heads.users.knownCount(),
  users: heads.users
    .known(offset, limit)
    .flatMap((user) => (user.externalId === undefined ? [] : [{ ...personOf(user), externalId: user.externalId }])),
})

export const login: View<'Login'> = ({ journal: { heads } }, { login: id }) => {
  const head = heads.logins.get(id)
  if (!head) return undefined
  const key = head.verdict.ok ? heads.keys.get(head.verdict.keyId) : undefined
  return {
    login: id,
    at: head.at,
    device: { device: head.device, name: deviceName(heads, head.device) },
    ...(head.user && { user: person(heads, head.user) }),
    ...(key && { key: { key: key.id, name: key.name, secretStart: key.secretStart } }),
    verdict: judgement(head.verdict),
  }
}

const judgement = (verdict: Verdict): Judgement =>
  verdict.ok
    ? { ok: true, code: null, checks: verdict.checks }
    : { ok: false, code: verdict.code, checks: verdict.checks }
