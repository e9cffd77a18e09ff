/** Acts taken back and brought again: each head goes to the other side of the act, and its events are gone or back. */
import type { ActEvent } from '../event.ts'
import type { Writers } from '../writers.ts'
import { eventId } from '../ids.ts'
import { movedBy, type Act } from './act.ts'
import { swapped } from './images.ts'
import { moveStack } from './note-act.ts'

const positionsOf = ({ from, to }: Act): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index)

export const evolveActs: Writers<ActEvent> = {
  ActUndone: (heads, event, { position }) => {
    const act = movedBy(heads, event)
    if (!act) return
    heads.put.acts({ ...act, images: swapped(heads, act.images) })
    for (const gone of positionsOf(act)) heads.put.undone({ id: eventId(gone), by: position })
    moveStack(heads, { done: heads.workspace()!.acts.done - 1 })
  },
  ActRedone: (heads, event) => {
    const act = movedBy(heads, event)
    if (!act) return
    heads.put.acts({ ...act, images: swapped(heads, act.images) })
    for (const back of positionsOf(act)) heads.remove.undone(eventId(back))
    moveStack(heads, { done: heads.workspace()!.acts.done + 1 })
  },
}
