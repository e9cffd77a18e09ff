/** The files that wait beside a message to be sent: looked at as they come, so that what is refused is told at once. */
import { useCallback, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Outcome } from '#shared/contract/bridge.ts'
import { filesProblem, givenProblem, type ImageSeen } from '#shared/engine/tickets/files.ts'
import type { Refusal } from '#shared/engine/refusal.ts'
import { lookAtFile, type GivenFile } from '#shared/files/look-at-file.ts'
import { useAnnounce } from '../parts/announcer.tsx'
import { useKept } from '../stage/kept-context.tsx'

export type PendingFile = { readonly key: string; readonly given: GivenFile; readonly image?: ImageSeen }

export type PendingFiles = {
  readonly pending: readonly PendingFile[]
  /** What was refused last. */
  readonly outcome: Outcome | undefined
  readonly dismiss: () => void
  readonly add: (files: readonly File[]) => void
  readonly remove: (key: string) => void
  /** These are sent; what came meanwhile stays. */
  readonly sent: (files: readonly PendingFile[]) => void
}

/** `name`: whose files they are. `refusal`: why none are taken at present. */
export function useFiles(name: string, refusal?: Refusal): PendingFiles {
  const { t } = useTranslation()
  const announce = useAnnounce()
  const { kept, keep } = useKept<readonly PendingFile[]>(`files ${name}`)
  const [pending, setPending] = useState(kept ?? [])
  const [outcome, setOutcome] = useState<Outcome>()
  const latest = useRef(pending)
  const change = useCallback(
    (files: readonly PendingFile[]) => {
      latest.current = files
      setPending(files)
    },
    [setPending],
  )
  useEffect(() => keep(pending), [keep, pending])

  async function add(files: readonly File[]): Promise<void> {
    if (files.length === 0) return
    const before = latest.current.length
    let refused: Outcome | undefined = refusal && { ok: false, refusal }
    for (const file of refusal ? [] : files) {
      const problem = await taken(file)
      refused ??= problem
    }
    setOutcome(refused)
    const number = latest.current.length - before
    if (number > 0) announce(t('files.added', { count: number, number }))
  }

  /** Takes one more, or says why not. */
  async function taken(file: File): Promise<Outcome | undefined> {
    const unfit = givenProblem(file)
    if (unfit) return { ok: false, refusal: unfit }
    let bytes: Uint8Array
    try {
      bytes = new Uint8Array(await file.arrayBuffer())
    } catch {
      return { ok: false, malformed: file.name }
    }
    const given = { name: file.name, bytes }
    const seen = lookAtFile(given)
    const problem = filesProblem([...latest.current.map(({ given }) => lookAtFile(given)), seen])
    if (problem) return { ok: false, refusal: problem }
    change([...latest.current, { key: crypto.randomUUID(), given, ...(seen.image && { image: seen.image }) }])
    return undefined
  }

  return {
    pending,
    outcome,
    dismiss: () => setOutcome(undefined),
    add: (files) => void add(files),
    remove: (key) => change(latest.current.filter((file) => file.key !== key)),
    sent: (files) => {
      change(latest.current.filter((file) => !files.includes(file)))
      setOutcome(undefined)
    },
  }
}
