/**
 * The agent's screen in words, step by step: what the lists, the open ticket and the devices' notices say, by the texts
 * and accessible names of the screen itself. Only what is new is told, as a live region tells it. In English, in UTC and
 * by hand, so that it is the same bytes on every machine.
 */
import { agentId, deviceId, type TicketId } from '../../engine/ids.ts'
import { refusalWords } from '../../text/refusal-words.ts'
import { openText, type Say } from '../../text/text.ts'
import { castOf } from '../cast.ts'
import { isStep } from '../language/step.ts'
import { refusalOf, type PastStep } from '../past.ts'
import type { Player } from '../player.ts'
import type { Scenario } from '../scenario.ts'
import type { Stage } from '../stage.ts'
import { ticketOf } from '../step-ticket.ts'
import { stepInWords } from '../step-words.ts'
import { openLists } from './lists.ts'
import { openNotices } from './notices.ts'
import { openTicket } from './open-ticket.ts'
import { clockTime, day, indented } from './words.ts'

/** Step 0 is what stands before the first one. */
export type TranscriptStep = { readonly step: number; readonly lines: readonly string[] }
export type Transcript = readonly TranscriptStep[]

export type Transcriber = {
  /** Notes what is seen now: before the first step, then behind each. */
  readonly look: () => void
  readonly transcript: () => Transcript
}

export const transcriptText = (transcript: Transcript): string =>
  transcript.map(({ lines }) => `${lines.join('\n')}\n`).join('\n')

export function openTranscriber(scenario: Scenario, { desk }: Stage, player: Player): Transcriber {
  const { t: say } = openText()
  const cast = castOf(scenario.words)
  const looking = { ask: desk.ask, say }
  const [lists, ticket, notices] = [openLists(looking), openTicket(looking), openNotices(looking)]
  const told: TranscriptStep[] = []
  let agent = agentId(1)
  let open: TicketId | undefined

  const seen = (): readonly string[] => [
    ...lists(agent),
    ...(open ? ticket(open) : []),
    ...notices(cast.devices.map((_, index) => deviceId(index + 1))),
  ]

  function look(): void {
    const last = player.past().at(-1)
    if (!last) return void told.push({ step: 0, lines: [...headOf(scenario, say), ...indented(seen())] })
    const { step } = last
    if ('agent' in step && step.agent !== undefined) agent = agentId(cast.agents.indexOf(step.agent) + 1)
    open = ticketOf(step, desk.ask) ?? heardOf(last) ?? open
    const when = `${day(last.at)} ${clockTime(last.at)} UTC`
    const lines = [...refused(last, say), ...seen()]
    told.push({
      step: last.number,
      lines: [
        `${last.number}. ${stepInWords(step, say).text}`,
        ...indented([when, ...(lines.length > 0 ? lines : [say('transcript.unchanged')])]),
      ],
    })
  }

  /** Whoever does something on a device is looked for in their conversation. */
  function heardOf({ step }: PastStep): TicketId | undefined {
    if (!('device' in step)) return undefined
    const reply = desk.ask({ type: 'Messenger', device: deviceId(cast.devices.indexOf(step.device) + 1), limit: 1 })
    return reply.ok ? reply.answer.conversation : undefined
  }

  return { look, transcript: () => [...told] }
}

const headOf = ({ words: { title, policy = 'first-release', switches } }: Scenario, say: Say): readonly string[] => [
  title,
  `  ${say('transcript.policy', { policy: say(`app.policyName.${policy}`) })}`,
  ...Object.entries(switches ?? {}).map(([name, value]) => `    ${name}: ${String(value)}`),
]

/** What whoever acted was told. A refused login stands on its device, where everybody sees it. */
function refused({ step, how }: PastStep, say: Say): readonly string[] {
  const refusal = refusalOf(how)
  if (!refusal || isStep(step, 'logs in as') || isStep(step, 'logs in with token')) return []
  return [say('transcript.refused', refusalWords(say, refusal))]
}
