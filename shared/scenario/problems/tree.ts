/** Finds the place of a word or a value in the text by its path in the data. */
import { isMap, isNode, isScalar, isSeq, type Document, type Node } from 'yaml'

export type Path = readonly PropertyKey[]

export type Tree = {
  /** Where the value begins; of what is not there or empty, where the word or the thing around it begins. */
  readonly offsetOf: (path: Path) => number
  /** Where the word stands that leads to the value. */
  readonly wordAt: (path: Path) => number
  /** The value as it is written in the file. */
  readonly written: (path: Path) => string | undefined
}

type Step = { readonly key?: Node | undefined; readonly value?: Node | undefined }

export function treeOf(doc: Document.Parsed): Tree {
  function follow(path: Path): readonly Step[] {
    const steps: Step[] = [{ value: doc.contents ?? undefined }]
    for (const part of path) {
      const step: Step | undefined = child(steps.at(-1)?.value, part)
      if (!step) break
      steps.push(step)
    }
    return steps
  }
  const startOf = ({ key, value }: Step): number | undefined => (isEmpty(value) ? key?.range?.[0] : value?.range?.[0])

  return {
    offsetOf: (path) =>
      follow(path)
        .map(startOf)
        .findLast((offset) => offset !== undefined) ?? 0,
    wordAt: (path) => {
      const steps = follow(path)
      const last = steps.at(-1)
      return (steps.length > path.length ? last?.key?.range?.[0] : undefined) ?? (last && startOf(last)) ?? 0
    },
    written: (path) => {
      const steps = follow(path)
      const value = steps.length > path.length ? steps.at(-1)?.value : undefined
      return isScalar(value) ? (value.source ?? String(value.value)) : undefined
    },
  }
}

const isEmpty = (node: Node | undefined): boolean => node === undefined || (isScalar(node) && node.value === null)

function child(node: Node | undefined, part: PropertyKey): Step | undefined {
  if (isMap(node)) {
    const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === part)
    const { key, value } = pair ?? {}
    return pair && { key: isNode(key) ? key : undefined, value: isNode(value) ? value : undefined }
  }
  if (isSeq(node) && typeof part === 'number') {
    const value = node.items[part]
    return isNode(value) ? { value } : undefined
  }
  return undefined
}
