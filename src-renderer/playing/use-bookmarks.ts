/** The named moments of what is on stage, from the earliest to the last. One moment has one name. */
import { useCallback, useEffect, useState } from 'react'
import { bookmarkLimit, type Bookmark } from '#shared/contract/playing.ts'
import { useBridge } from '../bridge/bridge-context.tsx'
import { useStage } from '../bridge/stage-context.tsx'

export function useBookmarks() {
  const bridge = useBridge()
  const { story, workspace } = useStage()
  const [bookmarks, setBookmarks] = useState<readonly Bookmark[]>([])
  const place = story?.file
  useEffect(() => {
    let isLate = false
    void bridge.bookmarks().then((kept) => {
      if (!isLate) setBookmarks(kept)
    })
    return () => {
      isLate = true
    }
  }, [bridge, place, workspace])
  const change = useCallback(
    (changed: readonly Bookmark[]) => {
      setBookmarks(changed)
      void bridge.keepBookmarks(changed)
    },
    [bridge],
  )
  const others = (at: number) => bookmarks.filter((one) => one.at !== at)
  return {
    bookmarks,
    isFull: bookmarks.length >= bookmarkLimit,
    keep: (bookmark: Bookmark) => change([...others(bookmark.at), bookmark].sort((one, other) => one.at - other.at)),
    forget: ({ at }: Bookmark) => change(others(at)),
  }
}
