/** Heads of every table alike: noted before they are replaced, and put to the other side of an act. */
import type { HeadOf, Heads, HeadsWriter } from '../heads.ts'
import type { Act, ActedOn, Image } from './act.ts'

type Head = HeadOf<ActedOn>
type People = { readonly [Table in 'users' | 'devices']: Pick<Heads[Table], 'get'> }

const headAt = (heads: Heads, table: ActedOn, id: string): Head | undefined =>
  table === 'workspace' ? heads.workspace() : (heads[table].get as (id: string) => Head | undefined)(id)

function put(heads: HeadsWriter, { table, id, head }: Image): void {
  if (head) (heads.put[table] as (head: Head) => void)(head)
  else if (table !== 'workspace') (heads.remove[table] as (id: string) => void)(id)
}

const isOf = (table: ActedOn, id: string) => (image: Image) => image.id === id && image.table === table

/** People and devices as they were before a standing act after which nothing has happened. */
export function peopleBefore({ users, devices }: People, { images }: Act): People {
  const before = (table: ActedOn, id: string, now: Head | undefined): Head | undefined => {
    const image = images.find(isOf(table, id))
    return image ? image.head : now
  }
  return {
    users: { get: (id) => before('users', id, users.get(id)) as HeadOf<'users'> | undefined },
    devices: { get: (id) => before('devices', id, devices.get(id)) as HeadOf<'devices'> | undefined },
  }
}

/** Writes as `heads` does and adds to the images what is replaced or removed, each head once. */
export function noting(heads: HeadsWriter, images: Image[]): HeadsWriter {
  function note(table: ActedOn, id: string): void {
    if (images.some(isOf(table, id))) return
    const head = headAt(heads, table, id)
    images.push({ table, id, ...(head && { head }) })
  }
  const noted = <Writes extends object>(writes: Writes, idOf: (written: unknown, table: string) => string): Writes => {
    const noting: Record<string, (written: unknown) => void> = {}
    for (const [table, write] of Object.entries(writes)) {
      noting[table] = (written) => {
        note(table as ActedOn, idOf(written, table))
        write(written)
      }
    }
    return noting as Writes
  }
  return {
    ...heads,
    // There is one workspace, which needs no name but its table's.
    put: noted(heads.put, (head, table) => (head as { readonly id?: string }).id ?? table),
    remove: noted(heads.remove, (id) => id as string),
  }
}

/**
 * Puts each head to the other side of the act, and gives the images of this side. Numbers are never used again, so the
 * workspace's counts stay, and with them the stack of acts.
 */
export function swapped(heads: HeadsWriter, images: readonly Image[]): readonly Image[] {
  const here = images.map(({ table, id }): Image => {
    const head = headAt(heads, table, id)
    return { table, id, ...(head && { head }) }
  })
  const now = heads.workspace()
  for (const image of images) {
    if (now && image.head && 'counts' in image.head)
      heads.put.workspace({ ...image.head, counts: now.counts, acts: now.acts })
    else put(heads, image)
  }
  return here
}
