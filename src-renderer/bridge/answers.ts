/**
 * Keeps the answers that screens are looking at. Each question is asked once, however many screens show it; asked again
 * when something changed, while the old answer stays to be seen; never twice at the same moment; late answers are dropped.
 */
import type { Bridge, Push } from '#shared/contract/bridge.ts'
import type { AnswerTo } from '#shared/contract/answers.ts'
import type { Query } from '#shared/contract/query.ts'

/** `missing`: the thing asked about is not there (any more). Nothing yet: neither. */
export type Answered<Asked extends Query> = { readonly answer?: AnswerTo<Asked>; readonly missing?: true }

export type Answers = {
  readonly now: <Asked extends Query>(query: Asked) => Answered<Asked>
  /** Whether an answer is on its way. */
  readonly isAsking: () => boolean
  /** Asks as long as somebody watches. `onFault` hears what was thrown. */
  readonly watch: (query: Query, onAnswer: () => void, onFault: (fault: unknown) => void) => () => void
}

type Watcher = { readonly onAnswer: () => void; readonly onFault: (fault: unknown) => void }
type Entry = { answered: Answered<Query>; readonly watchers: Set<Watcher>; asking: boolean; stale: boolean }

const nothing: Answered<Query> = {}
/** How many answers stay that nobody watches, so that going back to a screen shows it at once. */
const kept = 100
/** Milliseconds between two rounds of asking again. */
const rest = 40

/** Whether what was answered before may be different now. */
const news: readonly Push['type'][] = ['changed', 'stage', 'looking', 'problem']
const meansNews = ({ type }: Push): boolean => news.includes(type)

export function makeAnswers(bridge: Bridge): Answers {
  const entries = new Map<string, Entry>()

  async function ask(key: string, entry: Entry): Promise<void> {
    if (entry.asking) {
      entry.stale = true
      return
    }
    entry.asking = true
    try {
      do {
        entry.stale = false
        const reply = await bridge.ask(JSON.parse(key) as Query)
        if (entries.get(key) !== entry) return
        if ('malformed' in reply) throw new Error(reply.malformed)
        tell(entry, reply.ok ? { answer: reply.answer } : { missing: true })
      } while (entry.stale && entry.watchers.size > 0)
    } catch (fault) {
      for (const watcher of entry.watchers) watcher.onFault(fault)
    } finally {
      entry.asking = false
    }
  }

  function tell(entry: Entry, answered: Answered<Query>): void {
    entry.answered = answered
    for (const watcher of entry.watchers) watcher.onAnswer()
  }

  function forgetOldest(): void {
    for (const [key, entry] of entries) {
      if (entries.size <= kept) return
      if (entry.watchers.size === 0) entries.delete(key)
    }
  }

  bridge.onPush((push) => {
    if (!meansNews(push)) return
    if (push.type === 'stage') {
      // Another journal is on stage: ids mean other things now.
      for (const [key, entry] of [...entries]) {
        if (entry.watchers.size === 0) entries.delete(key)
        else entries.set(key, { ...entry, asking: false, stale: false })
      }
    }
    askAgain()
  })

  /** The first of many changes is asked about at once, the rest together a moment later. */
  let resting: ReturnType<typeof setTimeout> | undefined
  let isMissed = false
  function askAgain(): void {
    if (resting !== undefined) {
      isMissed = true
      return
    }
    isMissed = false
    resting = setTimeout(() => {
      resting = undefined
      if (isMissed) askAgain()
    }, rest)
    for (const [key, entry] of entries) {
      if (entry.watchers.size > 0) void ask(key, entry)
      else entry.stale = true
    }
  }

  return {
    isAsking: () => resting !== undefined || [...entries.values()].some(({ asking }) => asking),
    now: <Asked extends Query>(query: Asked) =>
      (entries.get(JSON.stringify(query))?.answered ?? nothing) as Answered<Asked>,
    watch: (query, onAnswer, onFault) => {
      const key = JSON.stringify(query)
      const entry: Entry = entries.get(key) ?? { answered: nothing, watchers: new Set(), asking: false, stale: true }
      entries.delete(key)
      entries.set(key, entry)
      forgetOldest()
      const watcher = { onAnswer, onFault }
      entry.watchers.add(watcher)
      if (entry.stale) void ask(key, entry)
      return () => {
        entry.watchers.delete(watcher)
      }
    },
  }
}
