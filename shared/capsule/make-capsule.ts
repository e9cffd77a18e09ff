/** Puts what is on stage into a bug capsule. Secrets stay behind: of a key that is not openly written, not even the beginning comes along. */
import type { Standpoint } from '../contract/bridge.ts'
import type { Desk } from '../desk/desk-types.ts'
import { digestsIn } from '../journal/files-in.ts'
import { eventsByCause } from '../journal/standing.ts'
import { agentId } from '../engine/ids.ts'
import { openLists } from '../scenario/transcript/lists.ts'
import { openTicket } from '../scenario/transcript/open-ticket.ts'
import { openText, type Say } from '../text/text.ts'
import { capsuleText, type CapsuleHead, type Happened } from './capsule.ts'

export type Surroundings = Pick<CapsuleHead, 'app' | 'window' | 'theme' | 'language'> & { readonly at: Standpoint }

export function makeCapsule(desk: Desk, { at, ...around }: Surroundings, say: Say): string {
  const { told, masked } = desk
  const events = eventsByCause(told)
  const happened = told
    .commands(0, Infinity)
    .map((kept) => ({ ...kept, events: events.get(kept.asked.id) ?? [] }))
    .map((one) => withoutSecrets(one, masked))
  const workspace = told.heads.workspace()
  const clock = desk.ask({ type: 'Clock' })
  const words: CapsuleHead = {
    ...around,
    workspace: workspace?.name ?? '',
    policy: workspace?.policy ?? '',
    clock: clock.ok ? clock.answer.now : (told.lastAt() ?? ''),
    ...at,
    'files left out': digestsIn(happened.flatMap(({ events }) => events)).size,
    screen: masked(screenWords(desk, at)),
  }
  return capsuleText(words, happened, say('capsule.head'))
}

const hidden = '••••••'

function withoutSecrets(one: Happened, masked: (text: string) => string): Happened {
  const isReal = one.events.some((event) => event.type === 'SigningKeyCreated' && event.teachingSecret === undefined)
  return JSON.parse(JSON.stringify(one), (name, value: unknown) => {
    if (name === 'secretStart' && isReal) return hidden
    return typeof value === 'string' ? masked(value) : value
  }) as Happened
}

/** The list and the open ticket, as a screen reader hears them: in English and in UTC, wherever it was made. */
function screenWords({ ask }: Desk, { ticket }: Standpoint): string {
  const looking = { ask, say: openText().t }
  return [...openLists(looking)(agentId(1)), ...(ticket ? openTicket(looking)(ticket) : [])].join('\n')
}
