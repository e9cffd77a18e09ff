/** Stands at one hand-over of a login, and plays from one to the next. */
import { useEffect, useState } from 'react'
import { handOvers } from '#shared/contract/login-route.ts'

const pace = 1800
const last = handOvers.length - 1

export type Walk = {
  readonly at: number
  readonly isPlaying: boolean
  readonly to: (at: number) => void
  readonly toggle: () => void
}

/** `start`: what is most worth seeing. Whoever plays from there sees the whole way. */
export function useWalk(start: number): Walk {
  const [walked, setWalked] = useState<number>()
  const [wantsPlay, setPlaying] = useState(false)
  const at = walked ?? start
  const isPlaying = wantsPlay && at < last

  useEffect(() => {
    if (!isPlaying) return
    const timer = setTimeout(() => setWalked(at + 1), pace)
    return () => clearTimeout(timer)
  }, [isPlaying, at])

  return {
    at,
    isPlaying,
    to: (wanted) => {
      setPlaying(false)
      setWalked(Math.min(Math.max(wanted, 0), last))
    },
    toggle: () => {
      if (!isPlaying && (walked === undefined || at === last)) setWalked(0)
      setPlaying(!isPlaying)
    },
  }
}
