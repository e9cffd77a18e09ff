/** What a subject hands to `evolve`: what each of its events does to the heads. */
import type { Recorded } from '../journal/journal.ts'
import type { Event, EventOf } from './event.ts'
import type { HeadsWriter } from './heads.ts'

/** What one kind of event does to the heads. `recorded` tells when and where it stands. */
export type Writers<Some extends Event> = {
  readonly [Type in Some['type']]: (heads: HeadsWriter, event: EventOf<Type>, recorded: Recorded) => void
}
