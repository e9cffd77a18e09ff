/** Taking back and bringing again in a random life: only such acts as can have been in turn. */
import type { Event } from '#shared/engine/event.ts'
import { commandId, ticketId } from '#shared/engine/ids.ts'

/** Which act would be taken back or brought again, as commands are numbered from 0 with the one that sets up. */
export function stackOfActs() {
  let acts: { readonly command: number; readonly from: number; readonly to: number }[] = []
  let [done, commands, position] = [0, 0, 1]
  return {
    add: (what: readonly Event[] | 'ActUndone' | 'ActRedone'): readonly Event[] => {
      commands += 1
      if (typeof what === 'string') {
        position += 1
        // Nothing may happen where there is none.
        const act = (what === 'ActUndone' ? acts[done - 1] : acts[done]) ?? { command: 999, from: 1, to: 2 }
        if (act.command !== 999) done += what === 'ActUndone' ? -1 : 1
        const { command, from, to } = act
        const facts = { act: commandId(`command-${command}`), what: 'MessageSent', main: from, from, to } as const
        return [{ type: what, ...facts, tickets: [ticketId(1 + (from % 3))] }]
      }
      if (what.length > 0) {
        acts = [...acts.slice(0, done), { command: commands, from: position + 1, to: position + what.length }]
        done = acts.length
        position += what.length
      }
      return what
    },
  }
}
