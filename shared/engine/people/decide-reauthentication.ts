/**
 * A request comes with a token that is not valid any more, and the app's callback is asked for another one: the person goes
 * on as they were, or the session is over here and they can go on as a visitor (rules K7, T7, U7). Page 081 of the decisions.
 */
import type { Verdict } from '../../token/verdict.ts'
import type { Context } from '../context.ts'
import { accept, refuse } from '../decision.ts'
import type { Deciders } from '../deciders.ts'
import type { Event } from '../event.ts'
import type { Device } from '../heads.ts'
import { logInWith } from './decide-login.ts'
import { platformOf } from './platform.ts'
import { lapseOf, type Asked } from './reauthentication.ts'

export const decideReauthentication: Deciders<'ChooseReauthentication'> = {
  ChooseReauthentication: ({ heads }, { device, callback }) => {
    const head = heads.devices.get(device)
    if (!head) return refuse({ code: 'device-unknown', device })
    if (callback === (head.callback ?? null)) return accept()
    return accept({ type: 'ReauthenticationChosen', device, callback })
  },
}

type Request = {
  readonly device: Device
  readonly fresh: Verdict | null | undefined
  readonly asked: Asked
}

/** What is sent is sent by whoever's session runs on the device. */
export type Session = Pick<Device, 'id' | 'user' | 'login'>

type Answered = {
  readonly ended: 'as-before' | 'renewed' | 'revoked'
  /** Whose session runs on the device once the events have happened. */
  readonly device: Session
  readonly isTextLost: boolean
  readonly events: readonly Event[]
}

export function reauthenticate(context: Context, { device, fresh, asked }: Request): Answered {
  const { callback, user, login } = device
  const why = lapseOf(context.heads, device, context.at)
  // A token that ran out between being looked at and being decided on was good when the request was made.
  const isInTime = callback === 'answers' && fresh === undefined
  if (!callback || !user || !login || !why || isInTime)
    return { ended: 'as-before', device, isTextLost: false, events: [] }

  const platform = platformOf(device)
  // Android's client loses what the person is sending. What waited for the network is kept [A].
  const isTextLost = asked === 'message' && platform === 'android'
  const told = { device: device.id, user, login, why, platform, asked, ...(isTextLost && { isTextLost }) } as const
  const tried = callback === 'answers' && fresh ? logInWith(context, device, fresh) : undefined
  const accepted = tried?.events.find((event) => event.type === 'LoginAccepted')
  if (tried && accepted)
    return {
      ended: 'renewed',
      device: { ...device, user: accepted.user, login: accepted.login },
      isTextLost,
      events: [...tried.events, { type: 'SessionRenewed', ...told }],
    }
  return {
    ended: 'revoked',
    device: { id: device.id },
    isTextLost,
    events: [...(tried?.events ?? []), { type: 'SessionRevoked', ...told, callback }],
  }
}
