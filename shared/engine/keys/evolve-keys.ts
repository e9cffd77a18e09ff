/** Signing keys. A deleted key's head stays, so that a token it signed can be told apart from one by an unknown key. */
import type { KeyEvent } from '../event.ts'
import type { Writers } from '../writers.ts'
import { change } from '../workspace/evolve-workspace.ts'

export const evolveKeys: Writers<KeyEvent> = {
  SigningKeyCreated: (heads, { type: _, key, ...rest }, { at }) => heads.put.keys({ id: key, ...rest, createdAt: at }),
  SigningKeyDeleted: (heads, { key }, { at }) => {
    const head = heads.keys.get(key)
    if (!head) return
    const { teachingSecret: _, ...rest } = head
    heads.put.keys({ ...rest, deletedAt: at })
  },
  MetadataVariablesEnabled: (heads) => change(heads, { metadataVariables: true }),
}
