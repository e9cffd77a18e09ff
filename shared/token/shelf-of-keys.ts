/** Broken tokens with a wrong header, key or signature. */
import { base64url, CompactSign, exportJWK, exportSPKI, generateKeyPair } from 'jose'
import { decodeBase64url } from './base64url.ts'
import {
  claiming,
  heading,
  needed,
  rewritingHeader,
  signing,
  signingBy,
  spoiling,
  unsigned,
  type Kind,
} from './shelf-tools.ts'
import { signToken } from './sign.ts'
import { toUtf8 } from './utf8.ts'

export const keyKinds = {
  'no-algorithm': { code: 'algorithm-missing', make: rewritingHeader((json) => json.replace('"alg":"HS256",', '')) },
  'algorithm-as-list': {
    code: 'algorithm-not-a-string',
    make: rewritingHeader((json) => json.replace('"HS256"', '["HS256"]')),
  },
  none: {
    code: 'algorithm-none',
    make: async (given) => unsigned({ alg: 'none', typ: 'JWT', kid: given.keyId }, given),
  },
  'none-in-other-letters': {
    code: 'algorithm-none',
    make: async (given) => unsigned({ alg: 'nOnE', typ: 'JWT', kid: given.keyId }, given),
  },
  'none-with-signature': {
    code: 'algorithm-none',
    make: rewritingHeader((json) => json.replace('"HS256"', '"none"')),
  },
  hs384: { code: 'algorithm-other-hmac', make: heading({ alg: 'HS384' }) },
  hs512: { code: 'algorithm-other-hmac', make: heading({ alg: 'HS512' }) },
  rs256: { code: 'algorithm-rsa', make: signingBy('RS256') },
  ps256: { code: 'algorithm-rsa', make: signingBy('PS256') },
  'rs256-signed-by-secret': {
    code: 'algorithm-rsa',
    make: rewritingHeader((json) => json.replace('"HS256"', '"RS256"')),
  },
  es256: { code: 'algorithm-elliptic-curve', make: signingBy('ES256') },
  'unheard-of-algorithm': {
    code: 'algorithm-unknown',
    make: rewritingHeader((json) => json.replace('"HS256"', '"hs256"')),
  },
  'other-type': { code: 'type-not-jwt', make: heading({ typ: 'at+jwt' }) },
  crit: {
    code: 'crit-header',
    make: ({ keyId, secret, claims }) =>
      new CompactSign(toUtf8(JSON.stringify(claims)))
        .setProtectedHeader({ alg: 'HS256', typ: 'JWT', kid: keyId, crit: ['exp'], exp: 1 })
        .sign(toUtf8(secret), { crit: { exp: true } }),
  },
  b64: { code: 'b64-header', make: heading({ b64: true }) },
  'embedded-key': {
    code: 'key-in-header',
    make: async ({ keyId, claims }) => {
      const secret = 'the attacker brings this key along'
      const header = { jwk: { kty: 'oct', k: base64url.encode(secret) } }
      return signToken({ keyId, claims, secret, header })
    },
  },
  'embedded-public-key': {
    code: 'key-in-header',
    make: async (given) => {
      const { kty = '', crv = '', x = '', y = '' } = await exportJWK((await generateKeyPair('ES256')).publicKey)
      return signToken({ ...given, header: { jwk: { kty, crv, x, y } } })
    },
  },
  'embedded-certificate': { code: 'certificate-in-header', make: heading({ x5c: ['MIIB'] }) },
  'key-address': { code: 'key-address-in-header', make: heading({ jku: 'https://attacker.example/keys.json' }) },
  'certificate-address': { code: 'key-address-in-header', make: heading({ x5u: 'https://attacker.example/key.pem' }) },
  'no-key-id': { code: 'kid-missing', make: heading({ kid: undefined }) },
  'key-id-as-number': {
    code: 'kid-not-a-string',
    make: rewritingHeader((json) => json.replace(/"kid":"[^"]*"/, '"kid":7')),
  },
  'unknown-key': { code: 'kid-unknown', make: heading({ kid: 'app_000000000000000000000000' }) },
  'deleted-key': {
    code: 'kid-deleted',
    needs: 'deletedKeyId',
    make: (given) => signToken({ ...given, keyId: needed(given.deletedKeyId) }),
  },
  'signature-taken-off': { code: 'signature-missing', make: spoiling((header, claims) => `${header}.${claims}.`) },
  'signature-of-hs512': {
    code: 'signature-length',
    make: async (given) => {
      const [header, claims] = (await signToken(given)).split('.')
      const longer = await signToken({ ...given, header: { alg: 'HS512' } })
      return [header, claims, longer.split('.')[2]].join('.')
    },
  },
  'base64-decoded-secret': {
    code: 'secret-base64-decoded',
    make: signing(({ secret }) => decodeBase64url(secret.replaceAll('+', '-').replaceAll('/', '_'))),
  },
  'secret-with-line-end': { code: 'secret-with-line-end', make: signing(({ secret }) => toUtf8(`${secret}\n`)) },
  'six-letters-of-secret': { code: 'secret-cut-short', make: signing(({ secret }) => toUtf8(secret.slice(0, 6))) },
  'key-id-as-secret': { code: 'key-id-as-secret', make: signing(({ keyId }) => toUtf8(keyId)) },
  'secret-of-another-key': {
    code: 'secret-of-another-key',
    needs: 'otherSecret',
    make: signing(({ otherSecret }) => toUtf8(needed(otherSecret))),
  },
  'wrong-secret': { code: 'signature-wrong', make: signing(({ secret }) => toUtf8(`not ${secret}`)) },
  'public-key-as-secret': {
    code: 'signature-wrong',
    make: async (given) => {
      const pem = await exportSPKI((await generateKeyPair('RS256', { extractable: true })).publicKey)
      return signToken({ ...given, secret: pem })
    },
  },
  'tampered-claims': {
    code: 'signature-wrong',
    make: async (given) => {
      const [header, , signature] = (await signToken(given)).split('.')
      const [, claims] = (await claiming(() => ({ external_id: 'somebody-else' }))(given)).split('.')
      return [header, claims, signature].join('.')
    },
  },
  'tampered-header': { code: 'signature-wrong', make: rewritingHeader((json) => json.replace('"typ":"JWT",', '')) },
} as const satisfies Record<string, Kind>
