/** Files that reach the app from outside: from a second instance that gave up for this one, or from the Mac's Finder. */
import { resolve } from 'node:path'
import { app } from 'electron'
import * as z from 'zod'
import type { Asked } from './arguments.ts'

const handed = z.object({ workspace: z.string().max(4_096).optional(), scenario: z.string().max(4_096).optional() })
export type Handed = z.infer<typeof handed>

export type HandedOver = {
  /** Whether this instance is the one that has the window; otherwise what it was asked for has been handed over. */
  readonly isFirst: boolean
  /** A workspace that was waiting before the window was there. */
  readonly waiting: () => string | undefined
  readonly onHanded: (listener: (handed: Handed) => void) => void
}

/** The lock belongs to the folder of preferences: apps with different folders do not know each other. */
export function listenForFiles({ workspace, scenario, picture }: Asked): HandedOver {
  let waiting: string | undefined
  let tell = ({ workspace: file }: Handed): void => {
    waiting = file
  }
  app.on('open-file', (event, file) => {
    event.preventDefault()
    tell({ workspace: file })
  })
  app.on('second-instance', (_event, _args, _folder, data) => {
    const parsed = handed.safeParse(data)
    tell(parsed.success ? parsed.data : {})
  })
  // Whoever wants a picture gets it from an instance of its own.
  const isFirst =
    picture !== undefined ||
    app.requestSingleInstanceLock({
      ...(workspace !== undefined && { workspace: resolve(workspace) }),
      ...(scenario !== undefined && { scenario: isPath(scenario) ? resolve(scenario) : scenario }),
    })
  return {
    isFirst,
    waiting: () => waiting,
    onHanded: (listener) => {
      tell = listener
    },
  }
}

/** A shipped story is asked for by its name alone. */
const isPath = (scenario: string): boolean => /[\\/]/u.test(scenario)
