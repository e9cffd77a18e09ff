/**
 * Tells what was done by hand as a story. It is played at once and held against what it was recorded from: where short
 * words (times to the minute, no messengers opening and closing) make another story of it, it is told with all its words.
 */
import type { Instant, TicketId } from '../../engine/ids.ts'
import { isWhatIf } from '../../desk/branch-script.ts'
import { retell } from '../../desk/retell.ts'
import { eventsByCause, standingCommands } from '../../journal/standing.ts'
import type { Stamped } from '../../engine/decision.ts'
import type { Kept, Told } from '../../journal/journal.ts'
import type { Say } from '../../text/text.ts'
import { castOf } from '../cast.ts'
import type { Expectation } from '../language/expectation.ts'
import { parseScenario } from '../parse.ts'
import { playAll } from '../player.ts'
import type { Scenario } from '../scenario.ts'
import { openStage } from '../stage.ts'
import { newestVersion } from '../versions/migrations.ts'
import { recordingText } from './file-text.ts'
import { headerOf, namesIn, standsAbove } from './header-of.ts'
import { offersOf } from './offers.ts'
import { withoutNoise } from './quiet.ts'
import type { RecordedWords, RecordingReply, Remark } from './recorded.ts'
import { differentTickets } from './same-story.ts'
import { neededFrom } from './slice.ts'
import { exactClock, exactSpan, roundClock, roundSpan, spanBetween } from './span-words.ts'
import { stepOf, type StepWords } from './step-of.ts'

export type ToRecord = {
  /** Begins with the act to which the event at this position belongs; what came before is told as far as it is needed. */
  readonly from?: number
  /** The ticket that is open on the agent's screen. */
  readonly ticket?: TicketId
}

/** So many commands make a file that somebody reads. */
const recordedAtMost = 3_000

type Done = { readonly at: Instant; readonly words: StepWords; readonly isNoise: boolean }
const ways = [
  { isExact: false, isQuiet: true },
  { isExact: true, isQuiet: true },
  { isExact: true, isQuiet: false },
] as const

export async function record(told: Told, { from, ticket }: ToRecord, say: Say): Promise<RecordingReply> {
  const all = standingCommands(told).filter((kept) => !isWhatIf(kept))
  const before = from === undefined ? 0 : countBefore(told, all, from)
  const standing = before > 0 ? neededFrom(all, before, eventsByCause(told)) : all
  if (standing.length > recordedAtMost) return { ok: false, why: 'too-much' }
  const later = new Set(all.slice(before).map(({ asked }) => asked.id))
  // First without what was taken back, so that things are numbered here as they will be when the file is played.
  const clean = retell(told, { standing })
  const asked = clean.journal.commands(0, Infinity)
  const quiet = new Set(withoutNoise(asked).map(({ asked: { id } }) => id))
  const names = namesIn(clean.journal, asked)

  const above: Stamped[] = []
  const done: Done[] = []
  let hasBegun = false
  let leftOut = clean.leftOut
  const remarks = new Set<Remark['code']>()
  let isLater = before === 0
  retell(clean.journal, {
    standing: asked,
    before: (asked, heads, kept) => {
      if (standsAbove(asked, hasBegun)) return void above.push(asked)
      hasBegun = true
      const words = stepOf(asked, heads, names)
      if (!words) return void (leftOut += 1)
      noteWhatIsOther(words)
      const begins = !isLater && later.has(asked.id)
      isLater ||= begins
      const say_ = begins ? { say: say('recording.fromHere') } : {}
      done.push({
        at: asked.at,
        words: { ...say_, ...words, ...refusalOf(kept, words) },
        isNoise: !quiet.has(kept.asked.id),
      })
    },
  })
  if (done.length === 0) return { ok: false, why: 'nothing-happened' }
  if (before > 0) remarks.add('before')
  else if (hasGaps(told)) remarks.add('numbers')
  if (
    above
      .concat(standing.map(({ asked }) => asked))
      .some(({ command }) => command.type === 'CreateSigningKey' && !command.teaching)
  )
    remarks.add('keys')

  const header = headerOf(above, clean.journal, names)
  let missing = new Set<Done>()
  for (let way = 0; ;) {
    const { isExact, isQuiet } = ways[way]!
    const told = done.filter((one) => !missing.has(one) && !(isQuiet && one.isNoise))
    // Messengers that open and close alone are no story.
    if (told.length === 0) return { ok: false, why: missing.size > 0 ? 'no-words' : 'nothing-happened' }
    const words: RecordedWords = { understudy: newestVersion, ...header, ...timed(told, isExact) }
    const parsed = parseScenario('recording.yaml', recordingText({ words, remarks: [] }, 'x', [], say))
    if (!parsed.ok) return { ok: false, why: 'no-words' }
    const { failed, stage } = await played(parsed.scenario)
    const different = differentTickets(clean.journal, stage.journal)
    if ((failed.length > 0 || different.length > 0) && way < ways.length - 1) way += 1
    else if (failed.length > 0) missing = new Set([...missing, ...failed.map((step) => told[step - 1]!)])
    else {
      const count = leftOut + missing.size
      const looking = { ask: stage.desk.ask, cast: castOf(parsed.scenario.words) }
      const open = ticket && clean.tickets.get(ticket)
      return {
        ok: true,
        recording: {
          words,
          remarks: [
            ...(['before', 'numbers', 'keys', 'files', 'broken'] as const)
              .filter((code) => remarks.has(code))
              .map((code) => ({ code })),
            ...(count > 0 ? [{ code: 'left-out', count } as const] : []),
            ...(different.length > 0 ? [{ code: 'different', tickets: different } as const] : []),
          ],
          offers: offersOf(looking, open),
        },
      }
    }
  }

  function noteWhatIsOther(words: StepWords): void {
    if ('sends' in words) remarks.add('files')
    if ('with broken token' in words) remarks.add('broken')
  }
}

/** What was taken back had numbers, which are not given again. */
const hasGaps = ({ commands }: Told): boolean =>
  commands(0, Infinity).some(({ asked: { command } }) => command.type === 'Undo')

/** A step that was refused is one that is expected to be refused. */
function refusalOf({ asked: { command }, ending }: Kept, words: StepWords): { readonly expect?: Expectation[] } {
  if (ending.ok) return {}
  const { refusal } = ending
  if (refusal.code !== 'login-refused') return { expect: [{ refused: refusal.code }] }
  if (command.type !== 'LogIn' || !('device' in words)) return {}
  return { expect: [{ device: words.device, 'last login': 'refused', 'refused with': refusal.token }] }
}

function timed(done: readonly Done[], isExact: boolean): Pick<RecordedWords, 'clock' | 'steps'> {
  const [clock, span] = isExact ? [exactClock, exactSpan] : [roundClock, roundSpan]
  return {
    clock: clock(done[0]!.at),
    steps: done.map(({ at, words }, index) => {
      const gap = index === 0 ? undefined : span(spanBetween(done[index - 1]!.at, at))
      return gap === undefined ? words : { ...words, when: `${gap} later` }
    }),
  }
}

async function played(scenario: Scenario) {
  const stage = openStage(scenario)
  const player = await playAll(scenario, stage)
  const failed = player.findings().flatMap(({ ok, step }) => (ok ? [] : [step]))
  return { stage, failed: failed.filter((step) => step > 0) }
}

/** How many of the commands stand before the one to which the event at a position belongs. */
function countBefore(told: Told, standing: readonly Kept[], position: number): number {
  const early = new Set(told.read(0, Math.max(0, position - 1)).map(({ cause }) => cause))
  const [chosen] = told.read(Math.max(0, position - 1), 1)
  if (chosen) early.delete(chosen.cause)
  return standing.filter(({ asked }) => early.has(asked.id)).length
}
