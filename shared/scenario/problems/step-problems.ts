/** What is wrong with a step by itself, beside its shape: words that need another word, or that exclude one. */
import type { Found } from './problem.ts'
import type { Path, Tree } from './tree.ts'

export function stepProblems(step: Readonly<Record<string, unknown>>, path: Path, tree: Tree): readonly Found[] {
  const has = (word: string): boolean => Object.hasOwn(step, word)
  const found: Found[] = []
  if (has('answer') && !has('question'))
    found.push({ code: 'answer-without-question', offset: tree.wordAt([...path, 'answer']) })
  return found
}
