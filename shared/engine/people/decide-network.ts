/**
 * The network of a device goes and comes back. What waited is sent as whoever the person on the device is then, into the
 * conversation that they have then (rules A1, U6, U7): nobody was told of it before.
 */
import { accept, refuse } from '../decision.ts'
import type { Deciders } from '../deciders.ts'
import { reauthenticate } from './decide-reauthentication.ts'
import { sent } from '../tickets/decide-messages.ts'

export const decideNetwork: Deciders<'GoOffline' | 'GoOnline'> = {
  GoOffline: ({ heads }, { device }) => {
    const head = heads.devices.get(device)
    if (!head) return refuse({ code: 'device-unknown', device })
    return head.offline ? accept() : accept({ type: 'DeviceWentOffline', device })
  },

  GoOnline: (context, { device, fresh }) => {
    const head = context.heads.devices.get(device)
    if (!head) return refuse({ code: 'device-unknown', device })
    if (!head.offline) return accept()
    const lines = head.offline.queue.map(({ text, files }) => ({ text, ...(files && { files }) }))
    const cameOnline = { type: 'DeviceCameOnline', device } as const
    if (lines.length === 0) return accept(cameOnline)
    // With nobody's session any more, what waits arrives as a new visitor's, as after a logout.
    const session = reauthenticate(context, { device: head, fresh, asked: 'reconnection' })
    return accept(cameOnline, ...session.events, ...sent(context, session.device, lines))
  },
}
