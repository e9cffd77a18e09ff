/** Where a story is played: a fresh workspace with a clock and luck of its own, so that it runs the same everywhere. */
import { openDesk } from '../desk/desk.ts'
import type { Desk } from '../desk/desk-types.ts'
import { memoryVault, type Vault } from '../desk/vault.ts'
import { commandId, keyId, type Instant } from '../engine/ids.ts'
import { plus } from '../engine/time.ts'
import type { Journal } from '../journal/journal.ts'
import { openMemoryJournal } from '../journal/memory-journal.ts'
import { defaultClock, parseMoment } from './language/values.ts'
import { madeUpKeyId, madeUpSecret } from './luck.ts'
import type { Scenario } from './scenario.ts'

export type Stage = {
  readonly desk: Desk
  readonly journal: Journal
  readonly clock: { readonly now: () => Instant; readonly pass: (milliseconds: number) => void }
}

export type StageChoices = {
  /** A fresh one that nothing stands in. Left out: one in memory. */
  readonly journal?: Journal
  readonly vault?: Vault
  /** When the story begins. Left out: as the file says. */
  readonly startsAt?: Instant
}

export function openStage(scenario: Scenario, choices: StageChoices = {}): Stage {
  const { journal = openMemoryJournal(), vault = memoryVault(), startsAt = startOf(scenario) } = choices
  if (journal.position() > 0) throw new RangeError('A story needs a workspace that nothing has happened in.')
  let [now, commands, keys, secrets] = [startsAt, 0, 0, 0]
  const desk = openDesk({
    journal,
    vault,
    now: () => now,
    luck: {
      commandId: () => commandId(`story-${++commands}`),
      keyId: () => keyId(madeUpKeyId(`key ${++keys}`)),
      secret: () => madeUpSecret(`key ${++secrets}`),
    },
  })
  return { desk, journal, clock: { now: () => now, pass: (milliseconds) => (now = plus(now, milliseconds)) } }
}

export const startOf = ({ words: { clock } }: Scenario): Instant => (clock && parseMoment(clock)) || defaultClock
