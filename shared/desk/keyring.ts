/**
 * Secrets go with their keys: a deleted key's is forgotten. Until the desk closes it stays in memory, for when the deletion
 * is taken back, and so does that of a key whose making was taken back.
 */
import type { KeyId } from '../engine/ids.ts'
import type { DeskParts } from './desk-types.ts'

export function openKeyring({ journal, vault }: Pick<DeskParts, 'journal' | 'vault'>) {
  const known = new Map<KeyId, string>()

  const isLive = (key: KeyId): boolean => {
    const head = journal.heads.keys.get(key)
    return head !== undefined && head.deletedAt === undefined
  }

  return {
    /** The secret of a key that is about to be made. */
    keep: (key: KeyId, secret: string): void => {
      known.set(key, secret)
      vault.keep(key, secret)
    },
    /** Before the key is deleted. */
    remember: (key: KeyId): void => {
      const secret = vault.secretOf(key)
      if (secret !== undefined) known.set(key, secret)
    },
    /** After whatever made a key or took one away: the vault has the secrets of live keys and of no others. */
    follow: (): void => {
      for (const [key, secret] of known) {
        if (!isLive(key)) vault.forget(key)
        else if (vault.secretOf(key) === undefined) vault.keep(key, secret)
      }
    },
  }
}

export type Keyring = ReturnType<typeof openKeyring>
