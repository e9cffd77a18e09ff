/** A conversation as far as it has been read: the newest page, kept growing at both ends without a gap. */
import type { ConversationAnswer } from '#shared/contract/answers.ts'

/** A newer answer of the newest page: its lines win, and what stood before them stays if nothing is missing between. */
export function withNewest(held: ConversationAnswer | undefined, newest: ConversationAnswer): ConversationAnswer {
  const [first] = newest.lines
  const lastHeld = held?.lines.at(-1)
  if (!held || !first || !lastHeld) return newest
  if (newest.hasEarlier && lastHeld.position < first.position) return newest
  const before = held.lines.filter(({ position }) => position < first.position)
  if (before.length === 0) return newest
  return { lines: [...before, ...newest.lines], hasEarlier: held.hasEarlier }
}

/** An earlier page, put before what is held. */
export function withEarlier(held: ConversationAnswer, earlier: ConversationAnswer): ConversationAnswer {
  const [first] = held.lines
  if (!first) return earlier
  const before = earlier.lines.filter(({ position }) => position < first.position)
  return { lines: [...before, ...held.lines], hasEarlier: earlier.hasEarlier }
}
