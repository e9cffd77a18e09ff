/** The drafts on the desk: at hand at once, written down a moment later, so that typing never waits for a disk. */
import { channels } from '#shared/contract/command.ts'
import type { Draft, DraftKey, KeptDrafts } from '#shared/contract/drafts.ts'

type Channel = DraftKey['channel']
type Desk = Pick<DraftKey, 'agent' | 'ticket'>

export type DraftBook = {
  readonly text: (key: DraftKey) => string
  /** The one chosen last; else the one that alone has a draft; else messaging. */
  readonly channel: (desk: Desk) => Channel
  readonly has: (desk: Desk, channel?: Channel) => boolean
  readonly write: (key: DraftKey, text: string) => void
  readonly choose: (desk: Desk, channel: Channel) => void
  /** What was sent and taken back is written on, unless something else is; brought again, it is sent. */
  readonly move: (type: 'Undo' | 'Redo', key: DraftKey, sent: string) => void
  /** Takes in what was kept before; what has been written since is newer. */
  readonly load: (kept: KeptDrafts | null) => void
  /** Writes down what has not been yet. */
  readonly flush: () => void
  readonly watch: (listener: () => void) => () => void
}

/** Milliseconds from a change until it is written down, however fast somebody types. */
const delay = 300
const deskKey = ({ agent, ticket }: Desk): string => JSON.stringify([agent, ticket])
const keyOf = ({ agent, ticket, channel }: DraftKey): string => JSON.stringify([agent, ticket, channel])

/** Without `load`, or where nothing is to be kept (a story), drafts live as long as the book. */
export function openDraftBook(save: (draft: Draft) => void): DraftBook {
  const texts = new Map<string, string>()
  const chosen = new Map<string, Channel>()
  const unsaved = new Map<string, DraftKey>()
  const listeners = new Set<() => void>()
  let place: string | undefined
  let timer: ReturnType<typeof setTimeout> | undefined

  const text = (key: DraftKey) => texts.get(keyOf(key)) ?? ''
  const isWritten = (desk: Desk, channel: Channel) => text({ ...desk, channel }).trim() !== ''
  const tell = () => listeners.forEach((listener) => listener())

  function flush(): void {
    clearTimeout(timer)
    timer = undefined
    if (place === undefined) return
    const keys = [...unsaved.values()]
    unsaved.clear()
    for (const key of keys) save({ place, ...key, text: text(key) })
  }

  function write({ agent, ticket, channel }: DraftKey, written: string): void {
    const key = { agent, ticket, channel }
    texts.set(keyOf(key), written)
    chosen.set(deskKey(key), channel)
    unsaved.set(keyOf(key), key)
    timer ??= setTimeout(flush, delay)
    tell()
  }

  return {
    text,
    channel: (desk) =>
      chosen.get(deskKey(desk)) ?? (isWritten(desk, 'note') && !isWritten(desk, 'messaging') ? 'note' : 'messaging'),
    has: (desk, channel) => (channel ? [channel] : channels).some((one) => isWritten(desk, one)),
    write,
    move: (type, key, sent) => {
      if (type === 'Undo' && text(key) === '') write(key, sent)
      if (type === 'Redo' && text(key) === sent) write(key, '')
    },
    choose: (desk, channel) => {
      chosen.set(deskKey(desk), channel)
      tell()
    },
    load: (kept) => {
      if (!kept) return
      place = kept.place
      for (const draft of kept.drafts) if (!texts.has(keyOf(draft))) texts.set(keyOf(draft), draft.text)
      flush()
      tell()
    },
    flush,
    watch: (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}
