/**
 * What agents have begun to write and not yet sent: one draft per agent, ticket and channel. Drafts are nobody's
 * history: they never stand in the journal, and only so many are kept.
 */
import * as z from 'zod'
import { channels } from './command.ts'

const name = z.string().min(1).max(64)
export const draftSchema = z.strictObject({
  /** Which workspace it belongs to: tickets are numbered from 1 in each. */
  place: z.string().min(1).max(128),
  agent: name,
  /** Or the person whose notes they are. */
  ticket: name,
  channel: z.enum(channels),
  text: z.string().max(100_000),
})
export type Draft = z.infer<typeof draftSchema>
export type DraftKey = Pick<Draft, 'agent' | 'ticket' | 'channel'>

/** The drafts of the workspace that is open. */
export type KeptDrafts = { readonly place: string; readonly drafts: readonly Draft[] }

/** Several times what may be sent; what is longer is cut, as it could never be sent anyway. */
export const draftLength = 20_000
export const draftCount = 200
export const draftsLength = 400_000

/** The drafts with one changed, last changed last. An empty one goes; when there is too much, the oldest go. */
export function withDraft(drafts: readonly Draft[], draft: Draft): readonly Draft[] {
  const isOther = (one: Draft) =>
    one.place !== draft.place ||
    one.agent !== draft.agent ||
    one.ticket !== draft.ticket ||
    one.channel !== draft.channel
  const others = drafts.filter(isOther)
  if (draft.text === '') return others
  const all = [...others, { ...draft, text: cut(draft.text) }]
  let length = 0
  const kept = all.findLastIndex(({ text }, index) => {
    length += text.length
    return length > draftsLength || all.length - index > draftCount
  })
  return all.slice(kept + 1)
}

/** Not inside a surrogate pair. */
const cut = (text: string): string => text.slice(0, draftLength).replace(/[\uD800-\uDBFF]$/u, '')

/** What was read back from where drafts are kept; whatever is no draft is left out. */
export const readDrafts = (input: unknown): readonly Draft[] =>
  (Array.isArray(input) ? input : []).flatMap((one: unknown) => {
    const parsed = draftSchema.safeParse(one)
    return parsed.success ? [parsed.data] : []
  })
