/** Where unread begins in a conversation. */
import type { LogLine, MessageLine } from '#shared/contract/answers.ts'
import type { AgentId } from '#shared/engine/ids.ts'

/** Journal positions: read up to `after`; what came later than `until` came while the agent was looking. */
export type Unread = { readonly after: number; readonly until: number }

/**
 * The first line that this agent has not read, or nothing: where all is read, where nothing that was read stands
 * before it, and as soon as the agent has answered.
 */
export function firstUnread(
  lines: readonly LogLine[],
  { after, until }: Unread,
  agent: AgentId,
): MessageLine | undefined {
  const isMine = ({ author }: MessageLine) => author.kind === 'agent' && author.agent === agent
  const messages = lines.filter((line) => line.kind === 'message')
  if (messages.some((line) => line.position > after && isMine(line))) return undefined
  if (!lines.some(({ position }) => position <= after)) return undefined
  return messages.find(({ position, author }) => position > after && position <= until && author.kind !== 'bot')
}
