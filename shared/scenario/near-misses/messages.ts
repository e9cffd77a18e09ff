/** A message that is not where it is expected, or comes without the mark. */
import { deviceOf } from '../act.ts'
import type { MessageWords } from '../language/expectation.ts'
import { isStep, type Step } from '../language/step.ts'
import { isYes } from '../language/values.ts'
import type { Fact, NearMiss, Story } from './near-miss.ts'
import { pastLogins } from './past-logins.ts'

export function whyOtherMessages({ word, value }: Fact, story: Story): NearMiss | undefined {
  if (word !== 'shows' && word !== 'whole history' && word !== 'last line') return undefined
  for (const wanted of [value].flat() as readonly (string | MessageWords)[]) {
    const found = whyNotThere(typeof wanted === 'string' ? { text: wanted } : wanted, story)
    if (found) return found
  }
  return undefined
}

function whyNotThere({ text, contains, verified }: MessageWords, story: Story): NearMiss | undefined {
  const isIt = (step: Step): boolean => {
    const written = saidIn(step)?.trim()
    if (written === undefined || (text === undefined && contains === undefined)) return false
    return text === undefined ? written.includes(contains ?? '') : written === text.trim()
  }
  const said = story.past.findLast(({ step }) => isIt(step))
  if (!said) {
    const later = story.steps.findIndex((step, index) => index >= story.past.length && isIt(step))
    return later === -1 ? undefined : { why: 'written-later', step: later + 1 }
  }
  const { step, number, how } = said
  if (how.kind === 'done' && !how.outcome.ok) return { why: 'not-sent', step: number }
  if (!isStep(step, 'writes')) return undefined
  const messenger = story.ask({ type: 'Messenger', device: deviceOf(story.cast, step.device), limit: 1 })
  if (messenger.ok && messenger.answer.queue.some(({ text }) => text.trim() === step.writes.trim()))
    return { why: 'waits', device: step.device, step: number }
  if (verified === undefined || !isYes(verified)) return undefined
  // The mark is the state in which it arrived (rule A1).
  const login = pastLogins(story).findLast(
    (one) => one.step > number && one.device === step.device && one.refused === undefined,
  )
  return login && { why: 'before-login', step: number, login: login.step }
}

function saidIn(step: Step): string | undefined {
  if (isStep(step, 'writes')) return step.writes
  if (isStep(step, 'replies')) return step.replies
  return isStep(step, 'notes') ? step.notes : undefined
}
