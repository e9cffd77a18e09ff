/** The shortest way into a cell that we know, in the words of the scenario language: who takes part, and the steps. */
import type { Cell } from '../../contract/coverage.ts'

type Words = Readonly<Record<string, unknown>>
export type WayInto = { readonly header: Words; readonly steps: readonly Words[] }

const [person, other, holder] = ['Ada', 'Grace', 'Noor'] as const
const people = {
  [person]: { 'external id': 'cust-1042', name: 'Ada Byron' },
  [other]: { 'external id': 'cust-2077', name: 'Grace Okafor' },
  [holder]: { 'external id': 'cust-3310', name: 'Noor Haddad' },
}
const addressOf = { [person]: 'ada@example.com', [other]: 'grace@example.com', [holder]: 'noor@example.com' }
type Name = keyof typeof people

const agent = 'Sam Okoye'
const [firstKey, newKey] = ['First key', 'New key']
const [elsewhere, ofHolder] = ['Another laptop', "Noor's laptop"]

export function wayInto(cell: Cell): WayInto {
  const { authentication, ticket, match, email, key, device, policy } = cell
  const name = device === 'ios' || device === 'android' ? 'Phone' : 'Laptop'
  const session = sessionBefore(cell)
  /** Whose address the cell is about; nobody's is a visitor's. */
  const owner = authentication === 'logging-in' ? person : session
  const steps: Words[] = []
  const taking = new Set<Name>()
  const devices = new Map([[name, deviceWords[device]]])
  /** The ticket on which each device's conversation stands, and how many there are. */
  const tickets = new Map<string, number>()
  let made = 0

  const usedKey = key === 'rotated' ? newKey : undefined
  const logsIn = (on: string, who: Name, more: Words = {}): void => {
    taking.add(who)
    const isProved = (who === owner && email === 'verified') || who === holder
    const claims = isProved ? { 'with claims': { email_verified: true } } : {}
    // On the way there the address that is another's stays out of it.
    const isOnTheWay = email === 'taken' && who === person && !('expect' in more)
    const left = isOnTheWay ? { 'leaves out': 'email' } : {}
    steps.push({ device: on, 'logs in as': who, ...(usedKey && { 'with key': usedKey }), ...claims, ...left, ...more })
  }
  const writes = (on: string): void => {
    if (!tickets.has(on)) tickets.set(on, (made += 1))
    steps.push({ device: on, writes: 'Where is my parcel?' })
  }
  const submits = (on: string, status: string): void => {
    steps.push({ agent, ticket: tickets.get(on), 'submits as': status })
  }
  const claimsAddress = (on: string): void => {
    writes(on)
    steps.push({ device: on, 'gives email': addressOf[email === 'claimed' ? holder : person] })
  }

  if (email === 'claimed' || email === 'taken') {
    devices.set(ofHolder, 'browser')
    logsIn(ofHolder, holder)
  }
  const isClaimedElsewhere = email === 'claimed' && owner === person && match !== 'unknown' && match !== 'same'
  if (isClaimedElsewhere || match === 'known-open') {
    devices.set(elsewhere, 'browser')
    if (isClaimedElsewhere) claimsAddress(elsewhere)
    logsIn(elsewhere, person)
    if (!isClaimedElsewhere) writes(elsewhere)
    else if (match === 'known') submits(elsewhere, 'solved')
  }
  const isClaimedHere = email === 'claimed' && !isClaimedElsewhere
  if (isClaimedHere) claimsAddress(name)
  if (session) logsIn(name, session)
  const isTyped = !session && authentication !== 'logging-in' && (email === 'typed' || email === 'unverified')
  if (isTyped) claimsAddress(name)
  else if (ticket !== 'none' && !tickets.has(name)) writes(name)
  // Whoever told the bot something has a ticket, unless an agent gave it to somebody else.
  const isGivenAway = ticket === 'none' && !session && tickets.has(name)
  if (isGivenAway) {
    taking.add(other)
    steps.push({ agent, ticket: tickets.get(name), 'changes requester to': other })
  }
  if (ticket === 'closed') {
    submits(name, 'solved')
    steps.push({ 'time closes ticket': tickets.get(name) })
  } else if (ticket !== 'none' && ticket !== 'new') submits(name, ticket)
  if (device === 'offline') steps.push({ device: name, goes: 'offline' })
  if (key === 'deleted') steps.push({ 'administrator deletes key': firstKey })

  if (authentication === 'anonymous' || authentication === 'authenticated') writes(name)
  else {
    const isAccepted = authentication === 'logging-in'
    const expect = [{ device: name, 'last login': isAccepted ? 'accepted' : 'refused' }]
    logsIn(name, person, { ...(isAccepted ? {} : spoiltBy(cell)), expect })
  }

  const carries = owner && ['hidden', 'kept-back', 'unverified', 'verified'].includes(email) ? owner : undefined
  const cast = [...taking].map((who) => {
    const address =
      who === carries || who === holder
        ? addressOf[who]
        : email === 'taken' && who === person
          ? addressOf[holder]
          : undefined
    const isImported = who === other ? isGivenAway : who === person && match === 'known' && !isClaimedElsewhere
    const imported = isImported ? { imported: 'yes' } : {}
    return [who, { ...people[who], ...(address !== undefined && { email: address }), ...imported }] as const
  })
  const switched =
    email === 'unverified' ? 'verified-and-unverified' : email === 'claimed' ? 'anyone-may-claim' : undefined
  return {
    header: {
      policy,
      ...(switched && { switches: { email: switched } }),
      keys: { [firstKey]: null, ...(usedKey && { [usedKey]: null }) },
      ...(cast.length > 0 && { people: Object.fromEntries(cast) }),
      agents: [agent],
      devices: Object.fromEntries(devices),
    },
    steps,
  }
}

const deviceWords = { browser: 'browser', ios: 'iOS phone', android: 'Android phone', offline: 'browser' } as const

/** Who is logged in on the device before. */
function sessionBefore({ authentication, match, email }: Cell): Name | undefined {
  if (match === 'another') return other
  if (match === 'same') return person
  // A token without an ID, from somebody whose address only a login can have brought.
  const isBrought = ['hidden', 'kept-back', 'verified'].includes(email)
  return authentication === 'refused' && match === 'no-id' && isBrought ? person : undefined
}

/** Why the token is not taken. */
function spoiltBy({ match, email, key }: Cell): Words {
  const nameless = match === 'no-id' ? { 'leaves out': 'external id' } : {}
  if (key === 'unknown') return { ...nameless, 'with broken token': 'kid-unknown' }
  if (key === 'deleted' || match === 'no-id' || email === 'taken') return nameless
  return { 'token age': '10 minutes', 'expires in': '1 minute' }
}
