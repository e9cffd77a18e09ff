/** An end user in words: who they are (rule A3), and whether anybody has proved it (rules A1, A4). */
import type { Person } from '../contract/answers.ts'
import type { Say } from './text.ts'

export const personName = (t: Say, { name, number }: Pick<Person, 'name' | 'number'>): string =>
  name ?? t('app.visitor', { number })

/** `notShown`: verified, on a ticket that is not among those that show the mark. */
export function markWords(t: Say, { verified, says }: Pick<Person, 'verified' | 'says'>, notShown = false): string {
  if (verified) return t(notShown ? 'policy.markNotShown' : 'app.verified')
  return says === undefined ? t('app.notVerified') : `${t('app.notVerified')} · ${t('evidence.says', { name: says })}`
}
