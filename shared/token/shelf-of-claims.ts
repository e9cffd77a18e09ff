/** Broken tokens that are properly signed and claim something wrong. */
import { claiming, type Kind } from './shelf-tools.ts'

export const claimKinds = {
  'no-scope': { code: 'scope-missing', make: claiming(() => ({ scope: undefined })) },
  'scope-as-list': { code: 'scope-not-a-string', make: claiming(() => ({ scope: ['user'] })) },
  'other-scope': { code: 'scope-not-user', make: claiming(() => ({ scope: 'app' })) },
  'no-external-id': { code: 'external-id-missing', make: claiming(() => ({ external_id: undefined })) },
  'numeric-external-id': { code: 'external-id-number', make: claiming(() => ({ external_id: 12345 })) },
  'external-id-null': { code: 'external-id-not-a-string', make: claiming(() => ({ external_id: null })) },
  'empty-external-id': { code: 'external-id-empty', make: claiming(() => ({ external_id: '' })) },
  'too-long-external-id': { code: 'external-id-too-long', make: claiming(() => ({ external_id: 'x'.repeat(256) })) },
  'numeric-name': { code: 'name-not-a-string', make: claiming(() => ({ name: 7 })) },
  'email-list': { code: 'email-not-a-string', make: claiming(() => ({ email: ['jane@example.com'] })) },
  'email-verified-as-text': { code: 'email-verified-not-boolean', make: claiming(() => ({ email_verified: 'true' })) },
  'exp-as-text': { code: 'exp-is-text', make: claiming((_, now) => ({ exp: String(now + 600) })) },
  'exp-with-fraction': { code: 'exp-not-an-integer', make: claiming((_, now) => ({ exp: now + 600.5 })) },
  expired: { code: 'expired', make: claiming((_, now) => ({ exp: now - 60 })) },
  'expired-this-second': { code: 'expired', make: claiming((_, now) => ({ exp: now })) },
  'nbf-as-text': { code: 'nbf-not-an-integer', make: claiming((_, now) => ({ nbf: String(now) })) },
  'not-yet-valid': { code: 'not-yet-valid', make: claiming((_, now) => ({ nbf: now + 60 })) },
  'iat-as-text': { code: 'iat-not-an-integer', make: claiming((_, now) => ({ iat: String(now) })) },
  'iat-in-milliseconds': { code: 'issued-in-future', make: claiming((_, now) => ({ iat: now * 1000 })) },
  'issued-in-future': { code: 'issued-in-future', make: claiming((_, now) => ({ iat: now + 60 })) },
} as const satisfies Record<string, Kind>
