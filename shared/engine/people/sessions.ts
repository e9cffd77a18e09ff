/** Whose session runs on a device, kept on both sides: at the person, too, one must find their devices. */
import type { Device, EndUser, HeadsWriter } from '../heads.ts'
import type { UserId } from '../ids.ts'

/** The device's own head is put by whoever calls. */
export function moveSession(heads: HeadsWriter, { id, user: from }: Device, to: UserId | undefined): void {
  if (from === to) return
  const former = from && heads.users.get(from)
  if (former)
    heads.put.users(
      withSessions(
        former,
        former.sessions?.filter((device) => device !== id),
      ),
    )
  const next = to && heads.users.get(to)
  if (next) heads.put.users(withSessions(next, [...(next.sessions ?? []), id]))
}

const ofSession: readonly string[] = [
  'user',
  'login',
  'lastLogin',
  'pages',
  'reauthenticated',
] satisfies readonly (keyof Device)[]

/** The device once nobody's session runs there; what stands on it apart from that stays. To be put by whoever calls. */
export function withoutSession(heads: HeadsWriter, device: Device): Device {
  moveSession(heads, device, undefined)
  return Object.fromEntries(Object.entries(device).filter(([field]) => !ofSession.includes(field))) as Device
}

function withSessions(user: EndUser, sessions: EndUser['sessions'] = []): EndUser {
  const { sessions: _, ...rest } = user
  return sessions.length > 0 ? { ...rest, sessions } : rest
}
