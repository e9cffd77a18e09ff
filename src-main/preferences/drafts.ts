/** Agents' drafts, by electron-store in a file of their own, so that writing one never touches the preferences. */
import Store from 'electron-store'
import { readDrafts, withDraft, type Draft, type KeptDrafts } from '#shared/contract/drafts.ts'

type DraftStore = {
  readonly of: (place: string) => KeptDrafts
  /** On disk when this returns. */
  readonly keep: (draft: Draft) => void
}

/** What cannot be read is put aside: a lost draft must not keep the app from starting. */
export function openDrafts(): DraftStore {
  const store = new Store<{ drafts: readonly Draft[] }>({
    name: 'drafts',
    defaults: { drafts: [] },
    clearInvalidConfig: true,
  })
  let drafts = readDrafts(store.get('drafts'))
  return {
    of: (place) => ({ place, drafts: drafts.filter((draft) => draft.place === place) }),
    keep: (draft) => {
      drafts = withDraft(drafts, draft)
      store.set('drafts', drafts)
    },
  }
}
