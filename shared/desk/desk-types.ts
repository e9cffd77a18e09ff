/** The one desk where everything is asked and answered, whichever door it came through. */
import type { Command } from '../contract/command.ts'
import type { Elsewhere, Outcome, Reply, TakeKeyReply, TokenReply, TokenRequest } from '../contract/bridge.ts'
import type { LoginPreview, LoginToPreview } from '../contract/login-preview.ts'
import type { Query } from '../contract/query.ts'
import type { CommandId, Digest, Instant, KeyId } from '../engine/ids.ts'
import type { PolicyChoice } from '../engine/policy/policies.ts'
import type { Journal, Told } from '../journal/journal.ts'
import type { HandedOver } from '../token/hand-over.ts'
import type { Verdict } from '../token/verdict.ts'
import type { Vault } from './vault.ts'

/** Everything the desk may not make up itself. */
export type DeskParts = {
  readonly journal: Journal
  readonly vault: Vault
  readonly now: () => Instant
  readonly luck: {
    readonly commandId: () => CommandId
    readonly keyId: () => KeyId
    /** A new signing secret: printable ASCII, at least 256 bits of luck. */
    readonly secret: () => string
  }
  /** When waiting commands are carried out together, in one commit. Left out: as soon as the present code has run. */
  readonly schedule?: (carryOut: () => void) => void
}

export type RetoldCopy = { readonly journal: Journal; readonly secrets: readonly HandedOver[] }

export type Desk = {
  /** What stands in the journal, for whoever tells it. */
  readonly told: Told
  /** The text with every secret that is at hand made unreadable, except those openly written for lessons (rule K2). */
  readonly masked: (text: string) => string
  /** Carries out one command, wholly or not at all; resolved when it is on disk. Rejects only for a fault. */
  readonly send: (command: Command, id?: CommandId) => Promise<Outcome>
  /** What has happened until now stands, and is not taken back any more. So does what the desk was opened with. */
  readonly settle: (until?: number) => void
  /**
   * `asOf`: as it was at a position of the journal, or as a what-if has it. `at`: when that was, where it was later than
   * what happened last.
   */
  readonly ask: <Asked extends Query>(query: Asked, asOf?: Elsewhere, at?: Instant) => Reply<Asked>
  /** The act to which an event belongs, the last one beyond the end: its first and its last position, and when it was. */
  readonly act: (position: number) => { readonly from: number; readonly to: number; readonly at?: Instant }
  /** The bytes of a file that a message shows. */
  readonly file: (digest: Digest) => Uint8Array | undefined
  readonly judge: (token: string) => Promise<Verdict>
  /** What a login would change, decided as it would be carried out. Writes nothing. */
  readonly preview: (login: LoginToPreview) => Promise<LoginPreview>
  readonly sign: (request: TokenRequest) => Promise<TokenReply>
  /** Listeners are told when a secret came to hand: nothing is recorded, but what can be signed is another. */
  readonly takeKey: (key: HandedOver) => TakeKeyReply
  /** All that stands, told again under another policy, with the secrets that are at hand: what a copy begins with. */
  readonly retold: (choice: PolicyChoice) => RetoldCopy
  /** Tells of every commit by its last position. Returns the way to stop listening. */
  readonly onCommitted: (listener: (position: number) => void) => () => void
}
