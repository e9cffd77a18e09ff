/** The shelf of broken tokens: each kind of mistake or attack, made fresh, with the code by which it must be refused. */
import { claimKinds } from './shelf-of-claims.ts'
import { formKinds } from './shelf-of-form.ts'
import { keyKinds } from './shelf-of-keys.ts'
import type { Kind, ShelfGiven } from './shelf-tools.ts'

export type { ShelfGiven } from './shelf-tools.ts'

const kinds = { ...formKinds, ...keyKinds, ...claimKinds }

export type ShelfId = keyof typeof kinds
export type BrokenToken = Kind & { readonly id: ShelfId }

export const shelf: readonly BrokenToken[] = (Object.keys(kinds) as ShelfId[]).map((id) => ({ id, ...kinds[id] }))

export type Broken = { readonly token: string } | { readonly missing: 'deleted-key' | 'second-key' }

/** Makes one of a kind, or says which key it needs first. */
export async function makeBroken(kind: BrokenToken, given: ShelfGiven): Promise<Broken> {
  if (kind.needs === 'deletedKeyId' && given.deletedKeyId === undefined) return { missing: 'deleted-key' }
  if (kind.needs === 'otherSecret' && given.otherSecret === undefined) return { missing: 'second-key' }
  return { token: await kind.make(given) }
}
