/** The two forms of the rules that rules.md gives twice: each told under `first-release` and under `current`. */
import { describe, expect, it } from 'vitest'
import type { Switches } from '#shared/engine/policy/policy.ts'
import { articleId } from '#shared/engine/ids.ts'
import { emptyWorld, key, laptop, phone, ticket1, ticket2, user1, user2, world, type World } from './world.ts'

function current(switches: Partial<Switches> = {}): World {
  const shop = world()
  shop.do({ type: 'ChangePolicy', policy: 'current', switches })
  return shop
}

const statusOf = (shop: World, ticket = ticket1) => shop.heads.tickets.get(ticket)?.status
const requesterOf = (shop: World, ticket = ticket1) => shop.heads.tickets.get(ticket)?.requester
const emailOf = (shop: World, user = user1) => shop.ask({ type: 'EndUserProfile', user }).email
const verifiedEmail = { email: 'ada@example.com', emailVerified: true } as const

describe('choosing a policy', () => {
  it('is kept with its switches, and what is as the policy comes is not kept', () => {
    const shop = current({ openConversations: 'keep-apart', email: 'verified-only' })
    expect(shop.ask({ type: 'Workspace' })).toMatchObject({
      policy: 'current',
      switches: { openConversations: 'keep-apart' },
    })
    expect(
      shop.try({ type: 'ChangePolicy', policy: 'current', switches: { openConversations: 'keep-apart' } }).events,
    ).toEqual([])
  })

  it('is possible from the beginning', () => {
    const shop = emptyWorld()
    shop.do({ type: 'SetUpWorkspace', name: 'Shop', policy: 'current', switches: { signInArticles: 'nobody' } })
    expect(shop.heads.workspace()).toMatchObject({ policy: 'current', switches: { signInArticles: 'nobody' } })
  })

  it('has no switches under first-release: the article knows of none', () => {
    const shop = current({ email: 'verified-and-unverified' })
    shop.do({ type: 'ChangePolicy', policy: 'first-release', switches: { email: 'anyone-may-claim' } })
    expect(shop.heads.workspace()?.switches).toBeUndefined()
  })

  it('can be taken back', () => {
    const shop = world()
    shop.do({ type: 'ChangePolicy', policy: 'current' })
    shop.do({ type: 'Undo', since: 0 })
    expect(shop.heads.workspace()?.policy).toBe('first-release')
  })
})

describe('U2: a login in mid-conversation, external ID unknown', () => {
  it('makes a new end user under first-release, who becomes the requester', () => {
    const shop = world()
    shop.writes(laptop, 'Where is my parcel?')
    shop.logsIn(laptop, 'cust-1', { name: 'Ada Byron' })
    expect([requesterOf(shop), shop.heads.users.get(user1)?.verified]).toEqual([user2, false])
  })

  it('upgrades the same end user in place under current', () => {
    const shop = current()
    shop.writes(laptop, 'Where is my parcel?')
    shop.logsIn(laptop, 'cust-1', { name: 'Ada Byron' })
    expect(requesterOf(shop)).toBe(user1)
    expect(shop.heads.users.get(user1)).toMatchObject({ externalId: 'cust-1', name: 'Ada Byron', verified: true })
    expect(shop.heads.users.get(user2)).toBeUndefined()
  })

  it('marks the messages that follow, and none from before (A1)', () => {
    const shop = current()
    shop.writes(laptop, 'Before')
    shop.logsIn(laptop, 'cust-1', { name: 'Ada' })
    shop.writes(laptop, 'After')
    expect(shop.log()).toEqual(['A1 Ada: Before', 'A1 Ada (verified): After'])
  })

  it('makes a new end user under current where that switch says so', () => {
    const shop = current({ unknownExternalId: 'new-user' })
    shop.writes(laptop, 'Hello')
    shop.logsIn(laptop, 'cust-1')
    expect(requesterOf(shop)).toBe(user2)
  })

  it('is taken back as a whole: the visitor is a visitor again', () => {
    const shop = current()
    shop.writes(laptop, 'Hello')
    shop.logsIn(laptop, 'cust-1', { name: 'Ada', ...verifiedEmail })
    shop.do({ type: 'Undo', since: 0 })
    expect(shop.heads.users.get(user1)).toMatchObject({ verified: false })
    expect(shop.heads.users.byExternalId('cust-1')).toBeUndefined()
    expect(shop.heads.users.byEmail('ada@example.com')).toBeUndefined()
  })
})

describe('U4: a login in mid-conversation, and the person has an open ticket already', () => {
  function twoTickets(shop: World): World {
    shop.logsIn(laptop, 'cust-1', { name: 'Ada' })
    shop.writes(laptop, 'First')
    shop.writes(phone, 'Second')
    shop.logsIn(phone, 'cust-1', { name: 'Ada' })
    return shop
  }

  it.each([
    ['first-release', () => world()],
    ['current with one conversation', () => current()],
  ])('merges the tickets under %s', (_, made) => {
    const shop = twoTickets(made())
    expect([statusOf(shop, ticket1), statusOf(shop, ticket2)]).toEqual(['new', 'closed'])
  })

  it('keeps the tickets apart with many conversations, and makes one person of both', () => {
    const shop = twoTickets(current({ openConversations: 'keep-apart' }))
    expect([statusOf(shop, ticket1), statusOf(shop, ticket2)]).toEqual(['new', 'new'])
    expect([requesterOf(shop, ticket1), requesterOf(shop, ticket2)]).toEqual([user1, user1])
  })

  it('lets the person choose the conversation, or begin a new one', () => {
    const shop = twoTickets(current({ openConversations: 'keep-apart' }))
    const write = (text: string, conversation: 'new' | typeof ticket1) =>
      shop.do({ type: 'WriteMessage', device: phone, text, conversation })
    write('Of the first', ticket1)
    write('Of something else', 'new')
    expect(shop.log(ticket1).at(-1)).toContain('Of the first')
    expect(shop.heads.workspace()?.counts.tickets).toBe(3)
  })

  it('takes no choice where a person has one conversation, nor of somebody else’s or a closed ticket', () => {
    const one = twoTickets(current())
    expect(one.refused({ type: 'WriteMessage', device: phone, text: 'Hi', conversation: 'new' })).toBe(
      'one-conversation',
    )
    const many = twoTickets(current({ openConversations: 'keep-apart' }))
    many.logsIn(laptop, 'cust-2')
    expect(many.refused({ type: 'WriteMessage', device: laptop, text: 'Hi', conversation: ticket1 })).toBe(
      'conversation-over',
    )
  })
})

describe('E1, E3: email', () => {
  it('E1: is hidden under first-release, whatever the token says of it', () => {
    const shop = world()
    shop.logsIn(laptop, 'cust-1', verifiedEmail)
    expect(emailOf(shop)).toEqual({ shown: false, rule: 'E1' })
  })

  it('E3: is shown under current where the token calls it verified', () => {
    const shop = current()
    shop.logsIn(laptop, 'cust-1', verifiedEmail)
    expect(emailOf(shop)).toEqual({ shown: true, rule: 'E3', email: 'ada@example.com', verified: true })
  })

  it('E3: of an address that the token does not call verified, only says that there is one', () => {
    const shop = current()
    shop.logsIn(laptop, 'cust-1', { email: 'ada@example.com' })
    expect(emailOf(shop)).toEqual({ shown: false, rule: 'E3', why: 'not-verified' })
  })

  it('E3: with unverified addresses too, tells verified and unverified apart', () => {
    const shop = current({ email: 'verified-and-unverified' })
    shop.logsIn(laptop, 'cust-1', { email: 'ada@example.com' })
    expect(emailOf(shop)).toMatchObject({ shown: true, verified: false })
    shop.logsIn(laptop, 'cust-1', verifiedEmail)
    expect(emailOf(shop)).toMatchObject({ shown: true, verified: true })
  })

  it.each(['cust-2', 'Cust-1'])(
    'E3: refuses the login of %s with an address of another external ID, and changes nothing',
    (other) => {
      const shop = current()
      shop.logsIn(laptop, 'cust-1', verifiedEmail)
      shop.writes(phone, 'Hello')
      const before = shop.heads.users.get(user2)
      const ending = shop.try({
        type: 'LogIn',
        device: phone,
        verdict: { ...loginOf(other), accepted: { externalId: other, ...verifiedEmail, email: 'ADA@example.com' } },
      })
      expect(ending).toMatchObject({ ok: false, refusal: { code: 'login-refused', token: 'email-taken' } })
      expect(shop.heads.users.get(user2)).toEqual(before)
      expect(shop.heads.users.byExternalId(other)).toBeUndefined()
    },
  )

  it('E3: is no reason to refuse under first-release', () => {
    const shop = world()
    shop.logsIn(laptop, 'cust-1', verifiedEmail)
    shop.logsIn(phone, 'cust-2', verifiedEmail)
    expect(shop.heads.users.byExternalId('cust-2')?.verified).toBe(true)
  })

  it('E3: a verified address leaves whoever held it without proof', () => {
    const shop = current({ email: 'verified-and-unverified' })
    types(shop, laptop, 'alice@example.com')
    expect(emailOf(shop)).toMatchObject({ shown: true, verified: false })
    shop.logsIn(phone, 'cust-1', { email: 'alice@example.com', emailVerified: true })
    expect(emailOf(shop)).toEqual({ shown: false, rule: 'E3', why: 'typed' })
    expect(emailOf(shop, user2)).toMatchObject({ shown: true, verified: true })
  })

  it('E3: what a visitor types stays text of the conversation under verified-only', () => {
    const shop = current()
    types(shop, laptop, 'alice@example.com')
    expect(emailOf(shop)).toEqual({ shown: false, rule: 'E3', why: 'typed' })
    expect(shop.heads.users.byEmail('alice@example.com')).toBeUndefined()
  })

  it('E3: a visitor cannot take a verified address over, unless that is switched on', () => {
    const shop = current({ email: 'verified-and-unverified' })
    shop.logsIn(phone, 'cust-1', verifiedEmail)
    types(shop, laptop, 'ada@example.com')
    expect(shop.heads.users.byEmail('ada@example.com')?.externalId).toBe('cust-1')
  })

  it('E3: an impostor who claims a verified address gets it, and still no mark', () => {
    const shop = current({ email: 'anyone-may-claim' })
    shop.logsIn(phone, 'cust-1', verifiedEmail)
    types(shop, laptop, 'ada@example.com')
    const profile = shop.ask({ type: 'EndUserProfile', user: user2 })
    expect(profile).toMatchObject({ verified: false, email: { shown: true, verified: true, claimed: true } })
    expect(emailOf(shop, user1)).toMatchObject({ shown: false })
    // The next login with proof takes it back.
    shop.logsIn(phone, 'cust-1', verifiedEmail)
    expect(shop.heads.users.byEmail('ada@example.com')?.id).toBe(user1)
  })

  it('E3: text that is no address is nobody’s', () => {
    const shop = current({ email: 'verified-and-unverified' })
    types(shop, laptop, 'call me')
    expect(emailOf(shop)).toEqual({ shown: false, rule: 'E3', why: 'typed' })
  })

  it('E3: an address typed before the login comes along where the token brings none', () => {
    const shop = current({ email: 'verified-and-unverified', unknownExternalId: 'new-user' })
    types(shop, laptop, 'alice@example.com')
    shop.logsIn(laptop, 'cust-1')
    expect(emailOf(shop, user2)).toMatchObject({ shown: true, email: 'alice@example.com', verified: false })
  })
})

describe('G1: an article that needs sign-in', () => {
  const read = (shop: World) => shop.try({ type: 'OpenArticle', device: laptop, article: articleId(1) })
  const publish = (shop: World) =>
    shop.do({ type: 'PublishArticle', title: 'Returns', body: 'Within 30 days.', needsSignIn: true })
  const textOf = (shop: World) => shop.ask({ type: 'Messenger', device: laptop, limit: 1 }).articles[0]?.body

  it('is reachable for nobody under first-release', () => {
    const shop = world()
    publish(shop)
    shop.logsIn(laptop, 'cust-1')
    expect([read(shop), textOf(shop)]).toEqual([
      { ok: false, refusal: { code: 'article-needs-sign-in', rule: 'G1' }, events: [] },
      undefined,
    ])
  })

  it('is reachable under current for whoever is logged in, and for nobody else', () => {
    const shop = current()
    publish(shop)
    expect([read(shop), textOf(shop)]).toEqual([
      { ok: false, refusal: { code: 'article-needs-login', rule: 'G1' }, events: [] },
      undefined,
    ])
    shop.logsIn(laptop, 'cust-1')
    expect([read(shop).ok, textOf(shop)]).toEqual([true, 'Within 30 days.'])
  })
})

function types(shop: World, device: typeof laptop, email: string): void {
  shop.writes(device, 'Hello')
  shop.do({ type: 'GiveDetails', device, name: 'Alice', email })
}

const loginOf = (externalId: string) =>
  ({ ok: true, code: null, keyId: key, header: {}, claims: { external_id: externalId }, checks: [] }) as const
