/** Hands keys over and takes them to hand again (rule K8). A secret that comes in is kept, and told to nobody (rule K2). */
import type { HandOverReply, KeyToHandOver, OpenHandOverReply } from '../contract/bridge.ts'
import { keyId } from '../engine/ids.ts'
import { secretStartOf } from '../engine/limits.ts'
import { openHandOver, sealHandOver } from '../token/hand-over.ts'
import { isLongEnough } from '../token/passphrase.ts'
import type { DeskParts } from './desk-types.ts'
import type { Keyring } from './keyring.ts'

export function handOverDesk({ journal, vault }: Pick<DeskParts, 'journal' | 'vault'>, keyring: Keyring) {
  return {
    seal: async ({ passphrase, ...key }: KeyToHandOver): Promise<HandOverReply> =>
      isLongEnough(passphrase)
        ? { ok: true, text: await sealHandOver(key, passphrase) }
        : { ok: false, why: 'passphrase-too-short' },

    open: async ({
      text,
      passphrase,
    }: {
      readonly text: string
      readonly passphrase: string
    }): Promise<OpenHandOverReply> => {
      const opened = await openHandOver(text, passphrase)
      if (!opened.ok) return opened
      const { secret } = opened.key
      const key = keyId(opened.key.keyId)
      const head = journal.heads.keys.get(key)
      if (!head) return { ok: false, why: 'key-unknown' }
      if (head.deletedAt) return { ok: false, why: 'key-deleted' }
      const atHand = head.teachingSecret ?? vault.secretOf(key)
      // What the workspace knows of a secret that went is how it began.
      if (atHand === undefined ? head.secretStart !== secretStartOf(secret) : atHand !== secret)
        return { ok: false, why: 'other-secret' }
      if (atHand === undefined) keyring.keep(key, secret)
      return { ok: true, key, name: head.name, wasAtHand: atHand !== undefined }
    },
  }
}
