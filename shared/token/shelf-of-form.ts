/** Broken tokens that the gate refuses: size, segments, encoding, JSON. */
import { base64url } from 'jose'
import {
  claiming,
  insertFirst,
  otherSpelling,
  rewritingHeader,
  spoiling,
  tooDeep,
  writing,
  type Kind,
} from './shelf-tools.ts'
import { signToken } from './sign.ts'
import { toUtf8 } from './utf8.ts'

export const formKinds = {
  'huge-token': { code: 'too-large', make: claiming(() => ({ filling: 'x'.repeat(9000) })) },
  'nothing-at-all': { code: 'token-empty', make: async () => '' },
  'json-in-place-of-the-token': {
    code: 'json-not-token',
    make: async (given) => JSON.stringify({ jwt: await signToken(given) }),
  },
  'line-end-behind': { code: 'space-around-token', make: async (given) => `${await signToken(given)}\n` },
  'in-quotes': { code: 'quoted-token', make: async (given) => `"${await signToken(given)}"` },
  'with-bearer': { code: 'bearer-prefix', make: async (given) => `Bearer ${await signToken(given)}` },
  'not-a-jwt': { code: 'not-a-token', make: async () => 'this is no token' },
  'two-segments': { code: 'segment-count', make: spoiling((header, claims) => `${header}.${claims}`) },
  'four-segments': { code: 'segment-count', make: spoiling((...parts) => [...parts, 'more'].join('.')) },
  encrypted: {
    code: 'encrypted-token',
    make: async ({ keyId }) =>
      `${base64url.encode(JSON.stringify({ alg: 'dir', enc: 'A256GCM', kid: keyId }))}..aaaa.aaaa.aaaa`,
  },
  'no-header': { code: 'header-empty', make: spoiling((_, claims, signature) => `.${claims}.${signature}`) },
  'no-claims': { code: 'claims-empty', make: spoiling((header, _, signature) => `${header}..${signature}`) },
  'with-padding': { code: 'base64url-padded', make: spoiling((...parts) => `${parts.join('.')}=`) },
  'plain-base64': {
    code: 'standard-base64',
    make: spoiling((header, claims, signature) => {
      const standard = signature.replaceAll('-', '+').replaceAll('_', '/')
      return `${header}.${claims}.+/${standard.slice(2)}`
    }),
  },
  'foreign-character': {
    code: 'not-base64url',
    make: spoiling((header, claims, signature) => `${header}.${claims}.${signature.slice(0, 9)}?${signature.slice(9)}`),
  },
  'one-character-short': {
    code: 'base64url-length',
    make: spoiling((header, claims, signature) => `${header}.${claims}.${signature.slice(0, 41)}`),
  },
  'other-spelling': {
    code: 'base64url-unused-bits',
    make: spoiling((header, claims, signature) => `${header}.${claims}.${otherSpelling(signature)}`),
  },
  'latin-1-text': {
    code: 'not-utf8',
    make: writing((json) => Uint8Array.from([...toUtf8(`${json.slice(0, -1)},"city":"K`), 0xf6, ...toUtf8('ln"}')])),
  },
  'byte-order-mark': { code: 'byte-order-mark', make: writing((json) => `\ufeff${json}`) },
  'broken-json': { code: 'not-json', make: writing((json) => json.slice(0, -1)) },
  'list-of-claims': { code: 'not-an-object', make: writing((json) => `[${json}]`) },
  'deep-claims': { code: 'nested-too-deep', make: claiming(() => ({ extra: tooDeep(200) })) },
  'claim-twice': {
    code: 'duplicate-member',
    make: writing((json) => insertFirst(json, '"external_id":"somebody-else"')),
  },
  'claim-twice-by-escape': {
    code: 'duplicate-member',
    make: writing((json) => insertFirst(json, '"external\\u005fid":"somebody-else"')),
  },
  'header-member-twice': {
    code: 'duplicate-member',
    make: rewritingHeader((json) => insertFirst(json, '"alg":"none"')),
  },
  'half-a-character': { code: 'lone-surrogate', make: writing((json) => insertFirst(json, '"half":"\\ud83d"')) },
  'endless-number': { code: 'number-out-of-range', make: writing((json) => insertFirst(json, '"big":1e400')) },
} as const satisfies Record<string, Kind>
