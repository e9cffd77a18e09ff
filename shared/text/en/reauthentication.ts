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
  /** On the button, with what it is about in front. */
  then: 'Then: {{what}}',
  callback: {
    none: 'session goes on',
    answers: 'app brings another',
    fails: 'app’s callback fails',
    absent: 'app has no callback',
  },
  hint: {
    none: 'Only a login looks at the token (rule K7).',
    answers: 'The back end signs a fresh one with a live key.',
    fails: 'It is asked, and brings no token.',
    absent: 'There is nobody to ask.',
  },
  ended: { renewed: 'The app brought another token', revoked: 'The session is over' },
  why: { expired: 'The token had run out.', 'kid-deleted': 'The token’s key had been deleted.' },
  renewed: {
    web: 'The request was refused, the page’s callback was asked, and the request went through with a fresh token.',
    ios: 'The app noticed before Send and logged in again in silence. Nothing was lost.',
    reconnection: 'The device came online with a fresh token, and what had waited was sent with it.',
    lost: 'The app heard of it only at Send. The person is logged in again, and the text is lost: it has to be written once more.',
  },
  revoked: {
    answers: 'The app’s callback brought no token that is taken.',
    fails: 'The app’s callback was asked and brought no token.',
    absent: 'The app has no callback that could bring another.',
    kept: 'The text is still there. Sending it goes on as a new visitor.',
    reconnection: 'What had waited for the network arrived as a new visitor’s.',
    lost: 'The text is lost. Writing again goes on as a new visitor.',
  },
  assumed: 'What the clients do here is partly our assumption.',
  close: 'Close',
  steps: {
    none: 'On {{device}}, the app is not asked for another token',
    answers: 'On {{device}}, the app’s callback answers with fresh tokens',
    fails: 'On {{device}}, the app’s callback fails',
    absent: 'On {{device}}, the app has no callback',
  },
} as const
