/** Saving in a browser tab: a download, whose place the browser knows. */
import type { Bridge, FileReply } from '#shared/contract/bridge.ts'
import { safeName } from '#shared/files/file-name.ts'
import { partFileName } from '#shared/scenario/coverage/part-words.ts'
import { skeletonOf } from '#shared/scenario/coverage/skeleton.ts'
import type { Say } from '#shared/text/text.ts'

export const browserSave =
  (bytesOf: Bridge['file']): Bridge['saveFile'] =>
  async ({ digest, name }) => {
    const bytes = await bytesOf(digest)
    if (!bytes) return { ok: false, problem: 'The file is not there any more.' }
    return download(name, bytes)
  }

export const browserSkeleton =
  (say: Say): Bridge['saveSkeleton'] =>
  async (part) => {
    const skeleton = await skeletonOf(part, say)
    if (!skeleton) return { ok: false, problem: say('coverage.cli.nothing') }
    return download(partFileName(part), new TextEncoder().encode(skeleton.text))
  }

export function download(name: string, bytes: Uint8Array): FileReply {
  // Of no type that a browser would show instead of saving it.
  const url = URL.createObjectURL(new Blob([bytes as BlobPart], { type: 'application/octet-stream' }))
  const link = document.createElement('a')
  link.href = url
  link.download = safeName(name)
  link.click()
  // The download has begun by then.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
  return { ok: true }
}
