/** Making and deleting signing keys (rules K1 to K7). The secret itself never comes here. */
import { accept, refuse } from '../decision.ts'
import type { Deciders } from '../deciders.ts'
import type { Heads, SigningKey } from '../heads.ts'
import { keyLimit, nameProblem } from '../limits.ts'

export const liveKeys = (heads: Heads): readonly SigningKey[] =>
  heads.keys.all().filter(({ deletedAt }) => deletedAt === undefined)

export const decideKeys: Deciders<'CreateSigningKey' | 'DeleteSigningKey'> = {
  CreateSigningKey: ({ heads, workspace }, { name, key, secretStart, teaching }) => {
    const problem = nameProblem(name)
    if (problem) return refuse(problem)
    if (liveKeys(heads).length >= keyLimit) return refuse({ code: 'key-limit-reached', limit: keyLimit, rule: 'K3' })
    if (heads.keys.get(key)) return refuse({ code: 'key-id-taken', key })
    const teachingSecret = teaching && { teachingSecret: teaching.secret }
    const created = { type: 'SigningKeyCreated', key, name, secretStart, ...teachingSecret } as const
    return workspace.metadataVariables ? accept(created) : accept(created, { type: 'MetadataVariablesEnabled' }) // K5
  },

  DeleteSigningKey: ({ heads }, { key }) => {
    const head = heads.keys.get(key)
    if (!head) return refuse({ code: 'key-unknown', key })
    return head.deletedAt ? accept() : accept({ type: 'SigningKeyDeleted', key })
  },
}
