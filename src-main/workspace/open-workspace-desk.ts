/** A workspace file at work: its journal, its secrets, and the desk over both. */
import type { Command } from '#shared/contract/command.ts'
import type { Desk } from '#shared/desk/desk-types.ts'
import { openDesk } from '#shared/desk/desk.ts'
import { agentId, groupId, type Instant } from '#shared/engine/ids.ts'
import { plus, toMilliseconds } from '#shared/engine/time.ts'
import type { Journal } from '#shared/journal/journal.ts'
import type { Say } from '#shared/text/text.ts'
import { machine } from '../app/luck.ts'
import { openSqliteJournal, type SqliteJournal } from '../journal/sqlite-journal.ts'
import { sealedVault } from '../vault/sealed-vault.ts'

export type WorkspaceDesk = {
  readonly file: string
  /** Tells this workspace from every other, also when its file is moved or another one takes its name. */
  readonly place: string
  readonly desk: Desk
  readonly close: () => void
}

/** The machine's clock, as far ahead or behind as it was when the clock stood there. */
function goingOnFrom(clock: Instant): () => Instant {
  const ahead = toMilliseconds(clock) - toMilliseconds(machine.now())
  return () => plus(machine.now(), ahead)
}

/** Opens the file, or makes it; a new one gets a name, an agent in a group, and two devices. Throws a `WorkspaceFileProblem`. `clock`: what its clock says at first. */
export async function openWorkspaceDesk(file: string, name: string, say: Say, clock?: Instant): Promise<WorkspaceDesk> {
  const journal = openSqliteJournal(file)
  try {
    forgetDeletedKeys(journal)
    const desk = openDesk({
      journal,
      vault: sealedVault(journal.secrets),
      ...machine,
      ...(clock && { now: goingOnFrom(clock) }),
    })
    // Asked together, they stand on disk together: a workspace is set up wholly or not at all.
    if (journal.position() === 0) await Promise.all(settingUp(name, say).map((command) => desk.send(command)))
    desk.settle()
    return { file, place: placeOf(journal), desk, close: journal.close }
  } catch (fault) {
    journal.close()
    throw fault
  }
}

/** A crash between a key's end and its secret's leaves a secret without a key; it goes now. */
function forgetDeletedKeys({ heads, secrets }: SqliteJournal): void {
  for (const key of secrets.keys()) {
    const head = heads.keys.get(key)
    if (!head || head.deletedAt) secrets.delete(key)
  }
}

/** Its first command and when that was: the demo's commands have the same names each time it is made. */
const placeOf = (journal: Journal): string =>
  `${journal.commands(0, 1)[0]?.asked.id ?? ''}@${journal.read(0, 1)[0]?.at ?? ''}`

const settingUp = (name: string, say: Say): readonly Command[] => [
  { type: 'SetUpWorkspace', name, policy: 'first-release' },
  { type: 'AddAgent', name: say('menu.defaults.agent') },
  { type: 'AddGroup', name: say('menu.defaults.group') },
  { type: 'JoinGroup', agent: agentId(1), group: groupId(1) },
  { type: 'AddDevice', name: say('menu.defaults.browser'), kind: 'browser' },
  { type: 'AddDevice', name: say('menu.defaults.phone'), kind: 'phone' },
]
