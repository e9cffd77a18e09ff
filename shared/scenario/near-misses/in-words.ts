/** The likeliest cause as a sentence that goes on behind what was expected and what is there. */
import { codeWords } from '../../text/code-words.ts'
import type { Say } from '../../text/text.ts'
import type { NearMiss } from './near-miss.ts'

const units = [
  ['days', 86_400],
  ['hours', 3_600],
  ['minutes', 60],
  ['seconds', 1],
] as const

/** In its largest whole unit: "2 minutes". */
function spanWords(say: Say, seconds: number): string {
  const [unit, size] = units.find(([, size]) => seconds >= size) ?? units[3]
  return say(`nearMisses.span.${unit}`, { count: Math.floor(seconds / size) })
}

export function nearMissWords(say: Say, miss: NearMiss): string {
  switch (miss.why) {
    case 'expired':
      return miss.seconds < 1
        ? say('nearMisses.expiredNow', miss)
        : say('nearMisses.expired', { ...miss, span: spanWords(say, miss.seconds) })
    case 'refused': {
      const { title } = codeWords(say, miss.verdict)
      return say('nearMisses.refused', { step: miss.step, title, code: miss.verdict.code })
    }
    case 'other-id':
      return say(`nearMisses.other-id.${miss.difference}`, { here: miss.here, there: miss.there })
    default:
      // Each cause brings what its sentence takes.
      return say(`nearMisses.${miss.why}` as 'nearMisses.expiredNow', miss as { step: number })
  }
}
