/** Words for the refusals of the gate: size, segments, encoding, JSON. */
import type { codesByCheck } from '../../token/codes.ts'
import { nothingNew, type CodeWords } from './tokens-agent-sees.ts'

type Code = (typeof codesByCheck)['size' | 'segments' | 'encoding' | 'json'][number]

export const codesOfForm = {
  'too-large': {
    title: 'The token is too large',
    cause: 'It is {{length}} characters long; at most {{limit}} are taken.',
    cure: 'Put only what the login needs into the claims: external ID, scope, name, email, expiry.',
    agentSees: nothingNew,
  },
  'token-empty': {
    title: 'There is no token',
    cause: 'The site called login and handed over nothing.',
    cure: "Let the login call wait until the back end has answered, and look at the back end's answer.",
    agentSees: nothingNew,
  },
  'json-not-token': {
    title: 'An object was handed over in place of the token',
    cause: "The back end's whole answer was passed on, not the token inside it.",
    cure: 'Take the token out of the answer, for example answer.jwt, and hand over that text alone.',
    agentSees: nothingNew,
  },
  'space-around-token': {
    title: 'There is white space around the token',
    cause: 'A blank or a line end stands before or after it, as happens when it is copied or read from a file.',
    cure: 'Trim the token before handing it over.',
    agentSees: nothingNew,
  },
  'quoted-token': {
    title: 'The token stands in quotation marks',
    cause: "The back end's answer is JSON text and was not parsed.",
    cure: 'Parse the answer as JSON, then hand over the text inside.',
    agentSees: nothingNew,
  },
  'bearer-prefix': {
    title: 'The word Bearer stands before the token',
    cause: 'The token was written as for an HTTP header.',
    cure: 'Hand over the token alone.',
    agentSees: nothingNew,
  },
  'not-a-token': {
    title: 'This is not a token',
    cause: 'There is no dot in it. A token is three pieces of text with dots between them.',
    cure: 'Hand over the text that the signing library returns, unchanged.',
    agentSees: nothingNew,
  },
  'encrypted-token': {
    title: 'The token is encrypted',
    cause: 'It has the five segments of an encrypted token. A login takes a signed one.',
    cure: "Use the library's call for signing, with HS256.",
    agentSees: nothingNew,
  },
  'segment-count': {
    title: 'The token has the wrong number of segments',
    cause: 'It has {{found}}; a signed token has {{expected}}: header, claims, signature.',
    cure: 'Check that nothing was cut off the token or added to it on the way.',
    agentSees: nothingNew,
  },
  'header-empty': {
    title: 'The token has no header',
    cause: 'Nothing stands before the first dot.',
    cure: 'Hand over the whole text that the signing library returns.',
    agentSees: nothingNew,
  },
  'claims-empty': {
    title: 'The token has no claims',
    cause: 'Nothing stands between the two dots, so it does not say who the person is.',
    cure: 'Hand over the whole text that the signing library returns; do not use detached content.',
    agentSees: nothingNew,
  },
  'base64url-padded': {
    title: 'The {{segment}} ends with padding',
    cause: 'Equals signs fill up the text. Tokens are written without them.',
    cure: 'Use a JWT library, or take the equals signs away before signing.',
    agentSees: nothingNew,
  },
  'standard-base64': {
    title: 'The {{segment}} is written in plain base64',
    cause: 'It holds + or /, which tokens write as - and _.',
    cure: 'Encode as base64url, without padding.',
    agentSees: nothingNew,
  },
  'not-base64url': {
    title: 'The {{segment}} holds a character that no token has',
    cause: 'Character {{position}} of the {{segment}} is not a letter, a digit, - or _.',
    cure: 'Look for a character that was added, replaced or escaped on the way.',
    agentSees: nothingNew,
  },
  'base64url-length': {
    title: 'The {{segment}} has an impossible length',
    cause:
      'No bytes are written in {{length}} characters of base64url: a character is missing, or there is one too many.',
    cure: 'Hand over the token as the signing library returned it.',
    agentSees: nothingNew,
  },
  'base64url-unused-bits': {
    title: 'The {{segment}} is spelled in an unusual way',
    cause:
      'Its last character holds bits that stand for nothing. The same bytes have one proper spelling, and this is another.',
    cure: 'Hand over the token unchanged. If nobody changed it, use another signing library.',
    agentSees: nothingNew,
  },
  'not-utf8': {
    title: 'The {{segment}} is not UTF-8 text',
    cause: 'It was written in another character set, often Latin-1.',
    cure: 'Turn the JSON text into UTF-8 before signing it.',
    agentSees: nothingNew,
  },
  'byte-order-mark': {
    title: 'The {{segment}} starts with a byte-order mark',
    cause: 'An invisible mark stands before the JSON text, as some editors write it into files.',
    cure: 'Write the JSON without the mark.',
    agentSees: nothingNew,
  },
  'not-json': {
    title: 'The {{segment}} is not JSON',
    cause: 'The text inside cannot be read as JSON.',
    cure: 'Let a JSON library write it; do not join strings by hand.',
    agentSees: nothingNew,
  },
  'not-an-object': {
    title: 'The {{segment}} is not an object',
    cause: 'It is JSON, but a {{found}}, and so has no named members.',
    cure: 'Sign an object with the members external_id and scope.',
    agentSees: nothingNew,
  },
  'nested-too-deep': {
    title: 'The {{segment}} is nested too deeply',
    cause: 'More than {{limit}} objects or lists stand inside each other.',
    cure: 'Leave out what the login does not need.',
    agentSees: nothingNew,
  },
  'duplicate-member': {
    title: 'The {{segment}} says the same thing twice',
    cause: 'The member "{{member}}" is there more than once. Two readers could take two different values.',
    cure: 'Write each member once; let a JSON library write the text.',
    agentSees: nothingNew,
  },
  'lone-surrogate': {
    title: 'The {{segment}} holds half a character',
    cause: 'A text was cut in the middle of an emoji or another rare character.',
    cure: 'Cut texts between characters, not inside them.',
    agentSees: nothingNew,
  },
  'number-out-of-range': {
    title: 'The {{segment}} holds a number that is too large',
    cause: 'The number {{number}} is beyond what can be stored.',
    cure: 'Leave it out, or write it as text.',
    agentSees: nothingNew,
  },
} as const satisfies Record<Code, CodeWords>
