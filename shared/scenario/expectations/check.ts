/** Holds one expectation against what is seen now, fact by fact, and says in words what is found instead. */
import type { Say } from '../../text/text.ts'
import {
  expectationKindOf,
  type Expectation,
  type ExpectationKind,
  type ExpectationOf,
} from '../language/expectation.ts'
import { isYes } from '../language/values.ts'
import { deviceFacts, seeDevice } from './device-facts.ts'
import {
  agentFacts,
  keyFacts,
  numberOfTickets,
  seeAgent,
  seeView,
  signingKeys,
  viewFacts,
  waitingTickets,
} from './list-facts.ts'
import { inFacts } from './in-words.ts'
import { everybody, personFacts, seePeople } from './person-facts.ts'
import { is, type Looking, type Sight } from './sight.ts'
import { seeTicket, ticketFacts } from './ticket-facts.ts'

/** One fact of an expectation: `word` is the file's word for it. */
export type Held = { readonly word: string; readonly text: string; readonly ok: boolean; readonly found?: string }

export function check(expected: Expectation, looking: Looking, say: Say): readonly Held[] {
  const kind = expectationKindOf(expected)
  const isKind = <Kind extends ExpectationKind>(
    asked: Kind,
    of: Expectation,
  ): of is ExpectationOf<Kind> & Expectation => kind === asked && Object.hasOwn(of, asked)
  const told = inFacts(say)

  /** Everything that is expected of a thing; of one that is not there, nothing holds. */
  function of<Seen>(
    subject: string,
    seen: Seen | undefined,
    facts: Readonly<Record<string, (seen: Seen, expected: never) => Sight>>,
    missing: string = say('cli.findings.notThere', { subject }),
  ): readonly Held[] {
    const asked = Object.entries(expected).filter(([word]) => Object.hasOwn(facts, word))
    const wanted: unknown = Reflect.get(expected, 'is there')
    const isWanted = wanted === undefined ? undefined : isYes(wanted as 'yes')
    const held: Held[] = []
    if (isWanted !== undefined || asked.length === 0)
      held.push(told.isThere(subject, isWanted ?? true, seen !== undefined))
    for (const [word, value] of asked)
      held.push(
        seen === undefined
          ? told.missing(subject, word, value, missing)
          : told.fact(subject, word, value, facts[word]!(seen, value as never)),
      )
    return held
  }
  const count = (word: string, expected: number | string, seen: number | string): readonly Held[] => [
    told.fact('', word, expected, is(expected, seen)),
  ]

  if (isKind('ticket', expected))
    return of(`ticket ${expected.ticket}`, seeTicket(looking, expected.ticket), ticketFacts)
  if (isKind('person', expected)) {
    const people = seePeople(looking, expected.person)
    const several = say('cli.findings.severalPeople', { number: people.length, name: expected.person })
    const missing = people.length > 1 ? several : undefined
    return of(expected.person, people.length > 1 ? undefined : people[0], personFacts, missing)
  }
  if (isKind('device', expected)) return of(expected.device, seeDevice(looking, expected.device), deviceFacts)
  if (isKind('view', expected)) return of(`view ${expected.view}`, seeView(looking, expected), viewFacts)
  if (isKind('agent', expected)) return of(expected.agent, seeAgent(looking, expected.agent), agentFacts)
  if (isKind('key', expected)) {
    const key = signingKeys(looking).keys.find(({ name }) => name === expected.key)
    return of(`key ${expected.key}`, key, keyFacts)
  }
  if (isKind('number of tickets', expected))
    return count('number of tickets', expected['number of tickets'], numberOfTickets(looking))
  if (isKind('waiting tickets', expected))
    return count('waiting tickets', expected['waiting tickets'], waitingTickets(looking))
  if (isKind('number of end users', expected))
    return count('number of end users', expected['number of end users'], everybody(looking).length)
  if (isKind('number of keys', expected))
    return count('number of keys', expected['number of keys'], signingKeys(looking).keys.length)
  if (isKind('metadata variables', expected))
    return count(
      'metadata variables',
      expected['metadata variables'],
      signingKeys(looking).metadataVariables ? 'on' : 'off',
    )
  return []
}
