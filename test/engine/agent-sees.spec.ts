import type { Query } from '#shared/contract/query.ts'
import { describe, expect, it } from 'vitest'
import { branchId } from '#shared/engine/ids.ts'
import { article1, key, laptop, phone, sam, ticket1, user1, user2, world } from './world.ts'

describe('the agent', () => {
  it('A1 sees a mark on messages that came while the person was authenticated, and never later on earlier ones', () => {
    const shop = world()
    shop.writes(laptop, 'Before')
    shop.logsIn(laptop, 'cust-1042', { name: 'Ada' })
    shop.writes(laptop, 'After')
    expect(shop.log()).toEqual(['A1 Visitor 1: Before', 'A1 Ada (verified): After'])
  })

  it('A1 sees the mark beside the requester and in the profile', () => {
    const shop = world()
    shop.writes(laptop, 'Hello')
    expect(shop.ask({ type: 'Ticket', ticket: ticket1 }).requester.verified).toBe(false)
    shop.logsIn(laptop, 'cust-1042')
    expect(shop.ask({ type: 'Ticket', ticket: ticket1 }).requester.verified).toBe(true)
    expect(shop.ask({ type: 'EndUserProfile', user: user2 }).verified).toBe(true)
  })

  it('A2 finds the external ID in the profile', () => {
    const shop = world()
    shop.logsIn(laptop, 'cust-1042')
    expect(shop.ask({ type: 'EndUserProfile', user: user1 }).externalId).toBe('cust-1042')
  })

  it('A3 sees the name of the token, or a visitor number where it gave none', () => {
    const shop = world()
    shop.logsIn(laptop, 'cust-1042')
    expect(shop.ask({ type: 'EndUserProfile', user: user1 })).toMatchObject({ number: 1 })
    expect(shop.ask({ type: 'EndUserProfile', user: user1 }).name).toBeUndefined()
    shop.logsIn(laptop, 'cust-1042', { name: 'Ada Byron' })
    expect(shop.ask({ type: 'EndUserProfile', user: user1 }).name).toBe('Ada Byron')
  })

  it.each(['', '   ', '\n'])('A3 sees a visitor number where the token’s name is blank: %j', (name) => {
    const shop = world()
    shop.logsIn(laptop, 'cust-1042', { name })
    expect(shop.ask({ type: 'EndUserProfile', user: user1 }).name).toBeUndefined()
    shop.logsIn(laptop, 'cust-1042', { name: 'Ada Byron' })
    shop.logsIn(laptop, 'cust-1042', { name })
    expect(shop.ask({ type: 'EndUserProfile', user: user1 }).name).toBe('Ada Byron')
  })

  it('E1 never gets the email of a token, in no answer at all', () => {
    const shop = world()
    shop.logsIn(laptop, 'cust-1042', { name: 'Ada', email: 'ada@example.org' })
    shop.writes(laptop, 'Hello')
    shop.do({ type: 'ImportEndUser', externalId: 'cust-1043' })
    shop.do({ type: 'MakeBranch', name: 'What if', changes: [] })
    const questions: { readonly [Type in Query['type']]: Extract<Query, { type: Type }> } = {
      EndUserProfile: { type: 'EndUserProfile', user: user1 },
      Interactions: { type: 'Interactions', user: user1, offset: 0, limit: 50 },
      FindPeople: { type: 'FindPeople', words: '', offset: 0, limit: 50 },
      Clock: { type: 'Clock' },
      Workspace: { type: 'Workspace' },
      TicketViews: { type: 'TicketViews', agent: sam },
      SearchTickets: { type: 'SearchTickets', words: 'hello', agent: sam, offset: 0, limit: 50 },
      TicketList: { type: 'TicketList', view: 'all-unsolved', agent: sam, offset: 0, limit: 50 },
      Ticket: { type: 'Ticket', ticket: ticket1 },
      Conversation: { type: 'Conversation', ticket: ticket1, limit: 50 },
      Devices: { type: 'Devices' },
      Messenger: { type: 'Messenger', device: laptop, limit: 50 },
      Conversations: { type: 'Conversations', device: laptop },
      Login: { type: 'Login', login: shop.heads.devices.get(laptop)!.login! },
      LoginRoute: { type: 'LoginRoute', login: shop.heads.devices.get(laptop)!.login! },
      Logins: { type: 'Logins', offset: 0, limit: 50 },
      SigningKeys: { type: 'SigningKeys' },
      KeyUse: { type: 'KeyUse', key },
      KnownEndUsers: { type: 'KnownEndUsers', offset: 0, limit: 50 },
      Evidence: { type: 'Evidence', of: { kind: 'person', user: user1 } },
      TwoPeople: { type: 'TwoPeople', one: user1, other: user2 },
      Lookalikes: { type: 'Lookalikes', user: user1 },
      WhatWouldChange: { type: 'WhatWouldChange', policy: 'first-release' },
      Branches: { type: 'Branches' },
      Acts: { type: 'Acts', offset: 0, limit: 50 },
      WhatIf: { type: 'WhatIf', branch: branchId(1) },
      Undoing: { type: 'Undoing' },
      Timeline: { type: 'Timeline', limit: 50 },
    }
    const answers = Object.values(questions).map((question: Query) => shop.ask(question))
    expect(answers[0]).toMatchObject({ email: { shown: false, rule: 'E1' } })
    expect(JSON.stringify(answers)).not.toContain('ada@example.org')
    expect(shop.heads.users.get(user1)?.email).toBe('ada@example.org')
  })

  it('E1 never finds anything by the email of a token, nor is shown it by a search', () => {
    const shop = world()
    shop.logsIn(laptop, 'cust-1042', { name: 'Ada', email: 'ada@example.org' })
    shop.writes(laptop, 'Hello')
    const found = (words: string) => shop.ask({ type: 'SearchTickets', words, agent: sam, offset: 0, limit: 50 })
    for (const words of ['ada@example.org', 'example', 'requester:example', 'requester:ada@example.org'])
      expect(found(words)).toEqual({ ok: true, total: 0, more: false, rows: [] })
    const people = (words: string) => shop.ask({ type: 'FindPeople', words, offset: 0, limit: 50 }).total
    expect([people('example'), people('ada@example.org'), people('ada')]).toEqual([0, 0, 1])
    expect(found('ada')).toMatchObject({ total: 1, rows: [{ hit: { pieces: [{ text: 'Ada', hit: true }] } }] })
    expect(JSON.stringify(found('hello ada'))).not.toContain('example.org')
    expect(JSON.stringify(found('verified:yes'))).not.toContain('example.org')
  })

  it('U11 is led by a message of a merged ticket to the one that survived, and told where it was written', () => {
    const shop = world()
    shop.logsIn(phone, 'cust-1042', { name: 'Ada' })
    shop.writes(phone, 'Hello')
    shop.writes(laptop, 'My kettle is broken')
    shop.logsIn(laptop, 'cust-1042')
    const found = (words: string) => shop.ask({ type: 'SearchTickets', words, agent: sam, offset: 0, limit: 50 })
    expect(found('kettle')).toMatchObject({
      total: 1,
      rows: [{ number: 1, hit: { place: 'message', from: { number: 2 } } }],
    })
    expect(found('kettle status:closed')).toMatchObject({ total: 1, rows: [{ number: 2 }] })
    expect(found('state:closed')).toEqual({ ok: false, problem: { code: 'unknown-operator', operator: 'state' } })
  })

  it('E2 sees an email address that is the external ID, as external ID', () => {
    const shop = world()
    shop.logsIn(laptop, 'ada@example.org')
    expect(shop.ask({ type: 'EndUserProfile', user: user1 }).externalId).toBe('ada@example.org')
  })
})

describe('help-centre articles', () => {
  it('G1 that need sign-in are reachable for nobody, authenticated or not; others for everybody', () => {
    const shop = world()
    shop.do({ type: 'PublishArticle', title: 'Your invoices', body: 'Secret', needsSignIn: true })
    shop.do({ type: 'PublishArticle', title: 'Opening hours', body: 'Nine to five', needsSignIn: false })
    const open = { type: 'OpenArticle', device: laptop, article: article1 } as const
    expect(shop.refused(open)).toBe('article-needs-sign-in')
    shop.logsIn(laptop, 'cust-1042')
    expect(shop.refused(open)).toBe('article-needs-sign-in')
    const { articles } = shop.ask({ type: 'Messenger', device: laptop, limit: 5 })
    expect(articles.map(({ title, body }) => [title, body])).toEqual([
      ['Your invoices', undefined],
      ['Opening hours', 'Nine to five'],
    ])
  })
})
