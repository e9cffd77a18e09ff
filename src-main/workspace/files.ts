/** What the window and the menu may ask about workspace files; a problem is told in the window, whoever asked. */
import { existsSync } from 'node:fs'
import { basename, extname } from 'node:path'
import type { Bridge, FileReply, Push } from '#shared/contract/bridge.ts'
import type { PolicyChoice } from '#shared/engine/policy/policies.ts'
import type { PreferenceStore } from '../preferences/preferences.ts'

type Parts = {
  readonly open: () => Promise<FileReply>
  readonly create: () => Promise<FileReply>
  readonly createRetold: (choice: PolicyChoice) => Promise<FileReply>
  readonly openFile: (file: string) => Promise<FileReply>
  readonly preferences: Pick<PreferenceStore, 'recent' | 'forgetRecent'>
  readonly push: (push: Push) => void
}
type Files = Pick<Bridge, 'openWorkspace' | 'newWorkspace' | 'openRetold' | 'openFile' | 'recentWorkspaces'>

export function openFiles({ open, create, createRetold, openFile, preferences, push }: Parts): Files {
  const told = async (act: () => Promise<FileReply>): Promise<FileReply> => {
    const reply = await act()
    if (!reply.ok && !reply.canceled) push({ type: 'problem', text: reply.problem })
    return reply
  }
  return {
    openWorkspace: () => told(open),
    newWorkspace: () => told(create),
    openRetold: (choice) => told(() => createRetold(choice)),
    openFile: async (file) => {
      const reply = await told(() => openFile(file))
      if (!existsSync(file)) preferences.forgetRecent(file)
      return reply
    },
    recentWorkspaces: async () => preferences.recent().map((file) => ({ file, name: basename(file, extname(file)) })),
  }
}
