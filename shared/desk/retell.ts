/**
 * Tells a workspace's story once more, under another policy or with some acts otherwise: the same commands at the same moments,
 * in a journal of their own. Tickets and people get other numbers there (other-names.ts), and what makes no sense any
 * more is left out, with the reason.
 */
import type { Prepared, Stamped } from '../engine/decision.ts'
import { decide } from '../engine/engine.ts'
import type { Event } from '../engine/event.ts'
import type { BranchChange, Heads } from '../engine/heads.ts'
import type { CommandId, KeyId, TicketId, UserId } from '../engine/ids.ts'
import type { PolicyChoice } from '../engine/policy/policies.ts'
import type { Refusal } from '../engine/refusal.ts'
import { filesIn } from '../journal/files-in.ts'
import type { Journal, Kept, Told } from '../journal/journal.ts'
import { openMemoryJournal } from '../journal/memory-journal.ts'
import { eventsOf, recordedByCause, standingCommands } from '../journal/standing.ts'
import { refusedAt } from '../token/verdict.ts'
import { branchScript } from './branch-script.ts'
import { learnNames, noNames, translated } from './other-names.ts'

/** What is otherwise. Without a policy, policies hold and change as they did. */
export type Otherwise = {
  readonly policy?: PolicyChoice
  readonly changes?: readonly BranchChange[]
  /** Only these of the commands that stand. */
  readonly standing?: readonly Kept[]
  /** Told of each command, in the names that things have in the retold workspace, and of what is known there before it. */
  readonly before?: (asked: Stamped, heads: Heads, kept: Kept) => void
}

export type Retold = {
  readonly journal: Journal
  /** Who and what became of whom and what: from the told workspace's ids to those of the retold one. */
  readonly users: ReadonlyMap<UserId, UserId>
  readonly tickets: ReadonlyMap<TicketId, TicketId>
  /** Commands of which nothing came. */
  readonly leftOut: number
  /** Those and the ones that were refused only here; without a refusal there was nothing to do. */
  readonly stumbled: ReadonlyMap<CommandId, Refusal | undefined>
}

/** So many are carried out in about a second. */
export const retoldAtMost = 20_000

export function retell(
  told: Told,
  { policy, changes = [], standing = standingCommands(told), before }: Otherwise,
  into: Journal = openMemoryJournal(),
): Retold {
  const names = noNames()
  const facts = recordedByCause(told)
  const keyMadeAt = keysIn(facts)
  const stumbled = new Map<CommandId, Refusal | undefined>()
  let leftOut = 0

  for (const line of branchScript(standing, changes)) {
    const { asked, ending, isOff } = line
    if (isOff || (policy && asked.command.type === 'ChangePolicy')) continue
    const { events, refusal } = carryOut(
      { ...asked, command: policy ? under(policy, asked.command) : asked.command },
      line,
    )
    if (events.length === 0) leftOut += 1
    if (events.length === 0 || (refusal && ending.ok)) stumbled.set(asked.id, refusal)
    const onDevice: Parameters<typeof learnNames>[3] = (device) =>
      into.heads.devices.get(names.devices.get(device) ?? device)?.user
    learnNames(names, eventsOf(facts.get(asked.id)), events, onDevice)
  }
  return { journal: into, users: names.users, tickets: names.tickets, leftOut, stumbled }

  function carryOut(
    asked: Stamped,
    kept: Kept,
  ): { readonly events: readonly Event[]; readonly refusal?: Refusal | undefined } {
    const wanted = translated(asked.command, names)
    if (!wanted.ok) return { events: [], refusal: wanted.refusal }
    const command = changes.length > 0 ? withItsKey(asked.id, wanted.command) : wanted.command
    before?.({ ...asked, command }, into.heads, kept)
    const decision = decide(into.heads, { ...asked, command })
    const { events } = decision
    const refusal = decision.ok ? undefined : decision.refusal
    if (events.length > 0) {
      into.write((append) => append({ ...asked, command }, events, refusal, filesIn(events, told)))
    }
    return { events, refusal }
  }

  /** No token is kept, so its verdict stands; but a key that was there then, and is not here, has signed nothing (rule T1). */
  function withItsKey(id: CommandId, command: Prepared): Prepared {
    if (command.type !== 'LogIn' || !command.verdict.ok) return command
    const { keyId } = command.verdict
    const wasThere = (keyMadeAt.get(keyId) ?? Infinity) < (facts.get(id)?.[0]?.position ?? 0)
    if (!wasThere || into.heads.keys.get(keyId)) return command
    return { ...command, verdict: refusedAt(command.verdict, 'key', 'kid-unknown') }
  }
}

function keysIn(facts: ReturnType<typeof recordedByCause>): ReadonlyMap<KeyId, number> {
  const made = new Map<KeyId, number>()
  for (const recorded of facts.values())
    for (const { event, position } of recorded) if (event.type === 'SigningKeyCreated') made.set(event.key, position)
  return made
}

/** The policy holds from the first moment on. */
function under(policy: PolicyChoice, command: Prepared): Prepared {
  if (command.type !== 'SetUpWorkspace') return command
  const { type, name } = command
  return { type, name, ...policy }
}
