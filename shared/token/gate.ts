/** The strict gate before any cryptography: one token has one spelling (rule T1; docs/decisions/010-one-token-one-string.md). */
import { checkBase64url, decodeBase64url } from './base64url.ts'
import { failed, passed, type Finding, type Findings } from './finding.ts'
import { numbersOf, parseStrictJson } from './strict-json.ts'
import { fromUtf8 } from './utf8.ts'
import type { JsonObject } from './verdict.ts'

const largestToken = 8192

export type Segments = { readonly header: string; readonly claims: string; readonly signature: string }

/** What the gate could read. `findings` has the checks from size to json, as far as they were reached. */
export type Reading = {
  readonly findings: Findings
  readonly header?: JsonObject
  readonly claims?: JsonObject
  /** The numbers of the claims as they are written. */
  readonly numbers?: ReadonlyMap<string, string>
  readonly signature?: Uint8Array
}

export function readToken(token: string): Reading {
  const { findings, segments } = readSegments(token)
  if (!segments) return { findings }
  const texts = [fromUtf8(decodeBase64url(segments.header)), fromUtf8(decodeBase64url(segments.claims))] as const
  const header = texts[0] === undefined ? undefined : readObject(texts[0], 'header')
  const claims = texts[1] === undefined ? undefined : readObject(texts[1], 'claims')
  const seen = { ...(header?.object && { header: header.object }), ...(claims?.object && { claims: claims.object }) }
  if (!header || !claims) {
    const encoding = failed('not-utf8', { segment: header ? 'claims' : 'header' })
    return { findings: { ...findings, encoding }, ...seen }
  }
  const json = header.finding.code ? header.finding : claims.finding
  const numbers = claims.object && texts[1] !== undefined ? { numbers: numbersOf(texts[1]) } : {}
  return { findings: { ...findings, json }, ...seen, ...numbers, signature: decodeBase64url(segments.signature) }
}

/** Size, three segments, canonical base64url. The signature may be empty here: a token with "alg":"none" is named as such later. */
export function readSegments(token: string): { readonly findings: Findings; readonly segments?: Segments } {
  const size = checkSize(token)
  if (size.code) return { findings: { size } }
  const [header = '', claims = '', signature = ''] = token.split('.')
  const segments = checkSegments(token)
  if (segments.code) return { findings: { size, segments } }
  const encodings = [
    checkBase64url(header, 'header'),
    checkBase64url(claims, 'claims'),
    checkBase64url(signature, 'signature'),
  ]
  const encoding = encodings.find(({ code }) => code) ?? passed()
  const findings = { size, segments, encoding }
  return encoding.code ? { findings } : { findings, segments: { header, claims, signature } }
}

function checkSize(token: string): Finding {
  const facts = { length: token.length, limit: largestToken }
  return token.length > largestToken ? failed('too-large', facts) : passed(facts)
}

const looksLikeToken = (text: string): boolean => /^[\w-]+\.[\w-]+\.[\w-]*$/.test(text)

/** Exactly three, the first two not empty (RFC 7515, section 7.1). Common slips of the hand get names of their own. */
function checkSegments(token: string): Finding {
  const trimmed = token.trim()
  if (trimmed === '') return failed('token-empty')
  if (trimmed === '[object Object]' || isJsonContainer(trimmed)) return failed('json-not-token')
  if (trimmed !== token && looksLikeToken(trimmed)) return failed('space-around-token')
  if (/^(["'`]).*\1$/.test(token) && looksLikeToken(token.slice(1, -1))) return failed('quoted-token')
  if (/^bearer\s/i.test(token) && looksLikeToken(token.slice(7).trim())) return failed('bearer-prefix')
  const segments = token.split('.')
  const found = segments.length
  if (found === 1) return failed('not-a-token')
  if (found === 5 && isEncryptedHeader(segments[0])) return failed('encrypted-token')
  if (found !== 3) return failed('segment-count', { found, expected: 3 })
  if (segments[0] === '') return failed('header-empty')
  if (segments[1] === '') return failed('claims-empty')
  return passed({ found })
}

/** The five segments of an encrypted token start with a header that names the encryption (RFC 7516, section 4.1.2). */
function isEncryptedHeader(segment = ''): boolean {
  const { object } = readObject(fromUtf8(decodeBase64url(segment)) ?? '', 'header')
  return object !== undefined && Object.hasOwn(object, 'enc')
}

function isJsonContainer(text: string): boolean {
  if (!/^[{[]/.test(text)) return false
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

function readObject(text: string, segment: string): { readonly finding: Finding; readonly object?: JsonObject } {
  const json = parseStrictJson(text)
  if (!json.ok) return { finding: failed(json.code, { segment, ...json.facts }) }
  const { value } = json
  if (typeof value === 'object' && value !== null && !isList(value)) return { finding: passed(), object: value }
  const found = value === null ? 'null' : isList(value) ? 'list' : typeof value
  return { finding: failed('not-an-object', { segment, found }) }
}

// Array.isArray does not tell the compiler about read-only lists.
const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value)
