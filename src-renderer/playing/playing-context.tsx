/** Playing what is on stage, a story or the workspace's own past: where it stands, and every way to move. */
import { createContext, useCallback, useContext, useEffect, useRef, useState, type ReactNode } from 'react'
import type { Place } from '#shared/contract/bridge.ts'
import type { Looking, Moment } from '#shared/contract/playing.ts'
import { useBridge, usePush } from '../bridge/bridge-context.tsx'
import { useStage } from '../bridge/stage-context.tsx'
import { useAnswer } from '../bridge/use-answer.ts'
import { useStageActs } from '../stage/stage-acts.tsx'
import { narrationTime, speeds, type Speed } from './narration-time.ts'
import { useBookmarks } from './use-bookmarks.ts'

/** Milliseconds that an act of a workspace stays: it has nothing to be read aloud. */
const actTime = 1_000
/** Whoever moves wants to see it: these show what has been, too. */
const follows: readonly Place[] = ['workspace', 'logins', 'keys', 'policy']

function useMaking() {
  const bridge = useBridge()
  const { story, number } = useStage()
  const { stage, change } = useStageActs()
  const { answer: workspace } = useAnswer({ type: 'Workspace' })
  const [looking, setLooking] = useState<Looking | null>(null)
  const [wantsPlay, setPlaying] = useState(false)
  const [speed, setSpeed] = useState<Speed>('normal')
  const { bookmarks, ...marks } = useBookmarks()
  useEffect(() => void bridge.looking().then(setLooking), [bridge])
  usePush((push) => {
    if (push.type === 'looking') setLooking(push.looking)
  })

  // Another story, or none, is not played on by itself.
  const [shown, setShown] = useState(number)
  if (shown !== number) {
    setShown(number)
    setPlaying(false)
  }

  const position = looking?.position ?? workspace?.position ?? 0
  const at = story ? story.done : position
  const last = story ? story.steps.length : (looking?.last ?? position)
  const isAtStart = story ? at === 0 : position <= 1
  const isAtEnd = at >= last && !looking
  const isPlaying = wantsPlay && !isAtEnd

  /** While one move is made, of those that are asked for only the last one counts: a hand may be dragging. */
  const moving = useRef({ isBusy: false, next: undefined as Moment | undefined })
  const move = useCallback(
    async (moment: Moment) => {
      const now = moving.current
      now.next = moment
      if (now.isBusy) return
      now.isBusy = true
      try {
        for (; now.next !== undefined;) {
          const wanted: Moment = now.next
          now.next = undefined
          await bridge.lookAt(wanted)
        }
      } finally {
        now.isBusy = false
      }
    },
    [bridge],
  )

  const wait = story ? narrationTime(story) : actTime
  useEffect(() => {
    if (!isPlaying) return
    const timer = setTimeout(() => void move({ by: 1 }), wait / speeds[speed])
    return () => clearTimeout(timer)
  }, [isPlaying, speed, wait, at, position, move])

  const watch = () => {
    if (!follows.includes(stage.place)) change({ type: 'go', to: 'workspace' })
  }
  const moveTo = (moment: Moment) => {
    setPlaying(false)
    watch()
    void move(moment)
  }
  const placed = (wanted: number): Moment => (story ? { step: wanted } : { position: wanted })
  return {
    looking,
    at,
    last,
    isAtStart,
    isAtEnd,
    isPlaying,
    speed,
    setSpeed,
    pause: () => setPlaying(false),
    /** Playing on from the end begins anew; nothing that was done is done again. */
    toggle: () => {
      if (!isPlaying) watch()
      if (isAtEnd) void move(placed(0))
      setPlaying(!isPlaying)
    },
    next: () => {
      if (isAtEnd) setPlaying(false)
      else moveTo({ by: 1 })
    },
    back: () => {
      if (isAtStart) setPlaying(false)
      else moveTo({ by: -1 })
    },
    jump: (wanted: number) => moveTo(placed(wanted)),
    toStart: () => moveTo(placed(0)),
    toEnd: () => moveTo(placed(last)),
    toNow: () => moveTo('now'),
    bookmarks,
    ...marks,
    toBookmark: (by: 1 | -1) => {
      const found = by === 1 ? bookmarks.find((one) => one.at > at) : bookmarks.findLast((one) => one.at < at)
      if (found) moveTo(placed(found.at))
    },
  }
}
export type Playing = ReturnType<typeof useMaking>

const Context = createContext<Playing | undefined>(undefined)

export function PlayingProvider({ children }: { readonly children: ReactNode }) {
  return <Context.Provider value={useMaking()}>{children}</Context.Provider>
}

export function usePlaying(): Playing {
  const held = useContext(Context)
  if (!held) throw new Error('There is no PlayingProvider above this component.')
  return held
}
