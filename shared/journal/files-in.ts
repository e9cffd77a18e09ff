/** Files that events name, sent or waiting for the network: once each, and with their bytes where a journal has them. */
import type { Event } from '../engine/event.ts'
import type { Digest } from '../engine/ids.ts'
import type { Files, Told } from './journal.ts'

export const digestsIn = (events: readonly Event[]): ReadonlySet<Digest> =>
  new Set(events.flatMap((event) => ('files' in event ? (event.files ?? []).map(({ digest }) => digest) : [])))

export const filesIn = (events: readonly Event[], told: Told): Files =>
  new Map(
    [...digestsIn(events)].flatMap((digest) => {
      const bytes = told.file(digest)
      return bytes ? [[digest, bytes] as const] : []
    }),
  )
