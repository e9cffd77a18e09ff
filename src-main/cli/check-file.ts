/** Plays the story of one file, and says what came of it. */
import { performance } from 'node:perf_hooks'
import type { PolicyName } from '#shared/engine/policy/policy.ts'
import type { Finding } from '#shared/scenario/player.ts'
import { runStory } from '#shared/scenario/run.ts'
import { nameOf, type Scenario } from '#shared/scenario/scenario.ts'
import { policyOf, underPolicy } from '#shared/scenario/under-policy.ts'
import { nameOnShelf } from '#shared/scenario/story.ts'
import type { Say } from '#shared/text/text.ts'
import type { Watch } from '../watchdog/with-window.ts'
import type { Meant } from '../stories/find-files.ts'
import { readScenario } from '../stories/read-scenario.ts'
import { compareGolden, goldenPath, keepGolden, readGolden } from './golden-transcripts.ts'
import type { Checked } from './reporter.ts'

export type Choices = {
  /** In place of the one that the file pins. */
  readonly policy?: PolicyName
  /** Only stories whose title holds this, in whatever case. */
  readonly grep?: string
  /** Keeps the transcripts as they are now. */
  readonly update?: boolean
  /** Whether somebody reads the transcripts. */
  readonly transcripts?: boolean
  /** Plays it in the real window, too. */
  readonly watch?: Watch
}

/** Nothing for a story that is not meant. */
export async function checkFile(meant: Meant, choices: Choices, say: Say): Promise<readonly Checked[]> {
  const { path: file } = meant
  const parsed = await readScenario(meant, say)
  if (!parsed.ok) return [{ file, problems: parsed.problems, steps: [], findings: [], seconds: 0 }]
  const { stories } = parsed
  const checked: Checked[] = []
  for (const story of meantBy(stories, choices)) {
    const seen = (await choices.watch?.(story, nameOnShelf(file, stories.indexOf(story), stories.length))) ?? []
    checked.push(await checkStory(story, choices, say, seen))
  }
  return checked
}

/** A story that its file tells under several policies is told once under the one that is asked for. */
function meantBy(stories: readonly Scenario[], { grep = '', policy }: Choices): readonly Scenario[] {
  const called = stories.filter(({ words }) => words.title.toLowerCase().includes(grep.toLowerCase()))
  const pinned = called.filter((story) => policyOf(story) === policy)
  return pinned.length > 0 ? pinned : called
}

/** `seen`: what came of it in the window. */
async function checkStory(pinned: Scenario, choices: Choices, say: Say, seen: readonly Finding[]): Promise<Checked> {
  const began = performance.now()
  const { policy = policyOf(pinned), update = false, transcripts = false } = choices
  const isAsPinned = policy === policyOf(pinned)
  const path = goldenPath(pinned.file, pinned.form && nameOf(pinned.form))
  // What is kept tells of the policy that the file pins.
  const kept = isAsPinned && !update ? await readGolden(path) : undefined

  const scenario = isAsPinned ? pinned : underPolicy(pinned, policy)
  const run = await runStory(scenario, { say, transcript: transcripts || update || kept !== undefined })
  const { transcript, ...story } = run
  if (update && transcript) await keepGolden(path, transcript)
  const compared = kept !== undefined && transcript ? [compareGolden(path, kept, transcript, say)] : []
  const placed = compared.map((finding) => ({
    ...finding,
    line: finding.step === 0 ? 1 : scenario.placeOf(finding.step - 1).line,
  }))
  const about = scenario.words.about?.trim()
  return {
    file: scenario.file,
    ...(scenario.form && { name: nameOf(scenario.form) }),
    ...story,
    ...(about !== undefined && { about }),
    ...(!isAsPinned && { pinned: policyOf(pinned) }),
    problems: [],
    findings: [...story.findings, ...placed, ...seen],
    ...(transcripts && transcript && { transcript }),
    seconds: Math.round(performance.now() - began) / 1000,
  }
}
