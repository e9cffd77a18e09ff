/** What must hold of taking back and bringing again, after whatever people did; run for each journal. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ticketViews } from '#shared/contract/query.ts'
import type { Prepared } from '#shared/engine/decision.ts'
import { evolve } from '#shared/engine/evolve.ts'
import { ticketSorts, ticketStatuses } from '#shared/engine/heads.ts'
import { loginId, ticketId, userId } from '#shared/engine/ids.ts'
import type { Journal } from '#shared/journal/journal.ts'
import { memoryHeads } from '#shared/journal/memory-heads.ts'
import { everyHead, search } from '../journal/samples.ts'
import { kim, sam, world, type World } from './world.ts'

const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1)
const isMove = (type: string): boolean => type === 'ActUndone' || type === 'ActRedone'

/** Everything that anybody sees, but for how many things there have ever been and what was said of taking back. */
function seen({ heads, journal, ask }: World) {
  const { counts, acts: _, ...workspace } = heads.workspace()!
  const users = upTo(counts.users).flatMap((number) => heads.users.get(userId(number)) ?? [])
  const tickets = upTo(counts.tickets).flatMap((number) => heads.tickets.get(ticketId(number)) ?? [])
  const logins = upTo(counts.logins).flatMap((number) => heads.logins.get(loginId(number)) ?? [])
  const history = tickets.map(({ id }) => journal.history([id], Infinity).filter(({ event }) => !isMove(event.type)))
  const messages = history.flat().filter(({ event }) => event.type === 'MessageSent')
  const statuses = ticketStatuses
  return {
    workspace,
    heads: [users, tickets, logins, heads.keys.all(), heads.devices.all(), heads.agents.all(), heads.groups.all()],
    known: users.map(({ externalId }) => externalId !== undefined && heads.users.byExternalId(externalId)?.id),
    ofRequester: users.map(({ id }) => heads.tickets.ofRequester(id)),
    sorted: ticketSorts.map((by) => heads.tickets.page({ statuses }, 0, 99, { by, direction: 'ascending' })),
    history,
    lists: [sam, kim].map((agent) => [
      ask({ type: 'TicketViews', agent }),
      ticketViews.map((view) => ask({ type: 'TicketList', view, agent, offset: 0, limit: 99 })),
    ]),
    tickets: tickets.map(({ id }) => [
      ask({ type: 'Ticket', ticket: id }),
      ask({ type: 'Conversation', ticket: id, limit: 500 }).lines.filter(
        (line) => line.kind === 'message' || !isMove(line.event.type),
      ),
    ]),
    people: users.map(({ id }) => [
      ask({ type: 'EndUserProfile', user: id }),
      ask({ type: 'Evidence', of: { kind: 'person', user: id } }),
      ask({ type: 'Lookalikes', user: id }),
    ]),
    evidence: messages.map(({ position }) => journalEvidence(ask, position)),
    messengers: heads.devices.all().map(({ id }) => ask({ type: 'Messenger', device: id, limit: 99 })),
    logins: logins.map(({ id }) => ask({ type: 'Login', login: id })),
    others: [
      ask({ type: 'Devices' }),
      ask({ type: 'SigningKeys' }),
      ask({ type: 'KnownEndUsers', offset: 0, limit: 99 }),
    ],
    found: ['hello', 'where is', 'ada', 'requester:ben', 'status:open', 'external_id:ada'].map((words) =>
      search(journal, words),
    ),
  }
}

function journalEvidence(ask: World['ask'], position: number) {
  try {
    return ask({ type: 'Evidence', of: { kind: 'message', position } })
  } catch {
    return undefined // an agent's or the bot's message has none
  }
}

export function undoLaws(
  name: string,
  open: () => Journal,
  life: fc.Arbitrary<readonly Prepared[]>,
  runs: number,
): void {
  const act = (shop: World, type: 'Undo' | 'Redo') => shop.try({ type, since: 0 })

  /** Lives through the commands; what was seen before the first act on the stack and after each of them. */
  function lived(commands: readonly Prepared[]): { readonly shop: World; readonly stages: ReturnType<typeof seen>[] } {
    const shop = world(open())
    const stages = [seen(shop)]
    for (const each of commands) {
      if (each.type === 'Undo' || each.type === 'Redo') continue
      if (shop.try(each).events.length > 0) stages.push(seen(shop))
    }
    return { shop, stages }
  }
  const law = (holds: (commands: readonly Prepared[], walk: readonly boolean[]) => void) =>
    fc.assert(
      fc.property(
        life.map((commands) => commands.slice(0, 25)),
        fc.array(fc.boolean(), { maxLength: 40 }),
        (...given) => void holds(...given),
      ),
      { numRuns: runs },
    )

  describe(`${name}, whatever happens`, () => {
    it('gives back what was there before each act, and after it, on any walk to and fro', () =>
      law((commands, walk) => {
        const { shop, stages } = lived(commands)
        let standing = stages.length - 1
        for (const isBack of [true, ...walk]) {
          const to = standing + (isBack ? -1 : 1)
          if (!stages[to]) continue
          expect(act(shop, isBack ? 'Undo' : 'Redo').ok).toBe(true)
          expect(seen(shop)).toEqual(stages[to])
          standing = to
        }
        const positions = shop.journal.read(0, Infinity).map(({ position }) => position)
        expect(positions).toEqual(upTo(shop.journal.position()))
      }))

    it('goes on from what stands, and a new act forgets what was taken back', () =>
      law((commands, walk) => {
        const { shop } = lived(commands)
        for (const isBack of walk) act(shop, isBack ? 'Undo' : 'Redo')
        act(shop, 'Undo')
        const before = seen(shop)
        if (shop.try({ type: 'AddGroup', name: 'New' }).events.length === 0) return
        expect(act(shop, 'Redo')).toMatchObject({ ok: false, refusal: { code: 'nothing-to-redo' } })
        expect(act(shop, 'Undo').ok).toBe(true)
        expect(seen(shop)).toEqual(before)
      }))

    it('keeps heads that are the same when they are folded anew', () =>
      law((commands, walk) => {
        const { shop } = lived(commands)
        for (const isBack of walk) act(shop, isBack ? 'Undo' : 'Redo')
        for (const each of commands.slice(0, 5)) shop.try(each)
        const heads = memoryHeads()
        for (const recorded of shop.journal.read(0, Infinity)) evolve(heads, recorded)
        expect(everyHead(heads)).toEqual(everyHead(shop.heads))
      }))
  })
}
