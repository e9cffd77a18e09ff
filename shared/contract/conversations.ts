/** What the list of conversations on a device shows: the person's own ones, the running and the past, last said first. */
import type { Instant, TicketId } from '../engine/ids.ts'
import type { SaidLine } from './answers.ts'

export type ConversationRow = {
  readonly ticket: TicketId
  readonly at: Instant
  readonly lastLine: SaidLine & {
    readonly from: 'me' | 'agent' | 'bot'
    /** The agent's name. */
    readonly name?: string
  }
  /** Nothing can be written in it any more. */
  readonly isOver: boolean
  /** The journal position of what was last said to the person in it; 0 while nothing was. */
  readonly told: number
}
export type ConversationsAnswer = {
  readonly conversations: readonly ConversationRow[]
  /** Whether another one may be begun while one is running (rule U4). */
  readonly canBegin: boolean
}
