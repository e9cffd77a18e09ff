/** Files on their way to a decision: what is seen of them goes to the engine, their bytes wait for the journal. */
import type { CommandOf } from '../contract/command.ts'
import type { Prepared } from '../engine/decision.ts'
import { digest, type Digest } from '../engine/ids.ts'
import type { PreparedFile } from '../engine/tickets/files.ts'
import { lookAtFile, type GivenFile } from '../files/look-at-file.ts'

type WithFiles = CommandOf<'WriteMessage'> | CommandOf<'SubmitTicket'>
type PreparedFiles = {
  readonly files: readonly PreparedFile[]
  readonly bytes: ReadonlyMap<Digest, Uint8Array>
}

export const filesOf = (command: WithFiles): readonly GivenFile[] =>
  (command.type === 'WriteMessage' ? command : command.message)?.files ?? []

/** The command as it is decided and kept. */
export function withFiles(command: WithFiles, files: readonly PreparedFile[]): Prepared {
  const seen = files.length > 0 ? { files } : {}
  if (command.type === 'WriteMessage') {
    const { files: _, ...message } = command
    return { ...message, ...seen }
  }
  const { message, ...submit } = command
  if (!message) return submit
  const { files: _, ...said } = message
  return { ...submit, message: { ...said, ...seen } }
}

export async function prepareFiles(given: readonly GivenFile[]): Promise<PreparedFiles> {
  const named = await Promise.all(given.map(async (file) => ({ file, digest: await digestOf(file.bytes) })))
  return {
    files: named.map(({ file, digest }) => ({ ...lookAtFile(file), digest })),
    bytes: new Map(named.map(({ file, digest }) => [digest, file.bytes])),
  }
}

/**
 * By WebCrypto, as jose: it stands wherever the middle runs, works beside the main thread, and has nothing to do with
 * the machine or luck. This folder knows no types of it.
 */
type WebCrypto = {
  readonly subtle: { readonly digest: (algorithm: 'SHA-256', bytes: Uint8Array) => Promise<ArrayBuffer> }
}
const { subtle } = (globalThis as unknown as { readonly crypto: WebCrypto }).crypto

async function digestOf(bytes: Uint8Array): Promise<Digest> {
  const sum = new Uint8Array(await subtle.digest('SHA-256', bytes))
  return digest(Array.from(sum, (byte) => byte.toString(16).padStart(2, '0')).join(''))
}
