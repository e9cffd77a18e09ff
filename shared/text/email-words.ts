/** The email place on one line: the address with what it is worth, or why there is none (rules E1, E3). */
import type { EmailPlace } from '../contract/customer-context.ts'
import type { Say } from './text.ts'

/** Whether an address that is shown can be trusted; who took one over without a login proved nothing. */
export const emailWorth = ({ verified, claimed }: Extract<EmailPlace, { readonly shown: true }>) =>
  claimed ? 'claimed' : verified ? 'verified' : 'not-verified'

export function emailWords(t: Say, place: EmailPlace): string {
  if (place.rule === 'E1') return t('agent.emailHidden')
  return place.shown ? `${place.email} · ${t(`policy.email.${emailWorth(place)}`)}` : t(`policy.email.why.${place.why}`)
}
