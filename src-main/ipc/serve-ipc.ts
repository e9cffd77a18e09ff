/** The only place that listens to the window. Whoever else calls is not answered. */
import { ipcMain, type IpcMainInvokeEvent } from 'electron'
import type { Bridge, Outcome, Reply } from '#shared/contract/bridge.ts'
import { parseCommand } from '#shared/contract/command.ts'
import { parseQuery } from '#shared/contract/query.ts'
import { callArguments, elsewhere } from './parse-call.ts'

export type Served = Omit<Bridge, 'onPush' | 'openDropped'>
type Named = keyof typeof callArguments

export function serveIpc(served: Served, isOurs: (event: IpcMainInvokeEvent) => boolean): void {
  const handle = (name: string, answer: (args: readonly unknown[]) => Promise<unknown>) =>
    ipcMain.handle(`call:${name}`, (event, ...args: unknown[]) => {
      if (!isOurs(event)) throw new Error('This page may not call.')
      return answer(args)
    })

  handle('send', async ([command]): Promise<Outcome> => {
    const parsed = parseCommand(command)
    return parsed.ok ? served.send(parsed.value) : { ok: false, malformed: parsed.problem }
  })
  handle('ask', async ([query, asOf]): Promise<Reply> => {
    const parsed = parseQuery(query)
    return parsed.ok ? served.ask(parsed.value, elsewhere.parse(asOf)) : { ok: false, malformed: parsed.problem }
  })
  const named = Object.keys(callArguments) as Named[]
  for (const name of named) {
    const call = served[name] as (...args: unknown[]) => Promise<unknown>
    handle(name, async (args) => call(...callArguments[name].parse(args)))
  }
}
