/** The list of signing keys: never a secret, only its first six characters (rule K2). */
import { keyLimit } from '../engine/limits.ts'
import { liveKeys } from '../engine/keys/decide-keys.ts'
import type { View } from './view.ts'

export const signingKeys: View<'SigningKeys'> = ({ journal: { heads }, keeping }) => {
  const workspace = heads.workspace()
  if (!workspace) return undefined
  return {
    limit: keyLimit,
    metadataVariables: workspace.metadataVariables,
    keys: liveKeys(heads).map(({ id, name, secretStart, createdAt, teachingSecret }) => ({
      key: id,
      name,
      secretStart,
      createdAt,
      teaching: teachingSecret !== undefined,
      secret: teachingSecret === undefined ? keeping(id) : 'teaching',
    })),
  }
}
