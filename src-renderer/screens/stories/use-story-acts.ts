/** What can be done with the story on stage as a whole: begin it anew, and leave it. */
import { useState } from 'react'
import { useBridge } from '../../bridge/bridge-context.tsx'
import { usePlaying } from '../../playing/playing-context.tsx'
import { useGo } from '../../stage/use-go.ts'

export function useStoryActs() {
  const bridge = useBridge()
  const go = useGo()
  const { pause } = usePlaying()
  const [problem, setProblem] = useState<string>()
  return {
    /** Why it could not be done. */
    problem,
    restart: async () => {
      pause()
      go('workspace')
      const reply = await bridge.restartStory()
      setProblem(reply.ok ? undefined : reply.problem)
    },
    leave: async () => {
      const reply = await bridge.leaveStory()
      if (!reply.ok) setProblem(reply.problem)
    },
  }
}
export type StoryActs = ReturnType<typeof useStoryActs>
