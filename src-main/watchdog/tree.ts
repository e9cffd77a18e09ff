/** The accessible tree of a page: roles and names, as a screen reader is given them. */
import { line } from '#shared/scenario/on-screen/place.ts'

/** As the browser's debugger tells a node (Accessibility.getFullAXTree). */
export type RawNode = {
  readonly nodeId: string
  readonly ignored: boolean
  readonly role?: { readonly value?: unknown }
  readonly name?: { readonly value?: unknown }
  readonly childIds?: readonly string[]
}

export type Named = { readonly role: string; readonly name: string; readonly children: readonly Named[] }

/** What nobody is told of is left out; what stands in it stands in its place. */
export function treeOf(nodes: readonly RawNode[]): Named {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]))
  const within = (node: RawNode): readonly Named[] => (node.childIds ?? []).flatMap((id) => told(byId.get(id)))
  function told(node: RawNode | undefined): readonly Named[] {
    if (!node) return []
    return node.ignored ? within(node) : [{ role: text(node.role), name: text(node.name), children: within(node) }]
  }
  return { role: 'page', name: '', children: told(nodes[0]) }
}

const text = (value: RawNode['name']): string => (typeof value?.value === 'string' ? value.value : '')

/** From above, those inside after those around them. */
export function findAll(from: Named, role: string, name?: string): readonly Named[] {
  return from.children.flatMap((child) => [
    ...(child.role === role && (name === undefined || child.name === name) ? [child] : []),
    ...findAll(child, role, name),
  ])
}

export const find = (from: Named | undefined, role: string, name?: string): Named | undefined =>
  from && findAll(from, role, name)[0]

/** The texts and images in it, in their order. Buttons speak for themselves where they are asked to. */
export function textsOf(node: Named, { buttons = true }: { readonly buttons?: boolean } = {}): readonly string[] {
  if (node.role === 'StaticText' || node.role === 'image') return [node.name]
  if (node.role === 'button' && !buttons) return []
  return node.children.flatMap((child) => textsOf(child, { buttons }))
}

export const textOf = (node: Named | undefined, how?: { readonly buttons?: boolean }): string =>
  node ? line(...textsOf(node, how)) : ''
