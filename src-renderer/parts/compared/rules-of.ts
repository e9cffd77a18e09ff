/** By which rule something would be different: of the rules that could be behind it, those whose form differs. */
import type {
  Changed,
  PersonDifference,
  SeenPerson,
  SeenTicket,
  TicketDifference,
} from '#shared/contract/what-would-change.ts'
import { policyOf, type PolicyChoice } from '#shared/engine/policy/policies.ts'
import { switchNames, type Switch } from '#shared/engine/policy/policy.ts'
import type { RuleNumber } from '#shared/engine/rules.ts'

export const ruleOf = {
  email: 'E3',
  unknownExternalId: 'U2',
  openConversations: 'U4',
  signInArticles: 'G1',
  markedTickets: 'A1',
} as const satisfies Record<Switch, RuleNumber>

/** The pages of the vendor that a switch comes from, as `facts.md` of the domain names them. */
export const pagesOf = {
  email: 'HC-4411666638746',
  unknownExternalId: 'HC-8851239832090',
  openConversations: 'HC-8851239832090, HC-8008427696410',
  signInArticles: 'HC-8087943201306',
  markedTickets: 'HC-8851239832090',
} as const satisfies Record<Switch, string>

/** The rules of which two policies have different forms. */
export function rulesBetween(from: PolicyChoice, to: PolicyChoice): readonly RuleNumber[] {
  const [one, other] = [policyOf(from), policyOf(to)]
  return switchNames.filter((name) => one[name] !== other[name]).map((name) => ruleOf[name])
}

type Between = readonly RuleNumber[]

/** People become one by U2 and U4; whoever changed otherwise did so by a login that an address refuses (rule E3). */
export function rulesOfPerson(
  between: Between,
  { before, after, differs }: Changed<SeenPerson, PersonDifference>,
  difference: PersonDifference,
): readonly RuleNumber[] {
  if (difference === 'email') return [(after ?? before)?.email.rule ?? 'E3']
  const isJoined = differs.includes('same-person') || differs.includes('there')
  return among(between, isJoined ? ['U2', 'U4'] : ['E3', 'U4', 'U2'])
}

export function rulesOfTicket(
  between: Between,
  { before, after, differs }: Changed<SeenTicket, TicketDifference>,
  difference: TicketDifference,
): readonly RuleNumber[] {
  if (difference === 'marks') return ['A1']
  if (difference === 'mark-shown') return among(between, ['A1', 'U4'])
  if (before?.mergedInto !== after?.mergedInto || differs.includes('messages')) return among(between, ['U4', 'E3'])
  const isOtherwiseVerified = before?.requester.verified !== after?.requester.verified
  return among(between, isOtherwiseVerified ? ['E3', 'U4'] : ['U2', 'U4', 'E3'])
}

/** The first of the candidates that differs. */
function among(between: Between, candidates: readonly RuleNumber[]): readonly RuleNumber[] {
  const found = candidates.find((rule) => between.includes(rule))
  return found ? [found] : []
}
