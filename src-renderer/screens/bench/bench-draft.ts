/** What stands in the bench's form, and the claims and the header that it makes. */
import { slipOf, type JsonSlip } from '#shared/token/json-text.ts'
import type { JsonObject } from '#shared/token/verdict.ts'

export type Draft = Readonly<Record<'externalId' | 'name' | 'email' | 'scope' | 'extra', string>>
export const emptyDraft: Draft = { externalId: 'cust-1042', name: 'Ada Byron', email: '', scope: 'user', extra: '' }

/** A member that nobody has touched is the usual one, by the key and the way of signing. */
export type HeaderDraft = { readonly [Member in HeaderMember]?: string } & { readonly extra: string }
export const headerMembers = ['alg', 'typ', 'kid'] as const
export type HeaderMember = (typeof headerMembers)[number]

export type Written =
  { readonly ok: true; readonly object: JsonObject } | { readonly ok: false; readonly slip: JsonSlip }

/** An empty field is a claim left out. What is written as JSON comes last. */
export const toClaims = ({ externalId, name, email, scope, extra }: Draft): Written =>
  withMore({ external_id: externalId, scope, name, email }, extra)

export const toHeader = (draft: HeaderDraft, usual: JsonObject): Written =>
  withMore(Object.fromEntries(headerMembers.map((member) => [member, headerField(draft, usual, member)])), draft.extra)

export const headerField = (draft: HeaderDraft, usual: JsonObject, member: HeaderMember): string =>
  draft[member] ?? String(usual[member] ?? '')

function withMore(fields: Readonly<Record<string, string>>, extra: string): Written {
  const object = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== ''))
  if (extra.trim() === '') return { ok: true, object }
  const slip = slipOf(extra)
  return slip ? { ok: false, slip } : { ok: true, object: { ...object, ...(JSON.parse(extra) as JsonObject) } }
}
