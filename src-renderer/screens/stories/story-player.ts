/** Plays the story on stage: a step at a time, or one every two seconds, until its end. */
import type { StoryReply, StoryState } from '#shared/contract/bridge.ts'
import { useCallback, useEffect, useRef, useState } from 'react'
import { useBridge } from '../../bridge/bridge-context.tsx'
import { useStageActs } from '../../stage/stage-acts.tsx'
import { useGo } from '../../stage/use-go.ts'

const pace = 2000
export const speeds = { half: 0.5, normal: 1, double: 2 } as const
export type Speed = keyof typeof speeds

export function useStoryPlayer(story: StoryState) {
  const bridge = useBridge()
  const go = useGo()
  const { place } = useStageActs().stage
  const [wantsPlay, setPlaying] = useState(false)
  const [speed, setSpeed] = useState<Speed>('normal')
  const [problem, setProblem] = useState<string>()
  const isBusy = useRef(false)
  const isAtEnd = story.done >= story.steps.length
  const isPlaying = wantsPlay && !isAtEnd

  const run = useCallback(async (call: () => Promise<StoryReply>) => {
    if (isBusy.current) return
    isBusy.current = true
    try {
      const reply = await call()
      setProblem(reply.ok ? undefined : reply.problem)
      if (!reply.ok) setPlaying(false)
    } finally {
      isBusy.current = false
    }
  }, [])

  const next = useCallback(() => run(() => bridge.stepStory()), [bridge, run])
  const restart = useCallback(() => run(() => bridge.restartStory()), [bridge, run])

  useEffect(() => {
    if (!isPlaying) return
    // The first step comes at once; whoever presses play wants to see something happen.
    const wait = story.done === 0 ? 300 : pace / speeds[speed]
    const timer = setTimeout(() => void next(), wait)
    return () => clearTimeout(timer)
  }, [isPlaying, speed, story.done, next])

  /** Whoever moves the story wants to see it, from wherever they are. The ways of its logins move with it, too. */
  const watch = () => {
    if (place !== 'logins') go('workspace')
  }

  return {
    isPlaying,
    isAtEnd,
    speed,
    problem,
    setSpeed,
    /** Playing on from the end begins anew. */
    toggle: () => {
      if (!isPlaying) watch()
      if (isAtEnd) void restart()
      setPlaying(!isPlaying)
    },
    next: () => {
      setPlaying(false)
      if (isAtEnd) return
      watch()
      void next()
    },
    restart: () => {
      setPlaying(false)
      watch()
      void restart()
    },
    leave: async () => {
      const reply = await bridge.leaveStory()
      if (!reply.ok) setProblem(reply.problem)
    },
  }
}
export type StoryPlayer = ReturnType<typeof useStoryPlayer>
