/** Signing by hand on the bench: key, way, times, header; and JSON that has a slip. */
export const byHand = {
  deletedKey: '{{name}} (deleted)',
  isDeleted: 'This key was deleted. A back end that goes on using it is refused.',
  standIn:
    'This key was deleted and its secret is gone for good, so the signature is made with another text. Nobody looks at it: the token is refused by its kid.',
  way: 'How',
  ways: {
    secret: 'With its secret',
    'wrong-secret': 'With a wrong secret',
    'base64-decoded': 'Secret base64-decoded',
    unsigned: 'Not at all',
  },
  times: { iat: 'Issued', nbf: 'Valid from', exp: 'Expires' },
  noTime: 'not said',
  usualHeader: 'as usual',
  ownHeader: 'changed by hand',
  headerExtra: 'More of the header, as JSON',
  headerExtraHint: 'Added last, and signed as it is. An empty field is left out.',
  backToUsual: 'Back to the usual header',
  slip: 'Line {{line}}, column {{column}}: {{found}} does not belong there.',
  endsEarly: 'Line {{line}}, column {{column}}: the text ends too early. It must be one JSON object.',
  noSnippet: 'Code is written for tokens that are issued now, or that say no times. Choose those above to see it.',
} as const
