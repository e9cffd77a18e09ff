/** A refusal in words, wherever it is told. */
import type { Refusal } from '../engine/refusal.ts'
import type { Say } from './text.ts'

/** Every text asks for its own data; the rest of this is never read. */
const blank = {
  limit: 0,
  agent: '',
  group: '',
  device: '',
  user: '',
  ticket: '',
  article: '',
  key: '',
  externalId: '',
  token: '',
  file: '',
  timeZone: '',
  branch: '',
}

export function refusalWords(t: Say, refusal: Refusal): { readonly message: string; readonly cure: string } {
  const data = { ...blank, ...refusal }
  return {
    message: t(`refusals.${refusal.code}.message`, data),
    cure: t(`refusals.${refusal.code}.cure`, data),
  }
}
