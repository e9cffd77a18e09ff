/**
 * What this very workspace would be like if another policy had held from its first moment on: its commands are carried
 * out once more under the other rules, on the same clock, and both are laid side by side.
 */
import type { TicketPriority, TicketStatus, TicketType } from '../engine/heads.ts'
import type { TicketId, UserId } from '../engine/ids.ts'
import type { Person } from './answers.ts'
import type { EmailPlace } from './customer-context.ts'

export type SeenPerson = Person & {
  readonly externalId?: string
  readonly email: EmailPlace
  /** Numbers of the tickets whose requester they are. */
  readonly tickets: readonly number[]
}

export type SeenTicket = {
  readonly ticket: TicketId
  readonly number: number
  readonly subject: string
  readonly requester: Person
  readonly status: TicketStatus
  readonly assignee?: string
  readonly group?: string
  readonly tags: readonly string[]
  readonly type?: TicketType
  readonly priority?: TicketPriority
  readonly mergedInto?: number
  readonly messages: number
  /** How many of the messages carry the authentication mark. */
  readonly marked: number
  /** Whether the requester's mark is shown on the ticket (rule A1: on at most a hundred). */
  readonly isMarkShown: boolean
}

/** What differs between the two. */
export type PersonDifference = 'same-person' | 'name' | 'verified' | 'external-id' | 'email' | 'tickets' | 'there'
export type TicketDifference =
  | 'same-ticket'
  | 'subject'
  | 'requester'
  | 'status'
  | 'assignee'
  | 'properties'
  | 'merged'
  | 'messages'
  | 'marks'
  | 'mark-shown'
  | 'there'

/** `before`: as it is. `after`: as it would be; absent where there would be no such thing, as `before` where there is none. */
export type Changed<Seen, Difference> = {
  readonly before?: Seen
  readonly after?: Seen
  readonly differs: readonly Difference[]
}

export type WhatWouldChangeAnswer =
  | {
      readonly kind: 'compared'
      /** How many there are of each now, and would be. */
      readonly people: { readonly now: number; readonly then: number }
      readonly tickets: { readonly now: number; readonly then: number }
      readonly changedPeople: readonly (Changed<SeenPerson, PersonDifference> & {
        /** With whom the person would be one. */
        readonly oneWith?: readonly UserId[]
      })[]
      readonly changedTickets: readonly (Changed<SeenTicket, TicketDifference> & {
        /** With which tickets it would be one. */
        readonly oneWith?: readonly TicketId[]
      })[]
      /** Commands that the other rules would have refused, or that would have had nothing to be about. */
      readonly leftOut: number
    }
  /** Too much has happened to carry it all out again while somebody waits. */
  | { readonly kind: 'too-long'; readonly commands: number; readonly limit: number }
