/** The keys that tokens can be signed with here, and the chosen one; while none was chosen, the first that can sign. */
import type { SigningKeyRow } from '#shared/contract/signing-keys.ts'
import type { KeyId } from '#shared/engine/ids.ts'
import { useAnswer } from '../../bridge/use-answer.ts'

export type SigningKeyChoice = {
  /** Nothing is known yet. */
  readonly isLoading: boolean
  readonly keys: readonly SigningKeyRow[]
  /** Nothing signs with them rightly any more (rule K7). */
  readonly deleted: readonly { readonly key: KeyId; readonly name: string }[]
  readonly key: KeyId | undefined
  readonly choose: (key: KeyId) => void
}

/** As a state is held: by whoever asks. */
type Chosen = readonly [chosen: KeyId | undefined, choose: (key: KeyId) => void]

export function useSigningKey([chosen, choose]: Chosen): SigningKeyChoice {
  const { answer, missing } = useAnswer({ type: 'SigningKeys' })
  const keys = answer?.keys ?? []
  const usable = keys.filter(({ secret }) => secret !== 'gone')
  const key = usable.find((one) => one.key === chosen) ?? usable[0]
  return { isLoading: answer === undefined && !missing, keys, deleted: answer?.deleted ?? [], key: key?.key, choose }
}
