/** The workspace as a whole: its name, its policy, who works in it, and the clock of the simulation. */
import type { View } from './view.ts'

export const clock: View<'Clock'> = ({ now }) => ({ now })

export const workspace: View<'Workspace'> = ({ journal }) => {
  const { heads } = journal
  const head = heads.workspace()
  if (!head) return undefined
  const { name, policy, switches, bot, businessHours, metadataVariables } = head
  const at = journal.lastAt()
  return {
    name,
    policy,
    ...(switches && { switches }),
    bot,
    ...(businessHours && { businessHours }),
    metadataVariables,
    position: journal.position(),
    ...(at && { at }),
    agents: heads.agents.all(),
    groups: heads.groups.all(),
  }
}
