/** Whoever had an external ID, as the people of a cast: what their tokens said, and a short name to call them by. */
import type { Kept } from '../../journal/journal.ts'
import type { CastMember } from '../cast.ts'
import { freeName } from './names.ts'

export type RecordedPeople = {
  /** By the names that the steps use. */
  readonly cast: ReadonlyMap<string, CastMember>
  readonly calledBy: (externalId: string) => string | undefined
}

type Known = { externalId: string; isImported: boolean; name?: string; email?: string }

export function peopleIn(standing: readonly Kept[]): RecordedPeople {
  const people = new Map<string, Known>()
  const meet = (externalId: string): Known => {
    const known = people.get(externalId) ?? { externalId, isImported: false }
    people.set(externalId, known)
    return known
  }
  for (const { asked } of standing) {
    const { command } = asked
    if (command.type === 'ImportEndUser') {
      const known = meet(command.externalId)
      // An import says the name that the cast says, so its own comes before a token's.
      if (!known.isImported) {
        delete known.name
        if (command.name !== undefined) known.name = command.name
      }
      known.isImported = true
    }
    if (command.type === 'LogIn') {
      const said = saidBy(command.verdict)
      if (!said) continue
      const known = meet(said.externalId)
      if (said.name && !known.isImported) known.name ??= said.name
      if (said.email) known.email ??= said.email
    }
  }

  const cast = new Map<string, CastMember>()
  const called = new Map<string, string>()
  for (const { externalId, name, email } of people.values()) {
    const wanted = [...(name ? [name.trim().split(/\s/u)[0]!, name.trim()] : []), externalId]
    const free = freeName(wanted, new Set(cast.keys()))
    cast.set(free, { externalId, ...(name && { name }), ...(email && { email }) })
    called.set(externalId, free)
  }
  return { cast, calledBy: (externalId) => called.get(externalId) }
}

type Verdict = Extract<Kept['asked']['command'], { type: 'LogIn' }>['verdict']

/** What the token says of a person; where it was refused, what it would have said. */
export function saidBy(verdict: Verdict): CastMember | undefined {
  if (verdict.ok) return verdict.accepted
  const { external_id: externalId, name, email } = verdict.claims ?? {}
  if (typeof externalId !== 'string' || externalId === '' || externalId.length > 255) return undefined
  return {
    externalId,
    ...(typeof name === 'string' && name !== '' && { name }),
    ...(typeof email === 'string' && email !== '' && { email }),
  }
}
