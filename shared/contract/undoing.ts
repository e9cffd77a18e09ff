/** What can be taken back and brought again, told by what an act is called after: facts only, the words are the screen's. */
import type { Event } from '../engine/event.ts'
import type { TicketStatus } from '../engine/heads.ts'
import type { TokenCode } from '../token/codes.ts'
import type { DraftKey } from './drafts.ts'
import type { PreviewLine } from './login-preview.ts'

export type ToldAct = {
  readonly what: Event['type']
  /** The position of the event that it is called after: tells it from every other act. */
  readonly position: number
  /** The ticket's number; of a merge the survivor's. */
  readonly ticket?: number
  /** The ticket that a merge closed. */
  readonly closed?: number
  /** Who or what it is about: a person, a key, an assignee. */
  readonly name?: string
  readonly device?: string
  /** The status that a ticket was submitted with. */
  readonly status?: TicketStatus
  /** What an agent wrote, to go on writing it once it is taken back. */
  readonly wrote?: DraftKey & { readonly text: string }
  /** What an accepted login changed for the agent. */
  readonly changes?: readonly PreviewLine[]
  /** Why a login was refused, by its code. */
  readonly refused?: TokenCode
  /** What was set on the ticket. */
  readonly properties?: readonly ('group' | 'tags' | 'type' | 'priority')[]
}
/** `position`: where the act ended that was done last; what is taken back is it, as long as nothing happened since. */
export type UndoingAnswer = { readonly position: number; readonly undo?: ToldAct; readonly redo?: ToldAct }
