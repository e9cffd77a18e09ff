/** Why an expectation fails, told from the story's own steps; and nothing where they tell nothing. */
import { describe, expect, it } from 'vitest'
import { failuresOf } from './tools.ts'

const head = (policy = '') => `understudy: 1
title: T
${policy}
devices: { Laptop: browser, Phone: phone }
keys: { Shop: , Old: }
people:
  Ada: { external id: a-1, name: Ada Byron, email: ada@example.com }
  Grace: { external id: g-1, name: Grace Hopper }
agents: [Sam]
steps:
`
const writes = (text: string, device = 'Laptop') => `  - { device: ${device}, writes: ${text} }\n`
const logsIn = (more = '', device = 'Laptop', person = 'Ada') =>
  `  - { device: ${device}, logs in as: ${person}${more} }\n`
const refused = (more: string) => logsIn(`, ${more}, expect: [{ device: Laptop, last login: refused }]`)
const expects = (...what: readonly string[]) => `  - expect: [${what.map((one) => `{ ${one} }`).join(', ')}]\n`
const logsOut = '  - { device: Laptop, logs out: }\n'
const adaIs = expects('ticket: 1, requester: Ada Byron')
const solved = '  - { agent: Sam, ticket: 1, submits as: solved }\n'

const whys: readonly (readonly [what: string, steps: string, why: string, policy?: string])[] = [
  [
    'an expired token',
    writes('Hi') + refused('expires in: 10 minutes, token age: 12 minutes') + adaIs,
    'expected requester Ada Byron, is Visitor 1: the login at step 2 was refused, its token had expired 2 minutes before',
  ],
  [
    'a token that expires at that second',
    writes('Hi') + refused('expires in: 10 minutes, token age: 10 minutes') + adaIs,
    'step 2 was refused, its token expired at that very second',
  ],
  [
    'a deleted key',
    `  - { administrator deletes key: Old }\n${writes('Hi')}${refused('with key: Old')}${adaIs}`,
    'the login at step 3 was refused, its key “Old” was deleted at step 1',
  ],
  [
    'any other refusal',
    writes('Hi') + refused('leaves out: scope') + expects('ticket: 1, verified: yes'),
    'is no: the login at step 2 was refused with scope-missing (',
  ],
  ['no login', writes('Hi') + adaIs, 'is Visitor 1: Ada has not logged in anywhere'],
  [
    'no login on the device of a ticket',
    writes('Hi') + expects('ticket: 1, verified: yes'),
    'is no: nobody has logged in on Laptop',
  ],
  ['a login that comes later', writes('Hi') + adaIs + logsIn(), 'is Visitor 1: Ada logs in only at step 3'],
  [
    'a person who is not there yet',
    writes('Hi') + expects('person: Ada, verified: yes') + logsIn(),
    'Ada is not there: Ada logs in only at step 3',
  ],
  [
    'a logout before',
    writes('Hi') + logsIn() + logsOut + writes('Again') + expects('ticket: 2, requester: Ada Byron'),
    'is Visitor 3: whoever was logged in on Laptop logged out at step 3',
  ],
  [
    'somebody else on the same device (rule U9)',
    logsIn() + logsIn('', 'Laptop', 'Grace') + expects('device: Laptop, logged in as: Ada'),
    'is Grace: Grace has logged in on Laptop since, at step 2',
  ],
  [
    'another device',
    logsIn('', 'Phone') + expects('device: Laptop, logged in as: Ada'),
    'is nobody: Ada is logged in on Phone, since step 1',
  ],
  [
    'a login that nobody reckoned with',
    writes('Hi') + logsIn() + expects('ticket: 1, verified: no'),
    'is yes: Ada logged in on Laptop at step 2',
  ],
  [
    'a token without a name (rule A3)',
    writes('Hi') + logsIn(', leaves out: name') + adaIs,
    'is Visitor 2: the token at step 2 says no name',
  ],
  [
    'a token with another name',
    writes('Hi') + logsIn(', with claims: { name: Ada Lovelace }') + adaIs,
    'is Ada Lovelace: the token at step 2 says the name Ada Lovelace',
  ],
  [
    'an external ID in capitals (rule T2)',
    writes('Hi') + logsIn(', with claims: { external_id: A-1 }') + expects('ticket: 1, external id: a-1'),
    'is A-1: there is “A-1”, and it differs from “a-1” by capital and small letters',
  ],
  [
    'an external ID with a space',
    writes('Hi') + logsIn(', with claims: { external_id: "a-1 " }') + expects('person: Ada, tickets: 1'),
    'Ada is not there: there is “a-1 ”, and it differs from “a-1” by a space at an end',
  ],
  [
    'a message from before the login (rule A1)',
    writes('Hi') + logsIn() + expects('ticket: 1, shows: { text: Hi, verified: yes }'),
    'it was written at step 1, before the login at step 2, and a message never gets the mark later (rule A1)',
  ],
  [
    'a message that waits for the network',
    `  - { device: Laptop, goes: offline }\n${writes('Hi')}${writes('Ho', 'Phone')}${expects('ticket: 1, shows: Hi')}`,
    'what was written at step 2 waits on Laptop for the network',
  ],
  [
    'a message that was refused',
    `${writes('Hi')}  - { agent: Sam, ticket: 1, ends session: }\n  - { agent: Sam, ticket: 1, replies: Ho, expect: [{ refused: session-ended }] }\n${expects('ticket: 1, shows: Ho')}`,
    'step 3, which says it, was refused',
  ],
  ['a message to come', writes('Hi') + expects('ticket: 1, shows: Ho') + writes('Ho'), 'it is said only at step 3'],
  [
    'a ticket that was merged into another (rule U4)',
    `${logsIn()}${writes('Hi')}${logsOut}${writes('Ho')}${logsIn()}${expects('ticket: 2, status: new')}`,
    'is closed: ticket 2 was merged into ticket 1, where the conversation goes on',
  ],
  [
    'a closed ticket (rule U10)',
    `${writes('Hi')}${solved}  - { time closes ticket: 1 }\n${writes('Ho')}${expects('number of tickets: 1')}`,
    'is 2: ticket 1 was closed at step 3, and a closed ticket takes no more messages (rule U10)',
  ],
  [
    'a session that is over',
    `${writes('Hi')}  - { agent: Sam, ticket: 1, ends session: }\n${expects('ticket: 1, takes replies: yes')}`,
    'is no: the session of ticket 1 was ended at step 2',
  ],
  [
    'a logout that makes a new ticket (rule U7)',
    logsIn() + writes('Hi') + logsOut + writes('Ho') + expects('number of tickets: 1'),
    'is 2: after the logout at step 3 the next message makes a new ticket (rule U7)',
  ],
  [
    'an email that the policy hides (rule E1)',
    writes('Hi') + logsIn() + expects('ticket: 1, email: "ada@example.com, verified"'),
    'is not shown: the policy first-release never shows an email address (rule E1)',
  ],
  [
    'a second end user (rule U2)',
    writes('Hi') + logsIn() + expects('number of end users: 1'),
    'is 2: this policy makes a second end user at a login in mid-conversation (rule U2)',
  ],
  [
    'a visitor who was upgraded in place (rule U2)',
    writes('Hi') + logsIn() + expects('number of end users: 2'),
    'is 1: this policy turns the visitor into the known person, and makes no second end user (rule U2)',
    'policy: current',
  ],
  [
    'tickets that stay apart (rule U4)',
    `${logsIn()}${writes('Hi')}${logsOut}${writes('Ho')}${logsIn()}${expects('ticket: 2, merged into: 1')}`,
    'is none: this policy keeps the tickets of one person apart (rule U4)',
    'policy: current\nswitches: { open conversations: keep-apart }',
  ],
]

describe('the likeliest cause is told', () => {
  it.each(whys)('%s', async (_, steps, why, policy) => {
    const failures = await failuresOf(head(policy) + steps)
    expect(failures).toHaveLength(1)
    expect(failures[0]).toContain(why)
  })
})

it.each([
  ['of somebody whom the story does not know', 'ticket: 1, requester: Grace'],
  ['of a status', 'ticket: 1, status: solved'],
  ['of how many messages there are', 'ticket: 1, messages: 9'],
  ['of a text that nobody ever says', 'ticket: 1, last line: Nobody says this'],
])('nothing is guessed %s', async (_, fact) => {
  const [failure = ''] = await failuresOf(
    `${head().replace(/ {2}Grace.*\n/u, '')}${writes('Hi')}${logsIn()}${expects(fact)}`,
  )
  expect(failure).toMatch(/: expected [^:]*, is [^:]*$/u)
})
