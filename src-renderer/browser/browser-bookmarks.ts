/** Bookmarks of a browser tab: they stay while the tab is open. */
import type { Bookmark } from '#shared/contract/playing.ts'

export function browserBookmarks() {
  const places = new Map<string, readonly Bookmark[]>()
  return {
    of: (place: string): readonly Bookmark[] => places.get(place) ?? [],
    keep: (place: string, bookmarks: readonly Bookmark[]): void => void places.set(place, bookmarks),
  }
}
