/** Judges a token while it is written. */
import type { Verdict } from '#shared/token/verdict.ts'
import { useBridge } from '../../bridge/bridge-context.tsx'
import { useAskedAgain } from '../../bridge/use-asked-again.ts'

/** Without a token there is nothing to judge. The last verdict stays until there is another. */
export function useVerdict(token: string | undefined): Verdict | undefined {
  const bridge = useBridge()
  const judged = useAskedAgain(token, bridge.judgeToken)
  return token === undefined ? undefined : judged?.answer
}
