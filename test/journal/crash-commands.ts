/** What the process that is killed appends: which events belong to a command follows from its number. */
import type { Event } from '#shared/engine/event.ts'
import { messageSent, setUp, solved, ticketCreated, undone } from './samples.ts'

export { asked } from './samples.ts'

/** Every fifth command takes back the one before. */
const takesBack = (number: number): boolean => number % 5 === 0

/** The position after each command. */
const ends = [0]
function endOf(number: number): number {
  for (let next = ends.length; next <= number; next += 1) {
    const count = next === 1 || takesBack(next) ? 1 : 4 + (next % 7)
    ends.push((ends[next - 1] ?? 0) + count)
  }
  return ends[number] ?? 0
}

export function eventsOf(number: number): readonly Event[] {
  if (number === 1) return [setUp]
  if (takesBack(number)) return [undone(number - 1, endOf(number - 2) + 1, endOf(number - 1))]
  return [
    ticketCreated(number - 1, 1),
    ...Array.from({ length: 2 + (number % 7) }, (_, index) =>
      messageSent(index, number - 1, `Message ${index} of ${number}. `.repeat(1 + (number % 50))),
    ),
    solved(number - 1),
  ]
}
