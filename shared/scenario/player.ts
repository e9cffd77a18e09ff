/** Plays a scenario step by step: does what the step says, then holds its expectations against what is seen. */
import type { Outcome, StoryFinding, StoryState, StoryStep } from '../contract/bridge.ts'
import type { TicketId } from '../engine/ids.ts'
import type { PolicyName } from '../engine/policy/policy.ts'
import type { Refusal } from '../engine/refusal.ts'
import { openText, type Say } from '../text/text.ts'
import { act, type Done } from './act.ts'
import { castOf, settingUp } from './cast.ts'
import { gapsOf } from './gaps.ts'
import { check } from './expectations/check.ts'
import type { Expectation } from './language/expectation.ts'
import type { Step } from './language/step.ts'
import { nearMissWords } from './near-misses/in-words.ts'
import { nearMiss } from './near-misses/near-miss.ts'
import { refusalOf, type PastStep } from './past.ts'
import type { Scenario } from './scenario.ts'
import { openStage, type Stage } from './stage.ts'
import { ticketOf } from './step-ticket.ts'
import { stepInWords } from './step-words.ts'
import type { KeyRing } from './tokens.ts'

/** `line`: where in the file it is expected. */
export type Finding = StoryFinding & { readonly line: number }

export type Player = {
  /** The whole story as the window shows it: every step in words, so asked for only where somebody looks. */
  readonly state: () => StoryState
  readonly findings: () => readonly Finding[]
  /** The steps that are done. */
  readonly past: () => readonly PastStep[]
  /** Does the next step; at the end, nothing. One at a time. */
  readonly next: () => Promise<void>
}

/** Sets the stage: agents, keys, devices and whoever is known beforehand. A stage is used once. */
export async function openPlayer(
  scenario: Scenario,
  stage: Stage = openStage(scenario),
  say: Say = openText().t,
): Promise<Player> {
  const { file, words } = scenario
  const cast = castOf(words)
  const keys: KeyRing = cast.keys.map((key) => ({ ...key, deleted: false }))
  const looking = { ask: stage.desk.ask, cast }
  const tickets = new Map<number, TicketId>()
  /** In the language of the moment: a story may be on stage while somebody chooses another. */
  const stepAt = (step: Step, index: number): StoryStep => {
    const ticket = tickets.get(index)
    return {
      number: index + 1,
      ...stepInWords(step, say),
      ...told(step),
      ...(ticket !== undefined && { ticket }),
    }
  }
  const findings: Finding[] = []
  const gaps = gapsOf(words)
  const past: PastStep[] = []
  let done = 0

  for (const command of settingUp(words, cast)) {
    const outcome = await stage.desk.send(command)
    const found = problemOf(outcome, say)
    if (found !== undefined)
      findings.push({ step: 0, text: say('cli.findings.setUp', { command: command.type }), ok: false, found, line: 1 })
  }

  /** With the likeliest cause, where the story's own steps tell one. */
  function explained(
    expected: Expectation,
    word: string,
    held: Omit<StoryFinding, 'step'>,
  ): Omit<StoryFinding, 'step'> {
    const why = held.ok ? undefined : nearMiss(expected, word, { ...looking, past, steps: words.steps })
    const { found = '' } = held
    return why ? { ...held, found: say('nearMisses.because', { found, why: nearMissWords(say, why) }) } : held
  }

  async function play(index: number): Promise<void> {
    const step = words.steps[index]!
    const finding = (expectation: number | undefined, word: string | undefined, found: Omit<StoryFinding, 'step'>) =>
      findings.push({ step: index + 1, ...found, line: scenario.placeOf(index, expectation, word).line })

    stage.clock.pass(gaps[index]!)
    const how = await act(step, cast, keys, stage)
    const policy = policyNow(stage.desk)
    const holds = (expected: Expectation): boolean => (expected.under ?? policy) === policy
    past.push({ number: index + 1, at: stage.clock.now(), step, how })
    if (!isRefusalExpected(step.expect?.filter(holds) ?? [], step, how)) {
      const found = problemOfDone(how, say)
      if (found !== undefined) finding(undefined, undefined, { text: say('cli.findings.done'), ok: false, found })
    }
    step.expect?.forEach((expected, at) => {
      if (!holds(expected)) return
      if ('refused' in expected) finding(at, 'refused', checkRefused(how, expected.refused, say))
      else
        for (const { word, ...held } of check(expected, looking, say))
          finding(at, word, explained(expected, word, held))
    })
    const ticket = ticketOf(step, stage.desk.ask)
    if (ticket) tickets.set(index, ticket)
  }

  const state = (): StoryState => ({
    file,
    title: words.title,
    steps: words.steps.map(stepAt),
    done,
    played: done,
    findings: findings.map(({ line: _, ...finding }) => finding),
  })
  return {
    state,
    findings: () => [...findings],
    past: () => past,
    next: async () => {
      if (done === words.steps.length) return
      await play(done)
      done += 1
    },
  }
}

function policyNow({ ask }: Stage['desk']): PolicyName | undefined {
  const workspace = ask({ type: 'Workspace' })
  return workspace.ok ? workspace.answer.policy : undefined
}

/** What the step says to the people in the room, as it was typed. */
const told = (step: Step) =>
  Object.fromEntries(
    (['say', 'note', 'question', 'answer'] as const).flatMap((word) => {
      const text = step[word]?.trim()
      return text === undefined ? [] : [[word, text]]
    }),
  )

/** The whole story at once. */
export async function playAll(scenario: Scenario, stage?: Stage, say?: Say): Promise<Player> {
  const player = await openPlayer(scenario, stage, say)
  for (let step = 0; step < scenario.words.steps.length; step += 1) await player.next()
  return player
}

/**
 * A step that is refused is a failure, unless the file says that it will be. What a device tells of its last login is
 * about this step only if it is this step's login that was refused: an older one excuses nothing.
 */
function isRefusalExpected(expects: readonly Expectation[], step: Step, how: Done): boolean {
  const device = 'device' in step ? step.device : undefined
  const isLoginRefused = refusalOf(how)?.code === 'login-refused'
  return expects.some(
    (expected) =>
      'refused' in expected ||
      (isLoginRefused &&
        'device' in expected &&
        expected.device === device &&
        (expected['last login'] === 'refused' || aboutRefusals.some((word) => word in expected))),
  )
}

const aboutRefusals = ['refused with', 'failed check', 'mistake by']

function problemOf(outcome: Outcome, say: Say): string | undefined {
  if (outcome.ok) return undefined
  if ('malformed' in outcome) return outcome.malformed
  const { refusal } = outcome
  // Each refusal has its facts; the words take those that they need.
  const key = `refusals.${refusal.code}.message` as 'refusals.not-set-up.message'
  return say('cli.findings.refused', { code: codesOf(refusal).join(', '), words: say(key, { ...refusal }) })
}

function problemOfDone(how: Done, say: Say): string | undefined {
  switch (how.kind) {
    case 'idle':
      return undefined
    case 'missing':
      return say(`cli.findings.needs.${how.what}`)
    case 'done':
      return problemOf(how.outcome, say)
  }
}

function checkRefused(how: Done, expected: string, say: Say): Omit<StoryFinding, 'step'> {
  const text = say('cli.findings.isRefused', { code: expected })
  const refusal = refusalOf(how)
  if (refusal && codesOf(refusal).includes(expected)) return { text, ok: true }
  return { text, ok: false, found: problemOfDone(how, say) ?? say('cli.findings.notRefused') }
}

/** A refused login has the token's own code, too. */
const codesOf = (refusal: Refusal): readonly string[] =>
  refusal.code === 'login-refused' ? [refusal.code, refusal.token] : [refusal.code]
