/** Where signing secrets are kept, apart from the journal: what happened may be read by many, a secret by nobody (K2). */
import type { KeyId } from '../engine/ids.ts'

/** `sealed`: encrypted on disk. `memory`: gone when the app closes. `gone`: not here. */
export type Keeping = 'sealed' | 'memory' | 'gone'

export type Vault = {
  readonly keep: (key: KeyId, secret: string) => void
  readonly secretOf: (key: KeyId) => string | undefined
  readonly keeping: (key: KeyId) => Keeping
  readonly forget: (key: KeyId) => void
}

/** Keeps secrets until it is dropped. */
export function memoryVault(): Vault {
  const secrets = new Map<KeyId, string>()
  return {
    keep: (key, secret) => void secrets.set(key, secret),
    secretOf: (key) => secrets.get(key),
    keeping: (key) => (secrets.has(key) ? 'memory' : 'gone'),
    forget: (key) => void secrets.delete(key),
  }
}
