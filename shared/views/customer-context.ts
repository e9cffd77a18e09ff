/** The customer context: an end user's profile, their tickets, their devices, pages and metadata variables. */
import type { EmailPlace, Interaction, MetadataVariables, Notes, ProfileDevice } from '../contract/customer-context.ts'
import type { Device, EndUser, Heads, Ticket, Workspace } from '../engine/heads.ts'
import { policyOf } from '../engine/policy/policies.ts'
import type { Policy } from '../engine/policy/policy.ts'
import type { View } from './view.ts'
import { agentOf, person, personOf, ticketName } from './source.ts'

export const profile: View<'EndUserProfile'> = ({ journal: { heads } }, { user }) => {
  const head = heads.users.get(user)
  const workspace = heads.workspace()
  if (!head || !workspace) return undefined
  const { externalId, said, createdAt, lastDevice, notes, became, pages = [] } = head
  const local = lastDevice && heads.devices.get(lastDevice)?.information
  return {
    ...personOf(head),
    ...(externalId !== undefined && { externalId }),
    email: emailPlace(policyOf(workspace), head),
    ...(said && { said: said.name === undefined ? {} : { name: said.name } }),
    ...(local && { local: { language: local.language, timeZone: local.timeZone } }),
    createdAt,
    tickets: heads.tickets.ofRequester(user).map(({ id, number, subject, status, mergedInto }) => ({
      ticket: id,
      number,
      subject,
      status,
      ...(mergedInto && { mergedInto: ticketName(heads, mergedInto) }),
    })),
    ...(notes && { notes: notesOf(heads, notes) }),
    visitorNotes: visitorsOf(heads, head).flatMap((visitor) =>
      visitor.notes ? [{ visitor: personOf(visitor), notes: notesOf(heads, visitor.notes) }] : [],
    ),
    ...(became && { became: person(heads, became) }),
    devices: devicesOf(heads, head),
    pages,
    variables: variablesOf(heads, workspace, head),
  }
}

/** What stands where an agent looks for the address (rules E1, E3). */
export function emailPlace(
  policy: Policy,
  { emailIdentity, email, said }: Pick<EndUser, 'emailIdentity' | 'email' | 'said'>,
): EmailPlace {
  if (policy.email === 'hidden') return { shown: false, rule: 'E1' }
  if (emailIdentity) return { shown: true, rule: 'E3', ...emailIdentity }
  const why = email !== undefined ? 'not-verified' : said?.email !== undefined ? 'typed' : 'none'
  return { shown: false, rule: 'E3', why }
}

const visitorsOf = (heads: Heads, { visitors = [] }: EndUser): readonly EndUser[] =>
  visitors.flatMap((visitor) => heads.users.get(visitor) ?? [])

const notesOf = (heads: Heads, { text, agent, at }: NonNullable<EndUser['notes']>): Notes => ({
  text,
  agent: agentOf(heads, agent),
  at,
})

/** Those where their session runs; and where it ran last, since that tells something about them still. */
function devicesOf(heads: Heads, { id, lastDevice }: EndUser): readonly ProfileDevice[] {
  const isTheirs = (device: Device): boolean => device.user === id || device.id === lastDevice
  return heads.devices
    .all()
    .filter(isTheirs)
    .map(({ id: device, name, kind, user, login, information }) => ({
      device,
      name,
      kind,
      isThere: user === id,
      loggedIn: user === id && login !== undefined,
      ...(information && { information }),
    }))
}

/** By the token of the last accepted login: what it left out is empty, whatever was known before (rule K5). */
function variablesOf(heads: Heads, { metadataVariables }: Workspace, head: EndUser): MetadataVariables {
  if (!metadataVariables) return { isOn: false }
  const verdict = head.lastLogin && heads.logins.get(head.lastLogin)?.verdict
  if (!verdict?.ok) return { isOn: true, status: false, isEmailGiven: false, asked: typed(head) }
  const { externalId, name, email } = verdict.accepted
  return {
    isOn: true,
    status: true,
    externalId,
    ...(name !== undefined && { name }),
    isEmailGiven: email !== undefined,
    asked: { isEmailGiven: false },
  }
}

const typed = ({ said }: EndUser) => ({
  ...(said?.name !== undefined && { name: said.name }),
  isEmailGiven: said?.email !== undefined,
})

export const interactions: View<'Interactions'> = ({ journal: { heads } }, { user, offset, limit }) => {
  const head = heads.users.get(user)
  if (!head) return undefined
  const tickets = [head, ...visitorsOf(heads, head)].flatMap(({ id }) => heads.tickets.ofRequester(id))
  // A merge changes two tickets at one position: then the later one counts as changed last.
  const lastChangedFirst = tickets.sort((one, other) => other.updated - one.updated || other.number - one.number)
  return {
    total: tickets.length,
    rows: lastChangedFirst.slice(offset, offset + limit).map((ticket) => interaction(heads, ticket)),
  }
}

function interaction(heads: Heads, ticket: Ticket): Interaction {
  const { id, number, subject, status, requester, lastLine, messages, updatedAt, origins, mergedInto } = ticket
  return {
    ticket: id,
    number,
    subject,
    status,
    requester: person(heads, requester),
    ...(lastLine && { lastLine: { text: lastLine.text, by: lastLine.by } }),
    messages,
    updatedAt,
    madeOf: origins.slice(1).map((origin) => ticketName(heads, origin).number),
    ...(mergedInto && { mergedInto: ticketName(heads, mergedInto) }),
  }
}
