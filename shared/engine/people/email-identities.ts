/**
 * Email identities (rule E3): whose an address is, after a login or an answer to the bot. One person has an address at a
 * time. Spellings that differ in the case of A to Z only are one address [A].
 */
import type { AcceptedClaims } from '../../token/verdict.ts'
import type { Event } from '../event.ts'
import type { EndUser, Heads } from '../heads.ts'
import type { UserId } from '../ids.ts'
import type { Policy } from '../policy/policy.ts'

type Given = Extract<Event, { type: 'EmailIdentityGiven' }>

/** What an address is found by; SQLite lowers the same letters. */
export const emailKey = (email: string): string => email.replace(/[A-Z]/g, (letter) => letter.toLowerCase())

/** Anything on both sides of one @ [A]: what else makes an address, only mail can tell. */
const isAddress = (text: string): boolean => /^[^\s@]+@[^\s@]+$/u.test(text)

/** The address belongs to another external ID: the login is refused, whether the token calls it verified or not. */
export function isEmailTaken({ users }: Heads, { email }: Policy, claims: AcceptedClaims): boolean {
  if (email === 'hidden' || claims.email === undefined) return false
  const holder = users.byEmail(claims.email)
  return holder?.externalId !== undefined && holder.externalId !== claims.externalId
}

/** After a login. `visitor`: whom the login showed to be this user; an address that they had comes along. */
export function emailByLogin(
  { users }: Heads,
  policy: Policy,
  user: UserId,
  { email, emailVerified = false }: AcceptedClaims,
  visitor?: UserId,
): readonly Given[] {
  if (policy.email === 'hidden') return []
  const [head, former] = [users.get(user), visitor && users.get(visitor)]
  if (email === undefined || !isAddress(email)) return former?.emailIdentity ? comingAlong(user, head, former) : []
  if (!emailVerified && policy.email === 'verified-only') return []
  const holder = users.byEmail(email)
  // Without proof nobody takes over what was proved; whoever holds it is a visitor, or the person themselves.
  if (!emailVerified && holder?.emailIdentity?.verified) return []
  return [given(user, email, { verified: emailVerified }, holder)]
}

/** Only where the person has none of their own. */
const comingAlong = (user: UserId, head: EndUser | undefined, former: EndUser): readonly Given[] =>
  head?.emailIdentity || !former.emailIdentity || former.id === user
    ? []
    : [given(user, former.emailIdentity.email, { verified: false }, former)]

/** What an anonymous person typed to the bot: text of the conversation under `verified-only`, an identity otherwise. */
export function emailByAnswer({ users }: Heads, policy: Policy, user: UserId, email = ''): readonly Given[] {
  if (policy.email === 'hidden' || policy.email === 'verified-only' || !isAddress(email)) return []
  const holder = users.byEmail(email)
  if (holder?.id === user) return []
  if (!holder) return [given(user, email, { verified: false })]
  if (policy.email !== 'anyone-may-claim') return []
  const { verified } = holder.emailIdentity!
  return [given(user, email, verified ? { verified, claimed: true } : { verified }, holder)]
}

function given(
  user: UserId,
  email: string,
  how: { readonly verified: boolean; readonly claimed?: true },
  holder?: EndUser,
): Given {
  const from = holder && holder.id !== user ? { from: holder.id } : {}
  return { type: 'EmailIdentityGiven', user, email, ...how, ...from, rule: 'E3' }
}
