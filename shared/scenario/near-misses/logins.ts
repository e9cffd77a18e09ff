/** A login that was expected to count and does not, or one that nobody reckoned with. */
import { isStep } from '../language/step.ts'
import { isYes } from '../language/values.ts'
import type { Judgement } from '../../token/verdict.ts'
import type { Fact, NearMiss, Story } from './near-miss.ts'
import { castNameOf, devicesOf, pastLogins, type PastLogin } from './past-logins.ts'

/** Whose login, on which devices; the devices count where nobody is named. */
type Wanted = { readonly person?: string; readonly devices: readonly string[]; readonly name?: string }

/** The login that must have happened for the fact to hold. */
export function wantedLogin({ expected, kind, word, value }: Fact, story: Story): Wanted | undefined {
  const isWanted = value === true || value === 'yes' || value === 'accepted'
  if (kind === 'ticket' && 'ticket' in expected) {
    const devices = devicesOf(story, expected.ticket)
    const byId = [...story.cast.people].find(([, { externalId }]) => externalId === value)?.[0]
    const person = word === 'requester' ? castNameOf(story, String(value)) : word === 'external id' ? byId : undefined
    const name = word === 'requester' ? { name: String(value) } : {}
    if (person !== undefined) return { person, devices, ...name }
    return word === 'verified' && isWanted ? { devices } : undefined
  }
  if (kind === 'device' && 'device' in expected) {
    const person = word === 'logged in as' ? castNameOf(story, String(value)) : undefined
    const isAny = word === 'last login' && isWanted
    return person !== undefined || isAny
      ? { devices: [expected.device], ...(person !== undefined && { person }) }
      : undefined
  }
  if (kind !== 'person' || !('person' in expected)) return undefined
  const person = castNameOf(story, expected.person)
  if (person === undefined) return undefined
  if (word === 'logged in on') return { person, devices: [value].flat().map(String) }
  const name = word === 'name' || word === 'shown as' ? { name: String(value) } : {}
  const isOfLogin = isWanted || ['name', 'shown as', 'external id'].includes(word)
  // What is not there at all has no facts, whichever word asks.
  const isHere = story.ask({ type: 'FindPeople', words: '', offset: 0, limit: 500 })
  const externalId = story.cast.people.get(person)?.externalId
  const isKnown = isHere.ok && isHere.answer.people.some((one) => one.externalId === externalId)
  const isAbsent = !isKnown && value !== 'no' && value !== false
  return isOfLogin || isAbsent ? { person, devices: [], ...name } : undefined
}

export function whyNoLogin({ person, devices, name }: Wanted, story: Story): NearMiss | undefined {
  const logins = pastLogins(story).filter((login) =>
    person === undefined ? devices.includes(login.device) : login.person === person,
  )
  const [last] = logins
  if (!last) return whyNever(person, devices, story)
  if (last.refused) return whyRefused(last, story)
  const after = whatEnded(last, story)
  if (after) return after
  const called = last.person ?? ''
  if (devices.length > 0 && !devices.includes(last.device))
    return { why: 'other-device', person: called, device: last.device, step: last.step }
  if (name === undefined || last.name === name) return undefined
  return last.name === undefined
    ? { why: 'no-name', step: last.step }
    : { why: 'other-name', step: last.step, name: last.name }
}

function whyNever(person: string | undefined, devices: readonly string[], story: Story): NearMiss | undefined {
  const { past, steps } = story
  const index = steps.findIndex(
    (step, at) =>
      at >= past.length &&
      isStep(step, 'logs in as') &&
      (person === undefined ? devices.includes(step.device) : step['logs in as'] === person),
  )
  const later = steps[index]
  if (later && isStep(later, 'logs in as')) return { why: 'login-later', person: later['logs in as'], step: index + 1 }
  if (person !== undefined) return { why: 'no-login', person }
  return devices[0] === undefined ? undefined : { why: 'nobody-logged-in', device: devices[0] }
}

function whyRefused({ step, refused }: PastLogin, { past }: Story): NearMiss | undefined {
  if (!refused || refused.ok) return undefined
  const facts = refused.checks.find(({ ok }) => ok === false)?.facts ?? {}
  if (refused.code === 'expired' && typeof facts['exp'] === 'number' && typeof facts['now'] === 'number')
    return { why: 'expired', step, seconds: facts['now'] - facts['exp'] }
  const login = past[step - 1]?.step
  const key = login && isStep(login, 'logs in as') ? login['with key'] : undefined
  const deleted = past.findLast(
    (one) => one.number < step && isStep(one.step, 'administrator deletes key') && wasDone(one.how),
  )
  if (deleted && isStep(deleted.step, 'administrator deletes key') && refused.checks.some(isKeyMissing)) {
    const name = deleted.step['administrator deletes key']
    if (key === undefined || key === name) return { why: 'key-deleted', step, key: name, deleted: deleted.number }
  }
  return { why: 'refused', step, verdict: refused }
}

const isKeyMissing = ({ name, ok }: Judgement['checks'][number]): boolean => name === 'key' && ok === false
const wasDone = (how: Story['past'][number]['how']): boolean => how.kind === 'done' && how.outcome.ok

/** A logout, or somebody else's login on the same device (rule U9). */
function whatEnded(login: PastLogin, story: Story): NearMiss | undefined {
  const { device, person, step } = login
  const out = story.past.find(
    (one) => one.number > step && isStep(one.step, 'logs out') && one.step.device === device && wasDone(one.how),
  )
  if (out) return { why: 'logged-out', device, step: out.number }
  const other = pastLogins(story).find(
    (one) => one.step > step && one.device === device && !one.refused && one.person !== person,
  )
  return other?.person === undefined
    ? undefined
    : { why: 'another-login', device, person: other.person, step: other.step }
}

/** Somebody is verified whom the story takes for a visitor. */
export function whyLoggedIn({ expected, kind, word, value }: Fact, story: Story): NearMiss | undefined {
  const isVisitor = word === 'requester' && /^Visitor \d+$/u.test(String(value))
  const isUnverified = word === 'verified' && !isYes(value as 'yes')
  const isNobody = kind === 'device' && word === 'logged in as' && value === 'nobody'
  if (!isVisitor && !isUnverified && !isNobody) return undefined
  const devices =
    'ticket' in expected ? devicesOf(story, expected.ticket) : 'device' in expected ? [expected.device] : undefined
  const person = 'person' in expected ? castNameOf(story, expected.person) : undefined
  const login = pastLogins(story).find(
    (one) => !one.refused && (devices ? devices.includes(one.device) : one.person === person),
  )
  return login?.person === undefined
    ? undefined
    : { why: 'logged-in', person: login.person, device: login.device, step: login.step }
}
