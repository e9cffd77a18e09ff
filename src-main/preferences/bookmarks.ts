/** Moments kept by name, by electron-store in a file of their own: what a workspace or a story has been bookmarked with. */
import Store from 'electron-store'
import { bookmarksSchema, type Bookmark } from '#shared/contract/playing.ts'

type BookmarkStore = {
  readonly of: (place: string) => readonly Bookmark[]
  /** On disk when this returns. */
  readonly keep: (place: string, bookmarks: readonly Bookmark[]) => void
}

/** What cannot be read is put aside: lost bookmarks must not keep the app from starting. */
export function openBookmarks(): BookmarkStore {
  const store = new Store<{ places: Readonly<Record<string, unknown>> }>({
    name: 'bookmarks',
    defaults: { places: {} },
    clearInvalidConfig: true,
  })
  return {
    of: (place) => bookmarksSchema.safeParse(store.get('places')[place]).data ?? [],
    keep: (place, bookmarks) => {
      const { [place]: _, ...others } = store.get('places')
      store.set('places', bookmarks.length > 0 ? { ...others, [place]: bookmarks } : others)
    },
  }
}
