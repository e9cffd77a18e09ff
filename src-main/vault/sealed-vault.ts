/**
 * Keeps signing secrets encrypted by the system's own key store, beside the journal. Where the system has none, a
 * secret stays in memory and is gone when the app closes; the screen says so.
 */
import { safeStorage } from 'electron'
import { memoryVault, type Vault } from '#shared/desk/vault.ts'
import type { KeyId } from '#shared/engine/ids.ts'
import type { SealedSecrets } from '../journal/sealed-secrets.ts'

export function sealedVault(sealed: SealedSecrets): Vault {
  const memory = memoryVault()
  if (!hasKeyStore()) return memory
  const unseal = (key: KeyId): string | undefined => {
    const bytes = sealed.get(key)
    try {
      return bytes && safeStorage.decryptString(Buffer.from(bytes))
    } catch {
      return undefined // sealed on another machine: this one cannot read it
    }
  }
  return {
    keep: (key, secret) => sealed.put(key, safeStorage.encryptString(secret)),
    secretOf: unseal,
    keeping: (key) => (unseal(key) === undefined ? 'gone' : 'sealed'),
    forget: (key) => sealed.delete(key),
  }
}

/** On Linux without a key store Electron would "encrypt" with a password that everybody knows. */
function hasKeyStore(): boolean {
  if (!safeStorage.isEncryptionAvailable()) return false
  return process.platform !== 'linux' || safeStorage.getSelectedStorageBackend() !== 'basic_text'
}
