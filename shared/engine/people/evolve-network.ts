/** Devices without a network: what has come to them, and what waits on them. */
import type { NetworkEvent } from '../event.ts'
import { catchUp, unreadBy } from '../tickets/delivery.ts'
import type { Writers } from '../writers.ts'

export const evolveNetwork: Writers<NetworkEvent> = {
  DeviceWentOffline: (heads, { device }, { position }) => {
    const head = heads.devices.get(device)
    if (!head) return
    const unread = head.user ? unreadBy(heads, head.user) : 0
    heads.put.devices({ ...head, offline: { since: position, unread, queue: [] } })
  },
  MessageQueued: (heads, { device, text, files }, { at, position }) => {
    const head = heads.devices.get(device)
    if (!head?.offline) return
    const line = { text, ...(files && { files }), at, position }
    heads.put.devices({ ...head, offline: { ...head.offline, queue: [...head.offline.queue, line] } })
  },
  DeviceCameOnline: (heads, { device }) => {
    const head = heads.devices.get(device)
    if (!head) return
    const { offline: _, ...rest } = head
    heads.put.devices(rest)
    if (rest.user) catchUp(heads, rest.user)
  },
}
