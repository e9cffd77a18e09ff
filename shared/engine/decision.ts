/** The shape of a decision: the facts that follow from a command, or the reason why nothing happens. */
import type { Command, CommandOf } from '../contract/command.ts'
import type { Verdict } from '../token/verdict.ts'
import type { Event } from './event.ts'
import type { CommandId, Instant, KeyId } from './ids.ts'
import type { Refusal } from './refusal.ts'
import type { PreparedFile } from './tickets/files.ts'

type Filed<Message> = Omit<Message, 'files'> & { readonly files?: readonly PreparedFile[] | undefined }
type Submit = CommandOf<'SubmitTicket'>
/** The verdict on the fresh token that the back end made for this request; `null`: it was asked, and could make none. */
type Renewing = { readonly fresh?: Verdict | null }

/**
 * A command with what the engine may not find out for itself: a token's verdict in place of the token (a token lets
 * whoever holds it in, so it is never kept), a new key's ID and the first characters of its secret, of files what was seen
 * in place of their bytes, and the position up to which all stands and nothing is taken back.
 */
export type Prepared =
  | Exclude<
      Command,
      { type: 'LogIn' | 'CreateSigningKey' | 'WriteMessage' | 'GoOnline' | 'SubmitTicket' | 'Undo' | 'Redo' }
    >
  | (Omit<CommandOf<'LogIn'>, 'token'> & { readonly verdict: Verdict })
  | (CommandOf<'CreateSigningKey'> & { readonly key: KeyId; readonly secretStart: string })
  | (Filed<CommandOf<'WriteMessage'>> & Renewing)
  | (CommandOf<'GoOnline'> & Renewing)
  | (Omit<Submit, 'message'> & { readonly message?: Filed<NonNullable<Submit['message']>> | undefined })
  | (CommandOf<'Undo' | 'Redo'> & { readonly since: number })
export type PreparedOf<Type extends Prepared['type']> = Extract<Prepared, { type: Type }>

/** Time and luck are handed in: the shell reads the clock, the engine is told. */
export type Stamped<Asked = Prepared> = { readonly id: CommandId; readonly at: Instant; readonly command: Asked }

export type Decision =
  | { readonly ok: true; readonly events: readonly Event[] }
  /** A refusal that somebody must see later leaves a fact behind, too. */
  | { readonly ok: false; readonly refusal: Refusal; readonly events: readonly Event[] }

export const accept = (...events: readonly Event[]): Decision => ({ ok: true, events })
export const refuse = (refusal: Refusal, ...events: readonly Event[]): Decision => ({ ok: false, refusal, events })

/** Every case is covered: the compiler says so, and a fault if it was wrong. */
export function never(value: never): never {
  throw new Error(`A case was forgotten: ${JSON.stringify(value)}`)
}
