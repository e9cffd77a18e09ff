/** The logins that a story has tried so far, with what their tokens said. */
import { ticketId } from '../../engine/ids.ts'
import type { Judgement } from '../../token/verdict.ts'
import { deviceOf } from '../act.ts'
import { isStep, type Step } from '../language/step.ts'
import { refusalOf } from '../past.ts'
import type { Story } from './near-miss.ts'

export type PastLogin = {
  readonly step: number
  readonly device: string
  /** As the file calls them; absent where the token was given letter by letter. */
  readonly person?: string
  readonly name?: string
  /** Present where it was refused. */
  readonly refused?: Judgement
}

/** The newest first. */
export function pastLogins({ past, cast, ask }: Story): readonly PastLogin[] {
  return past
    .flatMap(({ number, step, how }): readonly PastLogin[] => {
      if ((!isStep(step, 'logs in as') && !isStep(step, 'logs in with token')) || how.kind !== 'done') return []
      const refusal = refusalOf(how)
      const login = refusal?.code === 'login-refused' ? ask({ type: 'Login', login: refusal.login }) : undefined
      if (!how.outcome.ok && !login?.ok) return []
      const refused = login?.ok ? { refused: login.answer.verdict } : {}
      if (!isStep(step, 'logs in as')) return [{ step: number, device: step.device, ...refused }]
      const person = step['logs in as']
      const name = nameIn(step, cast.people.get(person)?.name)
      return [{ step: number, device: step.device, person, ...(name !== undefined && { name }), ...refused }]
    })
    .toReversed()
}

function nameIn(step: Extract<Step, { 'logs in as': string }>, name: string | undefined): string | undefined {
  const claimed = step['with claims']?.['name']
  if (typeof claimed === 'string') return claimed
  return [step['leaves out'] ?? []].flat().includes('name') ? undefined : name
}

/** The devices whose next message goes to a ticket, and those from which somebody wrote on it. */
export function devicesOf({ cast, ask }: Story, ticket: number): readonly string[] {
  const log = ask({ type: 'Conversation', ticket: ticketId(ticket), limit: 500 })
  const created = log.ok
    ? log.answer.lines.flatMap((line) =>
        line.kind === 'event' && line.event.type === 'TicketCreated' ? line.event.device : [],
      )
    : []
  return cast.devices.filter((name) => {
    const reply = ask({ type: 'Messenger', device: deviceOf(cast, name), limit: 1 })
    return (reply.ok && reply.answer.conversation === ticketId(ticket)) || created.includes(name)
  })
}

/** As a file may call a person: by their name in the cast, or as the agent reads them. */
export const castNameOf = ({ cast }: Pick<Story, 'cast'>, called: string): string | undefined =>
  cast.people.has(called) ? called : [...cast.people].find(([, { name }]) => name === called)?.[0]
