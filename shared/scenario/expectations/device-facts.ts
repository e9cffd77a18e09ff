/** A device as the person sees it: the messenger, who is logged in, how the last login went, what can be read. */
import type { LoginAnswer, MessengerAnswer } from '../../contract/answers.ts'
import { responsibleFor } from '../../token/responsible.ts'
import type { Instant } from '../../engine/ids.ts'
import type { Judgement } from '../../token/verdict.ts'
import { deviceOf } from '../act.ts'
import { conversationFacts, onDevice, type Read } from './messages.ts'
import { wordOf } from '../language/token-words.ts'
import { tokenFact } from './token-facts.ts'
import { is, isSaid, listed, type Facts, type Looking } from './sight.ts'

export type DeviceSeen = {
  readonly messenger: MessengerAnswer
  readonly messages: readonly Read[]
  /** Whom the cast calls so; the external ID of somebody else. */
  readonly person: string
  readonly refused?: Judgement
  /** What the app's code got back for the last login that counts here. */
  readonly client?: LoginAnswer['client']
  readonly now: Instant
  /** How many the list holds. */
  readonly conversations: number
}

export function seeDevice({ ask, cast }: Looking, name: string): DeviceSeen | undefined {
  const reply = ask({ type: 'Messenger', device: deviceOf(cast, name), limit: 500 })
  const clock = ask({ type: 'Clock' })
  if (!reply.ok || !clock.ok) return undefined
  const { answer: messenger } = reply
  const list = ask({ type: 'Conversations', device: deviceOf(cast, name) })
  const { loggedIn } = messenger
  const last = messenger.refusedLogin ?? loggedIn?.login
  const login = last && ask({ type: 'Login', login: last })
  const member = [...cast.people].find(([, { externalId }]) => externalId === loggedIn?.externalId)
  return {
    messenger,
    now: clock.answer.now,
    messages: onDevice(messenger.lines),
    conversations: list.ok ? list.answer.conversations.length : 0,
    person: loggedIn ? (member?.[0] ?? loggedIn.externalId) : 'nobody',
    ...(messenger.refusedLogin && login?.ok && { refused: login.answer.verdict }),
    ...(login?.ok && { client: login.answer.client }),
  }
}

const none = 'none, it was not refused'

export const deviceFacts: Facts<'device', DeviceSeen> = {
  ...conversationFacts,
  messenger: ({ messenger }, expected) => is(expected, messenger.isOpen ? 'open' : 'closed'),
  unread: ({ messenger }, expected) => is(expected, messenger.unread),
  network: ({ messenger }, expected) => is(expected, messenger.isOffline ? 'offline' : 'online'),
  waiting: ({ messenger }, expected) => waiting(messenger, expected),
  'asks for name and email': ({ messenger }, expected) => isSaid(expected, messenger.asksDetails),
  'logged in as': ({ person }, expected) => is(expected, person),
  'external id': ({ messenger }, expected) => is(expected, messenger.loggedIn?.externalId ?? 'none'),
  'last login': ({ messenger, refused }, expected) =>
    is(expected, refused ? 'refused' : messenger.loggedIn ? 'accepted' : 'none'),
  'refused with': ({ refused }, expected) => is(expected, refused?.code ?? none),
  'failed check': ({ refused }, expected) => is(expected, refused?.checks.find(({ ok }) => ok === false)?.name ?? none),
  'mistake by': ({ refused }, expected) => is(expected, refused?.code ? responsibleFor[refused.code] : 'none'),
  'client gets': ({ client }, expected) => is(expected, client?.result ?? 'none'),
  token: ({ messenger, now }, expected) => tokenFact(messenger, now, expected),
  callback: ({ messenger }, expected) => is(expected, wordOf(messenger.callback)),
  reauthentication: ({ messenger }, expected) => is(expected, messenger.reauthenticated?.ended ?? 'none'),
  'text was lost': ({ messenger }, expected) => isSaid(expected, messenger.reauthenticated?.isTextLost === true),
  'can read': ({ messenger }, expected) => canRead(messenger, expected, true),
  'is offered': ({ messenger }, expected) => isOffered(messenger, expected),
  conversations: ({ conversations }, expected) => is(expected, conversations),
  'cannot read': ({ messenger }, expected) => canRead(messenger, expected, false),
}

function waiting({ queue }: MessengerAnswer, expected: string | readonly string[]) {
  const all = [expected].flat().filter((text) => text !== 'none')
  const ok = all.length === queue.length && queue.every(({ text }, index) => text === all[index])
  return { ok, seen: listed(queue.map(({ text }) => text)) }
}

function isOffered({ lines }: MessengerAnswer, expected: string | readonly string[]) {
  const all = [expected].flat().filter((title) => title !== 'none')
  const titles = lines.flatMap(({ articles = [] }) => articles.map(({ title }) => title))
  return {
    ok: all.length === titles.length && titles.every((title, index) => title === all[index]),
    seen: listed(titles),
  }
}

function canRead({ articles }: MessengerAnswer, expected: string | readonly string[], wanted: boolean) {
  const readable = articles.filter(({ body }) => body !== undefined).map(({ title }) => title)
  return {
    ok: [expected].flat().every((title) => readable.includes(title as string) === wanted),
    seen: `${listed(readable)} can be read`,
  }
}
