/** Plays stories, and gathers which cells and which rules they show. Found by playing, never by what a file says of itself. */
import type { Cell, Coverage, Shown } from '../../contract/coverage.ts'
import { axisNames } from '../../contract/coverage.ts'
import { ruleNumbers, type RuleNumber } from '../../engine/rules.ts'
import { openMemoryJournal } from '../../journal/memory-journal.ts'
import { refusalOf } from '../past.ts'
import { openPlayer } from '../player.ts'
import type { Scenario } from '../scenario.ts'
import { openStage } from '../stage.ts'
import { ruleOf, watchJournal } from './watch-journal.ts'

export type StoryCover = {
  readonly cells: readonly { readonly cell: Cell; readonly step: number }[]
  readonly rules: ReadonlySet<RuleNumber>
}

export async function coverStory(scenario: Scenario): Promise<StoryCover> {
  const cells: { readonly cell: Cell; readonly step: number }[] = []
  const rules = new Set<RuleNumber>(scenario.words.rules ?? [])
  // What sets the stage is no step.
  let step = 0
  const journal = watchJournal(openMemoryJournal(), (seen) => {
    for (const rule of seen.rules) rules.add(rule)
    if (seen.cell && step > 0) cells.push({ cell: seen.cell, step })
  })
  const player = await openPlayer(scenario, openStage(scenario, { journal }))
  while (step < scenario.words.steps.length) {
    step += 1
    await player.next()
  }
  // A refusal that leaves nothing behind is in no journal.
  for (const { how } of player.past()) for (const rule of ruleOf(refusalOf(how) ?? {})) rules.add(rule)
  return { cells, rules }
}

export type ToCover = { readonly file: string; readonly scenario: Scenario }

/** `file`: the name by which the story can be opened. */
export async function cover(stories: readonly ToCover[], wrong: readonly string[] = []): Promise<Coverage> {
  const filled = new Map<string, { readonly cell: Cell; readonly shown: Map<number, number[]> }>()
  const ruled = new Map<RuleNumber, number[]>(ruleNumbers.map((rule) => [rule, []]))
  for (const [index, { scenario }] of stories.entries()) {
    const { cells, rules } = await coverStory(scenario)
    for (const rule of rules) ruled.get(rule)?.push(index)
    for (const { cell, step } of cells) {
      const key = keyOf(cell)
      const found = filled.get(key) ?? { cell, shown: new Map<number, number[]>() }
      filled.set(key, found)
      const steps = found.shown.get(index) ?? []
      found.shown.set(index, steps.at(-1) === step ? steps : [...steps, step])
    }
  }
  return {
    stories: stories.map(({ file, scenario }) => ({ file, title: scenario.words.title })),
    filled: [...filled.values()].map(({ cell, shown }) => ({
      cell,
      shown: [...shown].map(([story, steps]): Shown => ({ story, steps })),
    })),
    rules: [...ruled].map(([rule, told]) => ({ rule, stories: told })),
    wrong,
  }
}

const keyOf = (cell: Cell): string => axisNames.map((axis) => cell[axis]).join(' ')
