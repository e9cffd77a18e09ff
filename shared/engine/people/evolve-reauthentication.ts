/** What a device's app does about a token that is not valid any more, and what came of it last. */
import type { ReauthenticationEvent } from '../event.ts'
import type { Writers } from '../writers.ts'
import { withoutSession } from './sessions.ts'

export const evolveReauthentication: Writers<ReauthenticationEvent> = {
  ReauthenticationChosen: (heads, { device, callback }) => {
    const head = heads.devices.get(device)
    if (!head) return
    const { callback: _, ...rest } = head
    heads.put.devices({ ...rest, ...(callback && { callback }) })
  },
  SessionRenewed: (heads, { device, why, platform, asked, isTextLost }, { at, position }) => {
    const head = heads.devices.get(device)
    const told = { why, platform, asked, callback: 'answers', ...(isTextLost && { isTextLost }), at, position } as const
    if (head) heads.put.devices({ ...head, reauthenticated: { ended: 'renewed', ...told } })
  },
  SessionRevoked: (heads, { device, why, platform, asked, callback, isTextLost }, { at, position }) => {
    const head = heads.devices.get(device)
    if (!head) return
    const told = { why, platform, asked, callback, ...(isTextLost && { isTextLost }), at, position }
    const { lastLogin } = head
    heads.put.devices({
      ...withoutSession(heads, head),
      // Of the login that the fresh token was refused, the person is still told.
      ...(lastLogin && lastLogin !== head.login && { lastLogin }),
      reauthenticated: { ended: 'revoked', ...told },
    })
  },
}
