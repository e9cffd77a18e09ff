/** Signing keys as the administrator sees them, and what stands on each of them (rules K1 to K8). */
import type { DeviceId, Instant, KeyId } from '../engine/ids.ts'
import type { Person } from './answers.ts'

export type SigningKeyRow = {
  readonly key: KeyId
  readonly name: string
  readonly secretStart: string
  readonly createdAt: Instant
  /** Openly written for lessons. */
  readonly teaching: boolean
  /** Whether tokens can be signed with it here: a secret that only lived in memory is gone after a restart. */
  readonly secret: 'teaching' | 'sealed' | 'memory' | 'gone'
}
export type SigningKeysAnswer = {
  readonly keys: readonly SigningKeyRow[]
  /** The last few: a back end may go on using them, and is refused (rule K7). */
  readonly deleted: readonly { readonly key: KeyId; readonly name: string }[]
  readonly limit: number
  readonly metadataVariables: boolean
}

type StandingSession = { readonly device: DeviceId; readonly name: string; readonly person: Person }

/** Tokens that were signed but not shown are known to nobody here. */
export type KeyUseAnswer = {
  /** The accepted logins whose tokens it signed. */
  readonly logins: number
  readonly lastLogin?: { readonly at: Instant; readonly person: Person }
  /** The devices whose sessions stand on such a login: they go on without the key (rule K7). */
  readonly sessions: readonly StandingSession[]
  /** And those whose app is asked for another token at their next message; absent where there are none. */
  readonly asked?: readonly StandingSession[]
  /** Nobody can log in without it. */
  readonly isLast: boolean
}
