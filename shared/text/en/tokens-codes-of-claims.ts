/** Words for the refusals of claims. */
import type { codesByCheck } from '../../token/codes.ts'
import { nothingAtThisTime, nothingFromClaims, type CodeWords } from './tokens-agent-sees.ts'

type Check = 'scope' | 'external-id' | 'name' | 'email' | 'email-verified' | 'expiry' | 'not-before' | 'issued-at'
type Code = (typeof codesByCheck)[Check][number]

export const codesOfClaims = {
  'scope-missing': {
    title: 'The token has no scope',
    cause: 'The claim "scope" is not there.',
    cure: 'Add "scope": "user" to the claims.',
    agentSees: nothingFromClaims,
  },
  'scope-not-a-string': {
    title: 'The scope is not text',
    cause: '"scope" is {{scope}}.',
    cure: 'Write "scope": "user", as one text and not a list.',
    agentSees: nothingFromClaims,
  },
  'scope-not-user': {
    title: 'The scope is not "user"',
    cause: '"scope" is {{scope}}. Only a token with the scope "user" logs a person in.',
    cure: 'Write "scope": "user".',
    agentSees: nothingFromClaims,
  },
  'external-id-missing': {
    title: 'The token does not say who the person is',
    cause: 'The claim "external_id" is not there.',
    cure: 'Add "external_id" with the lasting ID that the person has in your system.',
    agentSees: nothingFromClaims,
  },
  'external-id-number': {
    title: 'The external ID is a number',
    cause: '"external_id" is the number {{externalId}}; it must be text.',
    cure: 'Put it in quotation marks, or turn it into a string before signing.',
    agentSees: nothingFromClaims,
  },
  'external-id-not-a-string': {
    title: 'The external ID is not text',
    cause: '"external_id" is {{externalId}}.',
    cure: 'Write the ID as text.',
    agentSees: nothingFromClaims,
  },
  'external-id-empty': {
    title: 'The external ID is empty',
    cause: '"external_id" is a text without any character.',
    cure: 'Check that the person is logged in to your site before the back end makes the token.',
    agentSees: nothingFromClaims,
  },
  'external-id-too-long': {
    title: 'The external ID is too long',
    cause: 'It has {{length}} characters; at most {{limit}} are taken.',
    cure: 'Use a shorter lasting ID.',
    agentSees: nothingFromClaims,
  },
  'name-not-a-string': {
    title: 'The name is not text',
    cause: '"name" is {{value}}.',
    cure: 'Write the name as text, or leave it out.',
    agentSees: nothingFromClaims,
  },
  'email-not-a-string': {
    title: 'The email is not text',
    cause: '"email" is {{value}}.',
    cure: 'Write one address as text, or leave it out.',
    agentSees: nothingFromClaims,
  },
  'email-taken': {
    title: 'The email belongs to somebody else',
    cause:
      '"{{address}}" is the email of a person with another external ID, and an address belongs to one person at a time.',
    cure: 'Send the address only for the person whose it is, or leave it out.',
    agentSees: nothingFromClaims,
  },
  'email-verified-not-boolean': {
    title: '"email_verified" is neither true nor false',
    cause: '"email_verified" is {{value}}.',
    cure: 'Write true or false without quotation marks, or leave it out.',
    agentSees: nothingFromClaims,
  },
  'exp-is-text': {
    title: 'The expiry is text',
    cause: '"exp" is the text {{value}}; it must be a number.',
    cure: 'Write the seconds since 1970 as a number, without quotation marks.',
    agentSees: nothingFromClaims,
  },
  'exp-not-an-integer': {
    title: 'The expiry is not a whole number',
    cause: '"exp" is {{value}}.',
    cure: 'Write the whole seconds since 1970.',
    agentSees: nothingFromClaims,
  },
  expired: {
    title: 'The token has expired',
    cause: 'It ended {{by}} seconds ago.',
    cure: 'Let the back end make a new token for each login, and check its clock.',
    agentSees: nothingAtThisTime,
  },
  'nbf-not-an-integer': {
    title: 'The start time is not a whole number',
    cause: '"nbf" is {{value}}.',
    cure: 'Write the whole seconds since 1970 as a number, or leave "nbf" out.',
    agentSees: nothingFromClaims,
  },
  'not-yet-valid': {
    title: 'The token is not valid yet',
    cause: 'It starts in {{by}} seconds.',
    cure: 'Check the back end\'s clock, or leave "nbf" out.',
    agentSees: nothingAtThisTime,
  },
  'iat-not-an-integer': {
    title: 'The time of issue is not a whole number',
    cause: '"iat" is {{value}}.',
    cure: 'Write the whole seconds since 1970 as a number, or leave "iat" out.',
    agentSees: nothingFromClaims,
  },
  'issued-in-future': {
    title: 'The token was issued in the future',
    cause: 'By its own account it was made {{by}} seconds from now.',
    cure: "Check the back end's clock, and that times are in seconds, not milliseconds.",
    agentSees: nothingAtThisTime,
  },
} as const satisfies Record<Code, CodeWords>
