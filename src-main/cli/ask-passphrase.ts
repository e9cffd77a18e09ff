/** Asks on the terminal, and shows nothing of what is typed. */
import process from 'node:process'
import { createInterface } from 'node:readline/promises'
import { Writable } from 'node:stream'

/** Nothing where there is no terminal to ask on. The question goes to the error output: the answer's is a token's. */
export async function askPassphrase(question: string): Promise<string | undefined> {
  const { stdin, stderr } = process
  if (!stdin.isTTY) return undefined
  stderr.write(`${question} `)
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() })
  const terminal = createInterface({ input: stdin, output: nowhere, terminal: true })
  const typed = new Promise<undefined>((resolve) => terminal.once('close', () => resolve(undefined))) // Ctrl C, Ctrl D
  try {
    return await Promise.race([terminal.question(''), typed])
  } finally {
    terminal.close()
    stderr.write('\n')
  }
}
