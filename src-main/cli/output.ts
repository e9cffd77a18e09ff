/** Where the command line writes. Waits for slow readers, and ends quietly when nobody reads any more. */
import { once } from 'node:events'
import process from 'node:process'

export type Output = {
  readonly line: (text: string) => Promise<void>
  readonly error: (text: string) => void
  /** Whether marks may be coloured (https://no-color.org). */
  readonly isColored: boolean
}

export function openOutput(): Output {
  const { stdout, stderr, env } = process
  // The reader of a pipe went away (`understudy check … | head`): there is nobody left to tell.
  for (const stream of [stdout, stderr])
    stream.on('error', (fault: NodeJS.ErrnoException) => {
      if (fault.code !== 'EPIPE') throw fault
      process.exit()
    })
  return {
    line: async (text) => {
      if (!stdout.write(`${text}\n`)) await once(stdout, 'drain')
    },
    error: (text) => void stderr.write(`${text}\n`),
    isColored: stdout.isTTY === true && (env['NO_COLOR'] ?? '') === '',
  }
}
