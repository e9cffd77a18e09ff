/** The words for a refused token: what is wrong, why, what helps, and what the agent sees instead (rule T6). */
import type { Refused } from '#shared/token/verdict.ts'
import { useTranslation } from 'react-i18next'

export function useCodeWords(): (verdict: Refused) => Record<'title' | 'cause' | 'cure' | 'agentSees', string> {
  const { t } = useTranslation()
  return ({ code, checks }) => {
    const facts: Record<string, string> = {}
    for (const [name, value] of Object.entries(checks.find(({ ok }) => ok === false)?.facts ?? {})) {
      facts[name] = String(value)
    }
    return {
      title: t(`tokens.codes.${code}.title`, facts),
      cause: t(`tokens.codes.${code}.cause`, facts),
      cure: t(`tokens.codes.${code}.cure`, facts),
      agentSees: t(`tokens.codes.${code}.agentSees`, facts),
    }
  }
}
