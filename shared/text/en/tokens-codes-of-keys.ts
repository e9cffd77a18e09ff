/** Words for the refusals of header, key and signature. */
import type { codesByCheck } from '../../token/codes.ts'
import { nothingNew, type CodeWords } from './tokens-agent-sees.ts'

type Code = (typeof codesByCheck)['algorithm' | 'type' | 'header' | 'key' | 'signature'][number]

export const codesOfKeys = {
  'algorithm-missing': {
    title: 'The token does not name its algorithm',
    cause: 'The header has no "alg".',
    cure: 'Set "alg" to HS256.',
    agentSees: nothingNew,
  },
  'algorithm-not-a-string': {
    title: 'The name of the algorithm is not text',
    cause: '"alg" is {{alg}}.',
    cure: 'Set "alg" to the text HS256.',
    agentSees: nothingNew,
  },
  'algorithm-none': {
    title: 'The token asks not to be checked',
    cause: '"alg" is {{alg}}: it claims to need no signature. Anybody could have made it.',
    cure: 'Sign with HS256 and the shared secret. If you did not make this token, somebody is trying the door.',
    agentSees: nothingNew,
  },
  'algorithm-other-hmac': {
    title: 'The token is signed with a longer hash',
    cause: '"alg" is {{alg}}; only HS256 is taken, even where the secret is right.',
    cure: "Set the library's algorithm to HS256.",
    agentSees: nothingNew,
  },
  'algorithm-rsa': {
    title: 'The token is signed with an RSA key',
    cause: '"alg" is {{alg}}, which needs a key pair. Messaging uses a shared secret.',
    cure: 'Sign with HS256 and the secret of a messaging key.',
    agentSees: nothingNew,
  },
  'algorithm-elliptic-curve': {
    title: 'The token is signed with an elliptic-curve key',
    cause: '"alg" is {{alg}}, which needs a key pair. Messaging uses a shared secret.',
    cure: 'Sign with HS256 and the secret of a messaging key.',
    agentSees: nothingNew,
  },
  'algorithm-unknown': {
    title: 'The algorithm is not known',
    cause: '"alg" is {{alg}}. Capitals count.',
    cure: 'Write exactly HS256.',
    agentSees: nothingNew,
  },
  'type-not-jwt': {
    title: 'The token is of another type',
    cause: '"typ" is {{typ}}.',
    cure: 'Set "typ" to JWT, in capitals, or leave it out.',
    agentSees: nothingNew,
  },
  'crit-header': {
    title: 'The header demands extensions',
    cause: '"{{member}}" lists rules that the reader must know. None are supported.',
    cure: 'Leave "crit" out of the header.',
    agentSees: nothingNew,
  },
  'b64-header': {
    title: 'The header changes how the claims are written',
    cause: '"{{member}}" switches the encoding of the claims. A login token has one encoding only.',
    cure: 'Leave "b64" out of the header.',
    agentSees: nothingNew,
  },
  'key-in-header': {
    title: 'The token brings its own key',
    cause: '"{{member}}" holds a key. A token that may choose its key proves nothing.',
    cure: 'Leave it out and name a key by "kid". If you did not make this token, somebody is trying the door.',
    agentSees: nothingNew,
  },
  'certificate-in-header': {
    title: 'The token brings or points to a certificate',
    cause: '"{{member}}" is there. Keys come from the list of keys only, by their ID.',
    cure: 'Leave it out and name a key by "kid".',
    agentSees: nothingNew,
  },
  'key-address-in-header': {
    title: 'The token says where to fetch its key',
    cause: '"{{member}}" holds an address. It is never visited.',
    cure: 'Leave it out and name a key by "kid". If you did not make this token, somebody is trying the door.',
    agentSees: nothingNew,
  },
  'kid-missing': {
    title: 'The token names no key',
    cause: 'The header has no "kid".',
    cure: 'Set "kid" in the token\'s header (not among the claims) to the key ID from the list of keys.',
    agentSees: nothingNew,
  },
  'kid-not-a-string': {
    title: 'The key ID is not text',
    cause: '"kid" is {{kid}}.',
    cure: 'Write the key ID as text, as it stands in the list of keys.',
    agentSees: nothingNew,
  },
  'kid-unknown': {
    title: 'The key is not known here',
    cause: '"kid" is {{kid}}. No such key was ever made in this account.',
    cure: 'Copy the key ID from the list of keys. Check that it is not from another account, and not the secret.',
    agentSees: nothingNew,
  },
  'kid-deleted': {
    title: 'The key was deleted',
    cause: '"kid" is {{kid}}, a key that an administrator deleted.',
    cure: 'Move the back end to a key that is still in the list.',
    agentSees: nothingNew,
  },
  'secret-not-at-hand': {
    title: 'The secret of this key is not here',
    cause: 'The key {{kid}} is in the list, but this copy of Understudy does not hold its secret, so it cannot check.',
    cure: 'Make a new key here, or add the secret to this one.',
    agentSees: nothingNew,
  },
  'signature-missing': {
    title: 'The token is not signed',
    cause: 'Nothing stands behind the last dot.',
    cure: 'Sign the token, and hand over all of it.',
    agentSees: nothingNew,
  },
  'signature-length': {
    title: 'The signature has the wrong length',
    cause: 'It is {{length}} bytes long; HS256 makes {{expected}}. It was made by another algorithm, or cut.',
    cure: 'Sign with HS256, and hand over the whole token.',
    agentSees: nothingNew,
  },
  'secret-base64-decoded': {
    title: 'The secret was base64-decoded before signing',
    cause: 'The signature fits the decoded secret. The secret is to be used as the text that it is.',
    cure: "Switch the library's base64 option for the secret off, or hand it the secret as text.",
    agentSees: nothingNew,
  },
  'secret-with-line-end': {
    title: 'A line end got into the secret',
    cause: 'The signature fits the secret with a line end behind it, as happens when it is read from a file.',
    cure: 'Trim the secret when the back end reads it.',
    agentSees: nothingNew,
  },
  'secret-cut-short': {
    title: 'Only the start of the secret was used',
    cause: 'The signature fits the first {{length}} characters, which is all that the list of keys shows.',
    cure: 'Use the whole secret. If nobody kept it, make a new key: a secret is shown only once.',
    agentSees: nothingNew,
  },
  'key-id-as-secret': {
    title: 'The key ID was used as the secret',
    cause: 'The signature fits the text {{kid}}, which is the name of the key and known to many.',
    cure: 'Sign with the shared secret; the key ID only goes into "kid".',
    agentSees: nothingNew,
  },
  'secret-of-another-key': {
    title: 'The secret belongs to another key',
    cause: 'The token names {{kid}}, but the signature fits the secret of {{other}}.',
    cure: 'Use the key ID and the secret of the same key.',
    agentSees: nothingNew,
  },
  'signature-wrong': {
    title: 'The signature does not fit',
    cause:
      'The token was signed with another secret, or its header or claims were changed after signing. Which of these it was cannot be told from a signature.',
    cure: 'Compare the secret in the back end with the one of this key, and check that nothing edits the token on its way.',
    agentSees: nothingNew,
  },
} as const satisfies Record<Code, CodeWords>
