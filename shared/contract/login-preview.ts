/** A dry run of a login: what it would change for the agent, with the rule of each change. Nothing of it has happened. */
import type { EmailPlace } from './customer-context.ts'
import type { TicketStatus } from '../engine/heads.ts'
import type { DeviceId } from '../engine/ids.ts'
import type { Refusal } from '../engine/refusal.ts'
import type { RuleNumber } from '../engine/rules.ts'
import type { Refused } from '../token/verdict.ts'
import type { Someone } from './two-people.ts'

export type LoginToPreview = { readonly device: DeviceId; readonly token: string }

/** As the agent meets them on a ticket. */
export type PreviewedPerson = Someone

export type PreviewLine = { readonly rule?: RuleNumber } & (
  | { readonly type: 'logged-out'; readonly person: PreviewedPerson }
  /** Who the person on the device is; `from` is absent where no session runs there. */
  | { readonly type: 'person'; readonly from?: PreviewedPerson; readonly to: PreviewedPerson }
  | {
      readonly type: 'requester'
      readonly ticket: number
      readonly from: PreviewedPerson
      readonly to: PreviewedPerson
    }
  | { readonly type: 'merged'; readonly closed: number; readonly survivor: number; readonly messages: number }
  | { readonly type: 'status'; readonly ticket: number; readonly from: TicketStatus; readonly to: TicketStatus }
)

/** The person on a device, as the agent sees them. */
export type SeenPerson = PreviewedPerson & {
  readonly email: EmailPlace
  /** The ticket on which the conversation goes on; absent where the next message makes one. */
  readonly ticket?: number
}

/**
 * `sees`: the person as they would be. A refused login changes nothing for the agent (rule T7), so there it is the person
 * as they are, absent where no session runs on the device, and the checks of the token say why.
 */
export type LoginPreview =
  | {
      readonly ok: true
      readonly sees: SeenPerson & {
        /** Whether the token brings an email address. */
        readonly hasEmail: boolean
      }
      readonly lines: readonly PreviewLine[]
    }
  | { readonly ok: false; readonly refusal: Refusal; readonly checks?: Refused['checks']; readonly sees?: SeenPerson }
