/** Drafts of a browser tab, kept by the browser. The demo begins anew with each visit; its tickets are the same ones. */
import { readDrafts, withDraft, type Draft, type KeptDrafts } from '#shared/contract/drafts.ts'

const name = 'understudy.drafts'
const place = 'browser'

export function browserDrafts() {
  let drafts = read()
  return {
    get: (): KeptDrafts => ({ place, drafts }),
    keep: (draft: Draft): null => {
      drafts = withDraft(drafts, draft)
      try {
        localStorage.setItem(name, JSON.stringify(drafts))
      } catch {
        // A browser that keeps nothing keeps no drafts either; they stay while the tab is open.
      }
      return null
    },
  }
}

function read(): readonly Draft[] {
  try {
    return readDrafts(JSON.parse(localStorage.getItem(name) ?? '[]'))
  } catch {
    return []
  }
}
