/**
 * Secrets go with their keys: a deleted key's is forgotten. Until the desk closes it stays in memory, for when the deletion
 * is taken back, and so does that of a key whose making was taken back.
 */
import type { TakeKeyReply } from '../contract/bridge.ts'
import type { SigningKey } from '../engine/heads.ts'
import { keyId, type KeyId } from '../engine/ids.ts'
import { secretStartLength, secretStartOf } from '../engine/limits.ts'
import type { HandedOver } from '../token/hand-over.ts'
import type { DeskParts } from './desk-types.ts'

/** As many signs as letters, up to what a list shows. */
const maskOf = (secret: string): string => '•'.repeat(Math.min(secret.length, secretStartLength))

export function openKeyring({ journal, vault }: Pick<DeskParts, 'journal' | 'vault'>) {
  const known = new Map<KeyId, string>()

  const isLive = (key: KeyId): boolean => {
    const head = journal.heads.keys.get(key)
    return head !== undefined && head.deletedAt === undefined
  }

  /** The secret of a key that is about to be made, or that came to hand. */
  const keep = (key: KeyId, secret: string): void => {
    known.set(key, secret)
    vault.keep(key, secret)
  }

  return {
    keep,
    masked: (text: string): string => {
      const secrets = journal.heads.keys
        .all()
        .flatMap(({ id, teachingSecret }) => (teachingSecret === undefined ? (vault.secretOf(id) ?? []) : []))
      return secrets.reduce((masked, secret) => masked.replaceAll(secret, maskOf(secret)), text)
    },
    /** The secret of a key that was handed over (rule K8). It is kept, and told to nobody (rule K2). */
    take: ({ keyId: id, secret }: HandedOver): TakeKeyReply => {
      const key = keyId(id)
      const head = journal.heads.keys.get(key)
      if (!head) return { ok: false, why: 'key-unknown' }
      if (head.deletedAt) return { ok: false, why: 'key-deleted' }
      const atHand = head.teachingSecret ?? vault.secretOf(key)
      // What the workspace knows of a secret that went is how it began.
      if (atHand === undefined ? head.secretStart !== secretStartOf(secret) : atHand !== secret)
        return { ok: false, why: 'other-secret' }
      if (atHand === undefined) keep(key, secret)
      return { ok: true, key, name: head.name, wasAtHand: atHand !== undefined }
    },
    /** For a copy of the workspace: what stands openly comes along by itself. */
    handedOver: ({ id, name, deletedAt, teachingSecret }: SigningKey): readonly HandedOver[] => {
      const secret = deletedAt || teachingSecret !== undefined ? undefined : vault.secretOf(id)
      return secret === undefined ? [] : [{ keyId: id, secret, name }]
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
