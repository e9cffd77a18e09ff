/** The expected no, by code. The list is closed; docs/refusals.md gives each its cause and cure. */
import type { TokenCode } from '../token/codes.ts'
import type { LoginId } from './ids.ts'

export type Refusal =
  | { readonly code: 'not-set-up' }
  | { readonly code: 'already-set-up' }
  | { readonly code: 'name-missing' }
  | { readonly code: 'name-too-long'; readonly limit: number }
  | { readonly code: 'text-missing' }
  | { readonly code: 'text-too-long'; readonly limit: number }
  | { readonly code: 'too-many-files'; readonly limit: number }
  | { readonly code: 'file-type-not-allowed'; readonly file: string }
  | { readonly code: 'file-empty'; readonly file: string }
  /** In megabytes. */
  | { readonly code: 'file-too-large'; readonly file: string; readonly limit: number }
  | { readonly code: 'file-not-its-type'; readonly file: string }
  | { readonly code: 'note-takes-no-files' }
  | { readonly code: 'agent-unknown'; readonly agent: string }
  | { readonly code: 'group-unknown'; readonly group: string }
  | { readonly code: 'device-unknown'; readonly device: string }
  | { readonly code: 'end-user-unknown'; readonly user: string }
  | { readonly code: 'ticket-unknown'; readonly ticket: string }
  | { readonly code: 'article-unknown'; readonly article: string }
  | { readonly code: 'article-needs-sign-in'; readonly rule: 'G1' }
  | { readonly code: 'article-needs-login'; readonly rule: 'G1' }
  | { readonly code: 'time-zone-unknown'; readonly timeZone: string }
  | { readonly code: 'key-unknown'; readonly key: string }
  | { readonly code: 'key-id-taken'; readonly key: string }
  | { readonly code: 'key-limit-reached'; readonly limit: number; readonly rule: 'K3' }
  | { readonly code: 'external-id-missing' }
  | { readonly code: 'external-id-too-long'; readonly limit: number; readonly rule: 'T2' }
  | { readonly code: 'external-id-taken'; readonly externalId: string; readonly rule: 'U3' }
  | { readonly code: 'details-not-asked'; readonly rule: 'B1' }
  | { readonly code: 'no-pages-on-phone' }
  | { readonly code: 'device-offline' }
  | { readonly code: 'login-refused'; readonly token: TokenCode; readonly login: LoginId; readonly rule: 'T7' }
  /** The session's token is not valid any more, and no other came. */
  | { readonly code: 'session-revoked'; readonly isTextLost: boolean; readonly rule: 'T7' }
  /** The session goes on with a fresh token, and what was being sent is gone. */
  | { readonly code: 'message-lost' }
  | { readonly code: 'nothing-to-submit' }
  | { readonly code: 'agent-not-online'; readonly agent: string }
  | { readonly code: 'agent-takes-no-transfers'; readonly agent: string }
  | { readonly code: 'ticket-not-waiting'; readonly ticket: string }
  | { readonly code: 'ticket-held'; readonly ticket: string; readonly agent: string }
  | { readonly code: 'ticket-closed'; readonly ticket: string; readonly rule: 'U10' }
  | { readonly code: 'one-conversation'; readonly rule: 'U4' }
  | { readonly code: 'conversation-over'; readonly ticket: string; readonly rule: 'U10' }
  | { readonly code: 'session-ended'; readonly ticket: string }
  | { readonly code: 'requester-verified'; readonly rule: 'U9' }
  | { readonly code: 'tag-too-long'; readonly limit: number }
  | { readonly code: 'too-many-tags'; readonly limit: number }
  | { readonly code: 'notes-too-long'; readonly limit: number }
  | { readonly code: 'ticket-not-solved'; readonly ticket: string }
  | { readonly code: 'merge-with-itself'; readonly ticket: string; readonly rule: 'U11' }
  | { readonly code: 'requesters-differ'; readonly rule: 'U9' }
  | { readonly code: 'branch-unknown'; readonly branch: string }
  | { readonly code: 'too-many-branches'; readonly limit: number }
  | { readonly code: 'only-looked-at' }
  | { readonly code: 'nothing-to-undo' }
  | { readonly code: 'nothing-to-redo' }
  | { readonly code: 'happened-since' }
  /** What has been is on stage, and can not be changed. */
  | { readonly code: 'looking-back' }

export type RefusalCode = Refusal['code']

/** Every code, for the page that documents them and the texts that explain them. */
export const refusalCodes = [
  'not-set-up',
  'already-set-up',
  'name-missing',
  'name-too-long',
  'text-missing',
  'text-too-long',
  'too-many-files',
  'file-type-not-allowed',
  'file-empty',
  'file-too-large',
  'file-not-its-type',
  'note-takes-no-files',
  'agent-unknown',
  'group-unknown',
  'device-unknown',
  'end-user-unknown',
  'ticket-unknown',
  'article-unknown',
  'article-needs-sign-in',
  'article-needs-login',
  'time-zone-unknown',
  'key-unknown',
  'key-id-taken',
  'key-limit-reached',
  'external-id-missing',
  'external-id-too-long',
  'external-id-taken',
  'details-not-asked',
  'no-pages-on-phone',
  'device-offline',
  'login-refused',
  'session-revoked',
  'message-lost',
  'nothing-to-submit',
  'agent-not-online',
  'agent-takes-no-transfers',
  'ticket-not-waiting',
  'ticket-held',
  'ticket-closed',
  'one-conversation',
  'conversation-over',
  'session-ended',
  'requester-verified',
  'tag-too-long',
  'too-many-tags',
  'notes-too-long',
  'ticket-not-solved',
  'merge-with-itself',
  'requesters-differ',
  'branch-unknown',
  'too-many-branches',
  'only-looked-at',
  'nothing-to-undo',
  'nothing-to-redo',
  'happened-since',
  'looking-back',
] as const satisfies readonly RefusalCode[]
