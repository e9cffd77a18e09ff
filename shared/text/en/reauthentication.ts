/** A session's token: how long it lives, what the app does once it is over, and what came of it. */
export const reauthentication = {
  token: {
    runsOut: 'Token runs out in {{left}}',
    expired: 'Token has run out',
    keyDeleted: 'The token’s key was deleted',
    lasts: 'Token does not run out',
    nobody: 'Nobody is logged in',
  },
  choose: '{{name}}: once the token is over',
  chosen: '{{name}}, once the token is over: {{what}}',
  /** On the button, beside how long the token lives. */
  then: { none: 'Then goes on', answers: 'Then renewed', fails: 'Then fails', absent: 'Then no callback' },
  callback: {
    none: 'Session goes on',
    answers: 'App brings another',
    fails: 'App’s callback fails',
    absent: 'App has no callback',
  },
  hint: {
    none: 'Only a login looks at the token (rule K7).',
    answers: 'The back end signs a fresh one with a live key.',
    fails: 'It is asked, and brings no token.',
    absent: 'There is nobody to ask.',
  },
  ended: { renewed: 'The app brought another token', revoked: 'The session is over' },
  why: { expired: 'The token had run out.', 'kid-deleted': 'The token’s key had been deleted.' },
  /** What became of what was being sent. */
  sent: {
    whole: 'Nothing was lost.',
    lost: 'The text is lost: it has to be written once more.',
    keptOver: 'The text is still there. Sending it goes on as a new visitor.',
    lostOver: 'The text is lost. Writing again goes on as a new visitor.',
    waitedOver: 'What had waited for the network arrived as a new visitor’s.',
  },
  more: 'What happened',
  renewed: {
    web: 'The request was refused, the page’s callback was asked, and the request went through with a fresh token.',
    ios: 'The app noticed before Send and logged in again in silence.',
    android: 'The app heard of it only at Send, and logged in again.',
    reconnection: 'The device came online with a fresh token, and what had waited was sent with it.',
  },
  revoked: {
    answers: 'The app’s callback brought no token that is taken.',
    fails: 'The app’s callback was asked and brought no token.',
    absent: 'The app has no callback that could bring another.',
  },
  assumed: 'What the clients do here is partly our assumption.',
  close: 'Close',
  /** In the dialog that deletes a key. */
  standing_one: '{{count, number}} session stands on it whose app is asked for another token with its next message:',
  standing_other:
    '{{count, number}} sessions stand on it whose apps are asked for another token with their next message:',
  steps: {
    none: 'On {{device}}, the app is not asked for another token',
    answers: 'On {{device}}, the app’s callback answers with fresh tokens',
    fails: 'On {{device}}, the app’s callback fails',
    absent: 'On {{device}}, the app has no callback',
  },
} as const
