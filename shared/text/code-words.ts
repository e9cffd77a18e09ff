/** The words for a refused token: what is wrong, why, what helps, and what the agent sees instead (rule T6). */
import type { Refused } from '../token/verdict.ts'
import type { Say } from './text.ts'

export type CodeWords = Readonly<Record<'title' | 'cause' | 'cure' | 'agentSees', string>>
/** Which facts a sentence takes depends on its code, and the facts come with it: no type can tell. */
type SayWithFacts = (key: string, facts: Readonly<Record<string, string | number>>) => string

export function codeWords(say: Say, { code, checks }: Pick<Refused, 'code' | 'checks'>): CodeWords {
  const facts = checks.find(({ ok }) => ok === false)?.facts ?? {}
  const word = (kind: keyof CodeWords) => (say as SayWithFacts)(`tokens.codes.${code}.${kind}`, facts)
  return { title: word('title'), cause: word('cause'), cure: word('cure'), agentSees: word('agentSees') }
}
