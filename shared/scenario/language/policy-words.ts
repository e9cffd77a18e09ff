/** A policy and its switches in the words of a scenario. */
import * as z from 'zod'
import { choiceOf, type PolicyChoice } from '../../engine/policy/policies.ts'
import { switches, type PolicyName, type Switches } from '../../engine/policy/policy.ts'

export const switchWords = z
  .strictObject({
    email: z.enum(switches.email).describe('Whose addresses agents see (rule E3).'),
    'unknown external id': z.enum(switches.unknownExternalId).describe('What a login makes of a visitor (rule U2).'),
    'open conversations': z.enum(switches.openConversations).describe('What a login makes of two tickets (rule U4).'),
    'sign-in articles': z.enum(switches.signInArticles).describe('Who can read articles that need sign-in (rule G1).'),
    'marked tickets': z.enum(switches.markedTickets).describe('On how many tickets the mark is shown (rule A1).'),
  })
  .partial()
  .refine((words) => Object.keys(words).length > 0)
  .meta({ minProperties: 1 })
type SwitchWords = z.infer<typeof switchWords>

export const policyIn = (policy: PolicyName = 'first-release', words: SwitchWords = {}): PolicyChoice =>
  choiceOf({
    policy,
    switches: {
      email: words.email,
      unknownExternalId: words['unknown external id'],
      openConversations: words['open conversations'],
      signInArticles: words['sign-in articles'],
      markedTickets: words['marked tickets'],
    },
  })

/** The switches as a story says them; nothing where none is set. */
export function policyWords(set: { readonly [Name in keyof Switches]?: Switches[Name] | undefined } | undefined): {
  readonly switches?: SwitchWords
} {
  const words = {
    ...(set?.email && { email: set.email }),
    ...(set?.unknownExternalId && { 'unknown external id': set.unknownExternalId }),
    ...(set?.openConversations && { 'open conversations': set.openConversations }),
    ...(set?.signInArticles && { 'sign-in articles': set.signInArticles }),
    ...(set?.markedTickets && { 'marked tickets': set.markedTickets }),
  }
  return Object.keys(words).length > 0 ? { switches: words } : {}
}
