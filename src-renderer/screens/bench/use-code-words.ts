/** The words for a refused token: what is wrong, why, what helps, and what the agent sees instead (rule T6). */
import type { Refused } from '#shared/token/verdict.ts'
import { useTranslation } from 'react-i18next'

type Words = Record<'title' | 'cause' | 'cure' | 'agentSees', string>
/** Which facts a sentence takes depends on its code, and the facts come with it: no type can tell. */
type SayWithFacts = (key: string, facts: Readonly<Record<string, string | number>>) => string

export function useCodeWords(): (verdict: Pick<Refused, 'code' | 'checks'>) => Words {
  const say = useTranslation().t as SayWithFacts
  return ({ code, checks }) => {
    const facts = checks.find(({ ok }) => ok === false)?.facts ?? {}
    const word = (kind: keyof Words) => say(`tokens.codes.${code}.${kind}`, facts)
    return { title: word('title'), cause: word('cause'), cure: word('cure'), agentSees: word('agentSees') }
  }
}
