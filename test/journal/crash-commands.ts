/** What the process that is killed appends: which events belong to a command follows from its number. */
import type { Event } from '#shared/engine/event.ts'
import { messageSent, setUp, solved, ticketCreated } from './samples.ts'

export { asked } from './samples.ts'

export const eventsOf = (number: number): readonly Event[] =>
  number === 1
    ? [setUp]
    : [
        ticketCreated(number - 1, 1),
        ...Array.from({ length: 2 + (number % 7) }, (_, index) =>
          messageSent(index, number - 1, `Message ${index} of ${number}. `.repeat(1 + (number % 50))),
        ),
        solved(number - 1),
      ]
