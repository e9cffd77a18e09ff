/** Where "New messages" stands: before the first line that this agent has not read, and nowhere else. */
import { describe, expect, it } from 'vitest'
import { agentId } from '#shared/engine/ids.ts'
import { firstUnread } from '../../src-renderer/screens/agent/first-unread.ts'
import { message, page, sam } from './samples.ts'

const unread = { after: 5, until: 8 }
const found = (lines: Parameters<typeof firstUnread>[0], agent = agentId(1)) =>
  firstUnread(lines, unread, agent)?.position

describe('the first unread line', () => {
  it('follows what was read when the ticket was left', () => {
    expect(found(page(1, 8, false).lines)).toBe(6)
    expect(found(page(1, 5, false).lines)).toBeUndefined()
  })

  it('is none that came while the agent was looking', () => {
    expect(found([...page(1, 5, false).lines, message(9)])).toBeUndefined()
  })

  it('needs something that was read before it: in a new ticket all is new', () => {
    expect(found(page(6, 8, false).lines)).toBeUndefined()
    expect(found(page(6, 8, true).lines)).toBeUndefined()
  })

  it('is not the bot’s, and none once the agent has answered', () => {
    const bot = message(6, { author: { kind: 'bot' } })
    expect(found([...page(1, 5, false).lines, bot, message(7)])).toBe(7)
    const answered = [...page(1, 7, false).lines, message(9, { author: sam })]
    expect(found(answered)).toBeUndefined()
    expect(found(answered, agentId(2))).toBe(6)
  })
})
