/** A story does what its steps say, and its expectations tell the difference. */
import { describe, expect, it } from 'vitest'
import { openPlayer, playAll } from '#shared/scenario/player.ts'
import { openStage } from '#shared/scenario/stage.ts'
import { instant, ticketId } from '#shared/engine/ids.ts'
import { openMemoryJournal } from '#shared/journal/memory-journal.ts'
import { failuresOf, readShipped, scenarioOf } from './tools.ts'

const head = `understudy: 1
title: T
devices: { Laptop: browser, Phone: phone }
keys: { Shop: }
people: { Ada: { external id: a-1, name: Ada Byron, email: ada@example.com } }
agents: [Sam]
steps:
  - device: Laptop
    writes: Hello
`
/** Expectations begin on line 11, further steps on line 10. */
const expecting = (text: string): Promise<readonly string[]> => failuresOf(`${head}    expect:\n${text}`)

describe('near misses are told in words', () => {
  it.each([
    [
      'a requester',
      '- { ticket: 1, requester: Ada Byron }',
      'ticket 1: requester Ada Byron: expected requester Ada Byron, is Visitor 1',
    ],
    ['a mark', '- { ticket: 1, verified: yes }', 'ticket 1: verified yes: expected verified yes, is no'],
    [
      'a mark beside the name',
      '- { ticket: 1, mark is shown: yes }',
      'ticket 1: mark is shown yes: expected mark is shown yes, is no',
    ],
    [
      'an external ID',
      '- { ticket: 1, external id: a-1 }',
      'ticket 1: external id a-1: expected external id a-1, is none',
    ],
    ['a status', '- { ticket: 1, status: open }', 'ticket 1: status open: expected status open, is new'],
    ['a subject', '- { ticket: 1, subject: Hi }', 'ticket 1: subject “Hi”: expected subject “Hi”, is “Hello”'],
    ['a count', '- { ticket: 1, messages: 1 }', 'ticket 1: messages 1: expected messages 1, is 3'],
    ['a merge', '- { ticket: 1, merged into: 2 }', 'ticket 1: merged into 2: expected merged into 2, is none'],
    ['origins', '- { ticket: 1, made of: [1, 2] }', 'ticket 1: made of 1, 2: expected made of 1, 2, is 1'],
    ['events', '- { ticket: 1, tells of: merged }', 'ticket 1: tells of merged: expected tells of merged, is created'],
    [
      'no events',
      '- { ticket: 1, does not tell of: created }',
      'ticket 1: does not tell of created: expected does not tell of created, is created',
    ],
    ['a ticket that is not there', '- { ticket: 2, status: open }', 'ticket 2: status open: ticket 2 is not there'],
    ['a ticket that should be there', '- { ticket: 2 }', 'ticket 2 is there: ticket 2 is not there'],
    ['a ticket that should not be there', '- { ticket: 1, is there: no }', 'ticket 1 is not there: ticket 1 is there'],
    [
      'a text that should not be there',
      '- { ticket: 1, does not show: ell }',
      'ticket 1: does not show “ell”: expected does not show “ell”, but “Hello” from Visitor 1 of ticket 1 is there',
    ],
    ['a person who is not there', '- { person: Ada, verified: yes }', 'Ada: verified yes: Ada is not there'],
    [
      'a device',
      '- { device: Laptop, asks for name and email: no }',
      'Laptop: asks for name and email no: expected asks for name and email no, is yes',
    ],
    [
      'who is logged in',
      '- { device: Laptop, logged in as: Ada }',
      'Laptop: logged in as Ada: expected logged in as Ada, is nobody',
    ],
    [
      'a login that never was',
      '- { device: Laptop, last login: accepted, refused with: expired }',
      'Laptop: last login accepted: expected last login accepted, is none',
      'Laptop: refused with expired: expected refused with expired, is none, it was not refused',
    ],
    [
      'a list',
      '- { view: all unsolved, holds only: [] }',
      'view all unsolved: holds only none: expected holds only none, is 1',
    ],
    [
      'a key',
      '- { key: Shop, secret starts with: abcdef }',
      'key Shop: secret starts with abcdef: expected secret starts with abcdef, is',
    ],
    ['how many tickets', '- { number of tickets: 2 }', 'number of tickets 2: expected number of tickets 2, is 1'],
    [
      'how many end users',
      '- { number of end users: 2 }',
      'number of end users 2: expected number of end users 2, is 1',
    ],
    ['variables', '- { metadata variables: off }', 'metadata variables off: expected metadata variables off, is on'],
    [
      'a refusal',
      '- { refused: ticket-closed }',
      'the step is refused with ticket-closed: the step was done, not refused',
    ],
  ])('%s', async (_, text, ...told) => {
    const failures = await expecting(`      ${text}`)
    expect(failures).toHaveLength(told.length)
    told.forEach((part, index) => expect(failures[index]).toContain(`step 1, line 11, ${part}`))
  })

  it('messages: which one is missing, and what is there', async () => {
    const [told] = await expecting('      - { ticket: 1, shows: [{ from: bot }, Hello] }')
    expect(told).toContain('“Hello” is not there behind from bot; there is “Hello” from Visitor 1 of ticket 1, then')
  })

  it('two people of one name', async () => {
    const text = `${head}  - { device: Phone, logs in as: Ada }\n  - { device: Phone, logs in as: Ada, with claims: { external_id: a-2 }, expect: [{ person: Ada Byron, verified: yes }] }`
    expect(await failuresOf(text)).toEqual([
      'step 3, line 11, Ada Byron: verified yes: 2 people are called Ada Byron: use a name under "people"',
    ])
  })
})

describe('a refused step', () => {
  const closed = '  - { agent: Sam, ticket: 1, submits as: solved }\n  - { time closes ticket: 1 }\n'
  it('fails if nobody expected it', async () =>
    expect(await failuresOf(`${head}${closed}  - { agent: Sam, ticket: 1, notes: x }`)).toEqual([
      'step 4, line 12, the step is done: refused with ticket-closed: Ticket ticket-1 is closed, and a closed ticket never changes again.',
    ]))
  it('holds if its code is expected', async () =>
    expect(
      await failuresOf(`${head}${closed}  - { agent: Sam, ticket: 1, notes: x, expect: [{ refused: ticket-closed }] }`),
    ).toEqual([]))
  it('tells another code', async () =>
    expect(
      (await failuresOf(`${head}  - { time closes ticket: 1, expect: [{ refused: ticket-closed }] }`))[0],
    ).toContain('refused with ticket-not-solved'))
  it.each(['last login: refused', 'refused with: expired', 'failed check: expiry', 'mistake by: clock'])(
    'a login, by its device: %s',
    async (fact) =>
      expect(
        await failuresOf(
          `${head}  - { device: Phone, logs in as: Ada, with broken token: expired, expect: [{ device: Phone, ${fact} }] }`,
        ),
      ).toEqual([]),
  )
  it('U12 tells by whom the mistake was made', async () =>
    expect(
      await failuresOf(
        `${head}  - { device: Phone, logs in as: Ada, with broken token: in-quotes, expect: [{ device: Phone, mistake by: back-end }] }`,
      ),
    ).toEqual(['step 2, line 10, Phone: mistake by back-end: expected mistake by back-end, is site']))
  it('a login on another device excuses nothing', async () =>
    expect(
      await failuresOf(
        `${head}  - { device: Phone, logs in as: Ada, with broken token: expired, expect: [{ device: Laptop, last login: none }] }`,
      ),
    ).toHaveLength(1))
  it.each(['last login: refused', 'refused with: expired', 'failed check: expiry', 'mistake by: clock'])(
    'an older refused login excuses no later step: %s',
    async (fact) => {
      const login =
        '  - { device: Phone, logs in as: Ada, with broken token: expired, expect: [{ refused: expired }] }\n'
      const told = [`step 3, line 11, the step is done: `]
      for (const later of ['gives name: Ada', 'logs in as: Ada, with broken token: deleted-key']) {
        const failures = await failuresOf(
          `${head}${login}  - { device: Phone, ${later}, expect: [{ device: Phone, ${fact} }] }`,
        )
        expect(failures.map((failure) => failure.slice(0, told[0]!.length))).toEqual(told)
      }
    },
  )
  it('a broken token that needs a key which is not there', async () =>
    expect(
      (await failuresOf(`${head}  - { device: Phone, logs in as: Ada, with broken token: deleted-key }`))[0],
    ).toContain('needs a signing key that was deleted before'))
  it('a key name is free again once its creation was refused or its key was deleted (rule K3)', async () => {
    const keys = Array.from({ length: 10 }, (_, index) => `K${index}: `).join(', ')
    expect(
      await failuresOf(`${head.replace('{ Shop: }', `{ ${keys} }`)}
  - { administrator creates key: Late, expect: [{ refused: key-limit-reached }, { key: Late, is there: no }] }
  - { administrator deletes key: K3 }
  - { administrator creates key: Late, expect: [{ key: Late, is there: yes }, { number of keys: 10 }] }
  - { device: Phone, logs in as: Ada, with key: Late, expect: [{ device: Phone, logged in as: Ada }] }
  - { administrator deletes key: K0 }
  - { administrator creates key: K0 }
  - { device: Laptop, logs in as: Ada, with key: K0, expect: [{ device: Laptop, last login: accepted }] }
  - { device: Laptop, logs in as: Ada, with key: K0, with broken token: deleted-key, expect: [{ refused: kid-deleted }] }
  - { device: Laptop, logs in as: Ada, expect: [{ refused: kid-deleted }] }
  - { administrator deletes key: K3 }
`),
    ).toEqual([])
  })
  it('more keys than fit (rule K3) is told of the setting of the stage', async () => {
    const keys = Array.from({ length: 11 }, (_, index) => `K${index}: `).join(', ')
    const [told] = await failuresOf(head.replace('{ Shop: }', `{ ${keys} }`))
    expect(told).toContain('step 0, line 1, the stage is set (CreateSigningKey): refused with key-limit-reached')
  })
})

describe('the player', () => {
  const scenario = scenarioOf(readShipped('01-login-in-mid-conversation.yaml'), '01.yaml')

  it('goes step by step and stops at the end', async () => {
    const player = await openPlayer(scenario)
    expect(player.state()).toMatchObject({ file: '01.yaml', done: 0, findings: [], title: 'Login in mid-conversation' })
    await player.next()
    expect(player.state().done).toBe(1)
    for (let extra = 0; extra < 10; extra += 1) await player.next()
    expect(player.state().done).toBe(6)
    expect(player.state().findings.every(({ ok }) => ok)).toBe(true)
  })

  it('says of each step whose chair acts', async () =>
    expect((await openPlayer(scenario)).state().steps.map(({ chair }) => chair)).toEqual([
      'person',
      'agent',
      'person',
      'agent',
      'person',
      'agent',
    ]))

  it('says of each step that is done which ticket it is about, and of a merged one its survivor', async () => {
    const ticketsOf = async (file: string) =>
      (await playAll(scenarioOf(readShipped(file)))).state().steps.map(({ ticket }) => ticket)
    const [one, two] = [ticketId(1), ticketId(2)]
    expect((await openPlayer(scenario)).state().steps.some((step) => 'ticket' in step)).toBe(false)
    expect(await ticketsOf('01-login-in-mid-conversation.yaml')).toEqual([one, undefined, one, one, one, one])
    expect((await ticketsOf('02-returning-user.yaml')).slice(3)).toEqual([one, two, one, one, one])
  })

  it('plays in a given journal, from a given moment on', async () => {
    const [journal, startsAt] = [openMemoryJournal(), instant('2030-01-01T12:00:00.000Z')]
    await playAll(scenario, openStage(scenario, { journal, startsAt }))
    expect(journal.read(0, 1)[0]?.at).toBe(startsAt)
  })

  it('wants a workspace in which nothing has happened', async () => {
    const stage = openStage(scenario)
    await openPlayer(scenario, stage)
    expect(() => openStage(scenario, { journal: stage.journal })).toThrow('nothing has happened')
  })
})
