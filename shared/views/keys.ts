/** The list of signing keys: never a secret, only its first six characters (rule K2). And what stands on a key (rule K7). */
import type { Heads } from '../engine/heads.ts'
import type { LoginId } from '../engine/ids.ts'
import { keyLimit } from '../engine/limits.ts'
import { liveKeys } from '../engine/keys/decide-keys.ts'
import { person } from './source.ts'
import type { View } from './view.ts'

export const signingKeys: View<'SigningKeys'> = ({ journal: { heads }, keeping }) => {
  const workspace = heads.workspace()
  if (!workspace) return undefined
  return {
    limit: keyLimit,
    metadataVariables: workspace.metadataVariables,
    deleted: deletedKeys(heads),
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

const deletedKeys = ({ keys }: Heads) =>
  keys
    .all()
    .flatMap(({ id, name, deletedAt }) => (deletedAt === undefined ? [] : [{ key: id, name, deletedAt }]))
    .toSorted((one, other) => other.deletedAt.localeCompare(one.deletedAt))
    .slice(0, 5)
    .map(({ key, name }) => ({ key, name }))

/** Of a deleted key there is nothing to ask any more. */
export const keyUse: View<'KeyUse'> = ({ journal: { heads } }, { key }) => {
  const head = heads.keys.get(key)
  if (!head || head.deletedAt) return undefined
  const last = head.signed && heads.logins.get(head.signed.last)
  const stands = (login: LoginId): boolean => {
    const verdict = heads.logins.get(login)?.verdict
    return verdict?.ok === true && verdict.keyId === key
  }
  const sessions = (isAsked: boolean) =>
    heads.devices
      .all()
      .flatMap(({ id, name, user, login, callback }) =>
        user && login && stands(login) && (callback !== undefined) === isAsked
          ? [{ device: id, name, person: person(heads, user) }]
          : [],
      )
  const asked = sessions(true)
  return {
    logins: head.signed?.logins ?? 0,
    ...(last?.user && { lastLogin: { at: last.at, person: person(heads, last.user) } }),
    sessions: sessions(false),
    ...(asked.length > 0 && { asked }),
    isLast: liveKeys(heads).length === 1,
  }
}
