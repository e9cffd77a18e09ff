/** A small world for given/when/then: the real engine over the memory journal, with verdicts made here and no tokens. */
import type { Prepared } from '#shared/engine/decision.ts'
import { decide } from '#shared/engine/engine.ts'
import type { Event } from '#shared/engine/event.ts'
import {
  agentId,
  articleId,
  commandId,
  deviceId,
  instant,
  keyId,
  ticketId,
  userId,
  type DeviceId,
} from '#shared/engine/ids.ts'
import { plus } from '#shared/engine/time.ts'
import type { Ending, Journal } from '#shared/journal/journal.ts'
import { openMemoryJournal } from '#shared/journal/memory-journal.ts'
import type { Accepted, AcceptedClaims, Refused } from '#shared/token/verdict.ts'
import { checkNames } from '#shared/token/verdict.ts'
import { answer } from '#shared/views/answer.ts'
import type { Query } from '#shared/contract/query.ts'
import type { AnswerTo } from '#shared/contract/answers.ts'

export const laptop = deviceId(1)
export const phone = deviceId(2)
export const sam = agentId(1)
export const kim = agentId(2)
export const key = keyId('app_000000000000000000000001')
export const [user1, user2, user3] = [userId(1), userId(2), userId(3)]
export const [ticket1, ticket2] = [ticketId(1), ticketId(2)]
export const article1 = articleId(1)

export const accepted = (claims: AcceptedClaims): Accepted => ({
  ok: true,
  code: null,
  keyId: key,
  accepted: claims,
  header: { alg: 'HS256', kid: key },
  claims: { external_id: claims.externalId, scope: 'user', ...(claims.email && { email: claims.email }) },
  checks: checkNames.map((name) => ({ name, ok: true, facts: {} })),
})

export const expired: Refused = {
  ok: false,
  code: 'expired',
  checks: checkNames.map((name) => ({ name, ok: name === 'expiry' ? false : true, facts: {} })),
}

export type World = ReturnType<typeof emptyWorld>

export function emptyWorld(journal: Journal = openMemoryJournal()) {
  let [commands, minutes] = [0, 0]

  const at = () => plus(instant('2026-03-04T10:00:00.000Z'), minutes * 60_000)

  const ask = <Asked extends Query>(query: Asked): AnswerTo<Asked> => {
    const reply = answer({ journal, keeping: () => 'gone', since: 0, now: at() }, query)
    if (!reply.ok) throw new Error(`Nothing there: ${JSON.stringify(query)}`)
    return reply.answer
  }

  /** Asks one command and says how it ended. */
  const ask1 = (command: Prepared): Ending & { readonly events: readonly Event[] } => {
    commands += 1
    minutes += 1
    const asked = {
      id: commandId(`command-${commands}`),
      at: at(),
      command,
    }
    const decision = decide(journal.heads, asked)
    const refusal = decision.ok ? undefined : decision.refusal
    if (decision.events.length === 0)
      return {
        ...(refusal ? { ok: false as const, refusal } : { ok: true as const, position: journal.position() }),
        events: [],
      }
    const ending = journal.write((append) => append(asked, decision.events, refusal))
    return { ...ending, events: decision.events }
  }

  return {
    journal,
    heads: journal.heads,
    at,
    /** Time goes by, and nothing happens. Every command takes a minute by itself. */
    pass: (more: number) => void (minutes += more),
    try: ask1,
    ask,
    /** Asks a command that must be carried out, and gives what happened. */
    do: (command: Prepared): readonly Event[] => {
      const ending = ask1(command)
      if (!ending.ok) throw new Error(`Refused: ${JSON.stringify(ending.refusal)}`)
      return ending.events
    },
    /** Asks a command that must be refused, and gives the code. */
    refused: (command: Prepared): string => {
      const ending = ask1(command)
      return ending.ok ? 'not refused' : ending.refusal.code
    },
    writes: (device: DeviceId, text: string) => ask1({ type: 'WriteMessage', device, text }).events,
    logsIn: (device: DeviceId, externalId: string, rest: Omit<AcceptedClaims, 'externalId'> = {}) =>
      ask1({ type: 'LogIn', device, verdict: accepted({ externalId, ...rest }) }).events,
    logsOut: (device: DeviceId) => ask1({ type: 'LogOut', device }).events,
    /** The conversation's messages as an agent reads them: who, marked or not, which former ticket, what. */
    log: (ticket = ticket1) =>
      ask({ type: 'Conversation', ticket, limit: 500 }).lines.flatMap((line) =>
        line.kind === 'message' && line.author.kind !== 'bot'
          ? [
              `${line.origin.letter}${line.origin.number} ${
                line.author.kind === 'agent'
                  ? line.author.name
                  : `${line.author.name ?? `Visitor ${line.author.number}`}${line.author.verified ? ' (verified)' : ''}`
              }: ${line.text}`,
            ]
          : [],
      ),
  }
}

/** A workspace with one key, two agents and two devices, and nothing said yet. */
export function world(journal?: Journal): World {
  const made = emptyWorld(journal)
  made.do({ type: 'SetUpWorkspace', name: 'Shop', policy: 'first-release' })
  made.do({ type: 'CreateSigningKey', name: 'Web shop', key, secretStart: '9Xk2fQ' })
  made.do({ type: 'AddAgent', name: 'Sam Okoye' })
  made.do({ type: 'AddAgent', name: 'Kim Lund' })
  made.do({ type: 'AddDevice', name: 'Laptop', kind: 'browser' })
  made.do({ type: 'AddDevice', name: 'Phone', kind: 'phone' })
  return made
}
