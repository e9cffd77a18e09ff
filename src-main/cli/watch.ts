/** `--watch`: says which stories were changed on disk, until somebody presses q or Ctrl C. */
import { watch, type FSWatcher } from 'node:fs'
import { stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import process from 'node:process'
import { findFiles, type Meant } from '../stories/find-files.ts'
import { fingerprintOf } from './fingerprint.ts'

/** Editors save in several strokes. */
const quiet = 60

/**
 * `check` is told all files, and those that are new or changed: at first all of them. The system's notices only say when
 * to look; what was changed is told by what stands on disk, so none that is missed or comes twice does harm.
 */
export async function watchFiles(
  paths: readonly string[],
  check: (all: readonly Meant[], changed: readonly Meant[]) => Promise<void>,
): Promise<void> {
  const watchers = new Map<string, FSWatcher>()
  let known = new Map<string, string>()
  let wake: () => void = () => {}
  let isOver = false
  const notice = (): void => void setTimeout(() => wake(), quiet)
  const quit = (): void => {
    isOver = true
    wake()
  }

  function look(folder: string, recursive: boolean): void {
    if (watchers.has(folder)) return
    try {
      // A folder that goes away tells so once, and is then found missing like any file.
      watchers.set(folder, watch(folder, { recursive }, notice).on('error', notice))
    } catch {
      return // It is not there: `findFiles` says so.
    }
  }

  async function changedFiles(): Promise<{ readonly all: readonly Meant[]; readonly changed: readonly Meant[] }> {
    const all = await findFiles(paths)
    const now = new Map<string, string>()
    for (const { path, kind } of all) {
      const { digest, files } = await fingerprintOf(path)
      now.set(path, `${kind} ${digest}`)
      for (const file of files) look(dirname(file), false)
    }
    const changed = all.filter(({ path }) => now.get(path) !== known.get(path))
    const isOneGone = [...known.keys()].some((path) => !now.has(path))
    known = now
    return { all, changed: isOneGone && changed.length === 0 ? all : changed }
  }

  const stopListening = listenForQuit(quit)
  for (const path of paths) {
    const isFolder = await stat(path).then(
      (found) => found.isDirectory(),
      () => false,
    )
    look(isFolder ? path : dirname(path), isFolder)
  }
  while (!isOver) {
    let isNoticed = false
    wake = () => (isNoticed = true)
    const { all, changed } = await changedFiles()
    if (changed.length > 0) await check(all, changed)
    // Whatever came while it was checked is looked at once more.
    await new Promise<void>((resolve) => {
      wake = resolve
      if (isNoticed || isOver) resolve()
    })
  }
  for (const watcher of watchers.values()) watcher.close()
  stopListening()
}

/** q, and Ctrl C: which a terminal that hands over single keys does not make a signal of. */
function listenForQuit(quit: () => void): () => void {
  const { stdin } = process
  const onKeys = (keys: Buffer): void => {
    if (/[q\x03]/iu.test(String(keys))) quit()
  }
  if (stdin.isTTY) stdin.setRawMode(true)
  stdin.on('data', onKeys).on('error', () => {})
  process.on('SIGINT', quit)
  return () => {
    if (stdin.isTTY) stdin.setRawMode(false)
    stdin.off('data', onKeys).pause()
    process.off('SIGINT', quit)
  }
}
