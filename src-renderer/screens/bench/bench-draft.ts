/** What stands in the bench's form, and the claims that it makes. */
import type { JsonObject } from '#shared/token/verdict.ts'

export type Draft = Readonly<Record<'externalId' | 'name' | 'email' | 'scope' | 'extra', string>>
export const emptyDraft: Draft = { externalId: 'cust-1042', name: 'Ada Byron', email: '', scope: 'user', extra: '' }

export type Claims =
  { readonly ok: true; readonly claims: JsonObject } | { readonly ok: false; readonly problem: string }

/** An empty field is a claim left out. What is written as JSON comes last. */
export function toClaims({ externalId, name, email, scope, extra }: Draft): Claims {
  const claims: JsonObject = {
    ...(externalId !== '' && { external_id: externalId }),
    ...(scope !== '' && { scope }),
    ...(name !== '' && { name }),
    ...(email !== '' && { email }),
  }
  if (extra.trim() === '') return { ok: true, claims }
  try {
    const more: unknown = JSON.parse(extra)
    if (typeof more !== 'object' || more === null || Array.isArray(more)) return { ok: false, problem: '{ … }' }
    return { ok: true, claims: { ...claims, ...(more as JsonObject) } }
  } catch (fault) {
    return { ok: false, problem: fault instanceof Error ? fault.message : String(fault) }
  }
}
