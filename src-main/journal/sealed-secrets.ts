/** Sealed secrets that travel with the workspace. Not part of the log: a deleted key's secret must be gone. */
import { keyId, type KeyId } from '#shared/engine/ids.ts'
import type { Database } from './sqlite.ts'

export type SealedSecrets = {
  readonly get: (key: KeyId) => Uint8Array | undefined
  readonly put: (key: KeyId, sealed: Uint8Array) => void
  readonly delete: (key: KeyId) => void
  readonly keys: () => readonly KeyId[]
}

export function sealedSecrets(database: Database): SealedSecrets {
  const get = database.prepare('SELECT sealed FROM sealed_secrets WHERE key = ?')
  const put = database.prepare(
    'INSERT INTO sealed_secrets (key, sealed) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET sealed = excluded.sealed',
  )
  const all = database.prepare('SELECT key FROM sealed_secrets')
  const remove = database.prepare('DELETE FROM sealed_secrets WHERE key = ?')
  return {
    get: (key) => (get.get(key) as { readonly sealed: Uint8Array } | undefined)?.sealed,
    put: (key, sealed) => void put.run(key, sealed),
    delete: (key) => void remove.run(key),
    keys: () => all.all().map((row) => keyId((row as { readonly key: string }).key)),
  }
}
