/** How a login came about: stations, steps, what was handed over, and where it went wrong. */
import type { HandOver, HandOverName, Station } from '../../contract/login-route.ts'
import type { Responsible } from '../../token/responsible.ts'

export const logins = {
  title: 'How a login came about',
  show: 'How this login came about',
  none: 'Nobody has tried to log in yet',
  noneBody: 'Log in on a device, or with a token from the token bench. The way of that login is drawn here.',
  gone: 'This login is not there any more',
  goneBody: 'It was taken back, or belongs to another workspace.',
  business: 'The business',
  product: 'Messaging',
  all: 'All logins',
  refused: 'Refused',
  passedOn: '{{name}} logged in',
  refusedOn: 'A login was refused',
  where: '{{device}}, {{at}}',
  earlier: 'Login before',
  later: 'Login after',
  play: 'Play the hand-overs',
  pause: 'Pause',
  way: 'Way of the login',
  between: '{{from}} → {{to}}',
  app: 'App',
  station: {
    person: 'Person',
    site: 'Site',
    'back-end': 'Back end',
    messenger: 'Messenger',
    verification: 'Verification',
    agent: 'Agent',
  } satisfies Record<Station, string>,
  step: {
    '1': { name: 'Step 1', text: 'The person logs in' },
    '2': { name: 'Step 2', text: 'The back end signs a token' },
    '3': { name: 'Step 3', text: 'The token is handed on and verified' },
    result: { name: 'Result', text: 'What comes of it' },
  } satisfies Record<HandOver['step'], { readonly name: string; readonly text: string }>,
  handOver: {
    credentials: {
      title: 'What they log in with',
      carried:
        'The person logs in to the business as they always do. What they type stays there: messaging neither gets it nor sees it.',
    },
    request: {
      title: 'Asks for a token',
      carried:
        'Who is logged in, the back end knows from its own session. It takes the external ID and the name from there, never from what the page sends.',
    },
    token: { title: 'Signed token', carried: 'Header and claims, signed with the secret that only the back end has.' },
    'login-call': {
      title: 'Login call with the token',
      carried: 'It should be the same token, letter for letter: whoever hands it on neither reads nor changes it.',
    },
    check: {
      title: 'Token to be verified',
      carried: 'The token goes through every check in turn. The first one that fails refuses it.',
    },
    result: { title: 'Who the agent sees', carried: 'This person is on the device from now on.' },
  } satisfies Record<HandOverName, { readonly title: string; readonly carried: string }>,

  wrong: 'Went wrong here',
  passed_one: '{{count}} check passed',
  passed_other: '{{count}} checks passed',
  counts: '{{passed}} passed, {{failed}} failed, {{none}} not reached',
  nothing: 'Nothing changes',
  whose: 'Whose to mend',
  responsible: {
    site: 'The site’s, which did not hand the token on as it got it.',
    'back-end': 'The back end’s, which made the token.',
    administrator:
      'The administrator’s, who deleted the key that the token names; or the back end moves to another key.',
    clock: 'Nobody wrote anything wrong: the token came at the wrong moment, or a clock does not agree.',
    simulator: 'Nobody’s: this copy of Understudy does not have the secret, so it cannot check.',
  } satisfies Record<Responsible, string>,
  header: 'Header',
  claims: 'Claims',
  proves: 'Of a refused token nothing is proved: this is only what it says.',
  unreadable: 'What was handed over cannot be read as a token.',
  empty: 'nothing that can be read',
  email: 'given, not shown here (rule E1)',
  notShown: 'a list or an object, not shown',
  others_one: 'One more member counts for nothing (rule T3).',
  others_other: '{{count}} more members count for nothing (rule T3).',
  key: 'Key',
  secretStart: '{{name}}, secret begins with {{secretStart}}',
  keyDeleted: 'deleted {{at}}',
  checks: 'All checks',
  externalId: 'External ID',
} as const
