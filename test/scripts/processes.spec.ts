import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const processes = resolve(import.meta.dirname, '../../scripts/processes.js')

/** A script that starts a program which never ends by itself and tells its process id. */
const script = (program: string) => `
  import { launch, wasEndedBy } from ${JSON.stringify(processes)}
  const { child, ended } = launch(process.execPath, ['-e', ${JSON.stringify(program)}])
  await ended
  console.log(wasEndedBy())
`
const patient = 'console.log(process.pid); setInterval(() => {}, 1000)'

describe.skipIf(process.platform === 'win32')('a script that is ended', () => {
  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('by %s leaves no program behind', async (signal) => {
    const run = spawn(process.execPath, ['--input-type=module', '-e', script(patient)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const lines = createInterface({ input: run.stdout })[Symbol.asyncIterator]()
    const id = Number((await lines.next()).value)
    run.kill(signal)
    expect((await lines.next()).value).toBe(signal)
    await once(run, 'close')
    expect(() => process.kill(id, 0)).toThrow('ESRCH')
  })
})
