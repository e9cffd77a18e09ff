import { describe, expect, it } from 'vitest'
import type { Article } from '#shared/engine/heads.ts'
import { articleId } from '#shared/engine/ids.ts'
import { articlesFor } from '#shared/engine/workspace/articles.ts'
import { article1, laptop, sam, ticket1, world, type World } from './world.ts'

const texts = { greeting: 'Hi!', question: 'Who?', followUp: 'Wait.' }
const words = 'These articles may help:'

/** A shop whose bot offers articles, with one for everybody and one that needs sign-in. */
function helping(policy: 'first-release' | 'current' = 'first-release'): World {
  const shop = world()
  shop.do({ type: 'ChangePolicy', policy })
  shop.do({ type: 'PublishArticle', title: 'Returns and refunds', body: 'Within 30 days.', needsSignIn: false })
  shop.do({ type: 'PublishArticle', title: 'Trade returns', body: 'From twelve pieces on.', needsSignIn: true })
  shop.do({ type: 'ChangeBotTexts', ...texts, articles: words })
  return shop
}
const offeredOn = (shop: World) =>
  shop.ask({ type: 'Messenger', device: laptop, limit: 50 }).lines.flatMap(({ articles = [] }) => articles)

describe('the bot with help articles', () => {
  it('offers none until an administrator says so', () => {
    const shop = helping()
    shop.do({ type: 'ChangeBotTexts', ...texts, articles: null })
    shop.writes(laptop, 'How do I return a cup?')
    expect(offeredOn(shop)).toEqual([])
  })

  it('G1 offers what fits the message, between its greeting and its question, and the agent reads it', () => {
    const shop = helping()
    shop.writes(laptop, 'How do I return a cup?')
    expect(offeredOn(shop)).toEqual([{ article: article1, title: 'Returns and refunds' }])
    const lines = shop
      .ask({ type: 'Conversation', ticket: ticket1, limit: 50 })
      .lines.flatMap((line) => (line.kind === 'message' ? [`${line.author.kind}: ${line.text}`] : []))
    expect(lines).toEqual([
      'end-user: How do I return a cup?',
      'bot: Hi!',
      `bot: ${words}\nReturns and refunds`,
      'bot: Who?',
    ])
  })

  it('G1 under first-release offers none that needs sign-in, logged in or not', () => {
    const shop = helping('first-release')
    shop.logsIn(laptop, 'ada')
    shop.writes(laptop, 'Trade returns')
    expect(offeredOn(shop).map(({ title }) => title)).toEqual(['Returns and refunds'])
  })

  it('G1 under current offers those that need sign-in to whoever is logged in, and to nobody else', () => {
    const shop = helping('current')
    shop.writes(laptop, 'Trade returns')
    expect(offeredOn(shop).map(({ title }) => title)).toEqual(['Returns and refunds'])
    shop.logsIn(laptop, 'ada')
    shop.writes(laptop, 'It is about trade returns')
    expect(offeredOn(shop).map(({ title }) => title)).toEqual(['Returns and refunds', 'Trade returns'])
  })

  it('G1 under current offers them to nobody where the switch says so', () => {
    const shop = helping()
    shop.do({ type: 'ChangePolicy', policy: 'current', switches: { signInArticles: 'nobody' } })
    shop.logsIn(laptop, 'ada')
    shop.writes(laptop, 'Trade returns')
    expect(offeredOn(shop).map(({ title }) => title)).toEqual(['Returns and refunds'])
  })

  it('offers nothing twice on a ticket, and nothing more once an agent has taken it up', () => {
    const shop = helping()
    shop.writes(laptop, 'Returns?')
    shop.writes(laptop, 'I mean returns.')
    expect(offeredOn(shop)).toHaveLength(1)
    shop.do({ type: 'PublishArticle', title: 'Sizes', body: 'All of them.', needsSignIn: false })
    shop.do({
      type: 'SubmitTicket',
      ticket: ticket1,
      agent: sam,
      message: { channel: 'messaging', text: 'Here I am.' },
    })
    shop.writes(laptop, 'Which sizes are there?')
    expect(offeredOn(shop)).toHaveLength(1)
  })

  it('offers what lines that waited for the network are about, once', () => {
    const shop = helping()
    shop.do({ type: 'GoOffline', device: laptop })
    shop.writes(laptop, 'Hello')
    shop.writes(laptop, 'I want to return something')
    shop.do({ type: 'GoOnline', device: laptop })
    expect(offeredOn(shop)).toHaveLength(1)
  })

  it('keeps its words where only other texts are changed', () => {
    const shop = helping()
    shop.do({ type: 'ChangeBotTexts', ...texts, greeting: 'Ahoy!' })
    expect(shop.ask({ type: 'Workspace' }).bot).toEqual({ ...texts, greeting: 'Ahoy!', articles: words })
    expect(shop.refused({ type: 'ChangeBotTexts', ...texts, articles: ' ' })).toBe('text-missing')
  })

  it('a title of two lines is one line of the offer', () => {
    const shop = helping()
    shop.do({ type: 'PublishArticle', title: 'Parcels\nand letters', body: 'Soon.', needsSignIn: false })
    shop.writes(laptop, 'Where is my parcel?')
    expect(offeredOn(shop).map(({ title }) => title)).toEqual(['Parcels and letters'])
  })
})

describe('an article fits a message', () => {
  const article = (number: number, title: string, body = ''): Article => ({
    id: articleId(number),
    title,
    body,
    needsSignIn: false,
  })
  const shelf = [
    article(1, 'Size guide', 'Measure the foot, then choose the larger number.'),
    article(2, 'Where is my parcel?', 'Parcels leave the warehouse within two days.'),
    article(3, 'Größen der Schuhe'),
    article(4, '返品について'),
  ]
  const found = (text: string) => articlesFor(text, shelf).map(({ id }) => Number(id.replace(/\D/gu, '')))

  it.each([
    ['by a word of its title', 'What size am I?', [1]],
    ['by a longer form of it', 'My parcels are late', [2]],
    ['whatever its case and accents', 'GROSSEN', [3]],
    ['in scripts that do not put words apart', '返品したい', [4]],
    ['by two longer words of its text', 'how do I measure a number', [1]],
    ['not by one of them alone', 'which number do I call', []],
    ['not by what every question says', 'Where is what? Hello, thanks!', []],
  ])('%s', (_, text, wanted) => expect(found(text)).toEqual(wanted))

  it('the best first, three at most', () => {
    const many = [1, 2, 3, 4].map((number) => article(number, `Parcel ${number}`))
    const better = article(5, 'Parcel from abroad')
    const offered = articlesFor('a parcel from abroad', [...many, better]).map(({ id }) => id)
    expect(offered).toEqual([articleId(5), articleId(1), articleId(2)])
  })
})
