/** What a screen reader hears for a message: "Message from Ada Byron, verified, 10:42". */
import type { MessageLine } from '../contract/answers.ts'
import type { DeliveryState } from '../engine/heads.ts'
import type { Moments } from './moments.ts'
import { personName } from './person-words.ts'
import type { Say } from './text.ts'

export function authorName(t: Say, { author }: Pick<MessageLine, 'author'>): string {
  if (author.kind === 'bot') return t('app.bot')
  if (author.kind === 'agent') return author.name
  return personName(t, author)
}

/** `delivery`: where it is shown how far the message got, it is heard, too. */
export function messageName(
  t: Say,
  moments: Pick<Moments, 'time'>,
  line: MessageLine,
  delivery?: DeliveryState,
): string {
  const { author, channel, at } = line
  const words = { name: authorName(t, line), time: moments.time(at) }
  if (channel === 'note') return t('agent.noteFrom', words)
  const state = author.kind === 'end-user' ? (author.verified ? 'verified' : 'not-verified') : author.kind
  const told = { ...words, state: t(`agent.authorState.${state}`) }
  return delivery
    ? t('sessions.replyFrom', { ...told, delivery: t(`sessions.delivery.${delivery}`).toLowerCase() })
    : t('agent.messageFrom', told)
}
