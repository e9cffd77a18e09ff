/** Marks the page as ready once the fonts are there, the first answers too, and they have been painted: pictures and tests wait for it. */
import { useEffect } from 'react'
import { useHeld } from '../bridge/bridge-context.tsx'

const nextFrame = () => new Promise((done) => requestAnimationFrame(done))

export function useReady(): void {
  const { answers } = useHeld()
  useEffect(() => {
    let isOver = false
    async function settle(): Promise<void> {
      await document.fonts.ready
      for (let quietFrames = 0; quietFrames < 3;) {
        await nextFrame()
        quietFrames = answers.isAsking() ? 0 : quietFrames + 1
      }
      if (!isOver) document.documentElement.dataset.ready = 'true'
    }
    void settle()
    return () => {
      isOver = true
    }
  }, [answers])
}
