/** Reads a token forgivingly, to be shown. What it says proves nothing: only verify.ts decides. */
import { decodeBase64url } from './base64url.ts'
import { parseStrictJson } from './strict-json.ts'
import { fromUtf8 } from './utf8.ts'
import type { JsonObject } from './verdict.ts'

export type Decoded = {
  /** The segments as they stand, however many there are. */
  readonly parts: readonly string[]
  /** The text of header and claims, where it is UTF-8: also when it is no JSON, or JSON with a member twice. */
  readonly texts: readonly (string | undefined)[]
  readonly header?: JsonObject
  readonly claims?: JsonObject
}

export function decodeToken(token: string): Decoded {
  const parts = token.trim().split('.')
  const texts = parts.slice(0, 2).map((part) => fromUtf8(decodeBase64url(part.replace(/\+/g, '-').replace(/\//g, '_'))))
  const [header, claims] = texts.map(toObject)
  return { parts, texts, ...(header && { header }), ...(claims && { claims }) }
}

function toObject(text: string | undefined): JsonObject | undefined {
  const json = parseStrictJson(text ?? '')
  if (!json.ok || typeof json.value !== 'object' || json.value === null || Array.isArray(json.value)) return undefined
  return json.value as JsonObject
}
