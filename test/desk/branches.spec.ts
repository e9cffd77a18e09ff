/** What if: an act does not happen, or two change places, and everything is told again. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { retell } from '#shared/desk/retell.ts'
import type { Prepared } from '#shared/engine/decision.ts'
import type { BranchChange } from '#shared/engine/heads.ts'
import { branchId, commandId, deviceId, ticketId, userId, type CommandId } from '#shared/engine/ids.ts'
import { changes as otherwise, life } from '../engine/random-life.ts'
import { accepted, emptyWorld, key, laptop, phone, sam, world, type World } from '../engine/world.ts'

/** The last command that left something behind. */
const last = (shop: World): CommandId => shop.journal.read(shop.journal.position() - 1, 1)[0]!.cause
const off = (act: CommandId): BranchChange => ({ kind: 'off', act })
const swap = (one: CommandId, other: CommandId): BranchChange => ({ kind: 'swap', one, other })

function whatIf(shop: World, ...changes: readonly BranchChange[]) {
  const made = shop.do({ type: 'MakeBranch', name: 'What if', changes: [...changes] })[0]
  if (made?.type !== 'BranchMade') throw new Error('It is made.')
  const answer = shop.ask({ type: 'WhatIf', branch: made.branch })
  if (answer.kind !== 'compared') throw new Error('It is compared.')
  const { changedPeople, changedTickets, changedMessages, stumbled } = answer
  return {
    branch: made.branch,
    people: changedPeople.map(({ before, after, differs }) => [before?.number, after?.number, ...differs]),
    tickets: changedTickets.map(({ before, after, differs }) => [before?.number, after?.number, ...differs]),
    messages: changedMessages.flatMap(({ differs }) => differs),
    stumbled: stumbled.map(({ act, stumbled }) => [act, stumbled?.refusal?.code ?? 'nothing to do']),
    journal: retell(shop.journal, { changes }).journal,
  }
}

describe('what if', () => {
  it('U7: she had not logged out? Then what she wrote next stands on her ticket, and no visitor came', () => {
    const shop = world()
    shop.logsIn(laptop, 'ada', { name: 'Ada' })
    shop.writes(laptop, 'Where is my parcel?')
    shop.logsOut(laptop)
    const logout = last(shop)
    shop.writes(laptop, 'Me again')
    const { people, tickets, messages } = whatIf(shop, off(logout))
    expect(people).toEqual([
      [1, 1, 'same-person'],
      [2, 1, 'same-person', 'name', 'verified', 'external-id'],
    ])
    expect(tickets).toEqual([
      [1, 1, 'same-ticket', 'messages', 'marks'],
      [2, 1, 'same-ticket', 'subject', 'requester', 'messages', 'marks'],
    ])
    // The bot would not have asked a person whom it knows.
    expect(messages).toEqual(['ticket', 'author', 'mark'])
  })

  it('U2: she had never logged in? Then the ticket is still the visitor’s, without a mark', () => {
    const shop = world()
    shop.writes(laptop, 'Hello')
    shop.logsIn(laptop, 'ada')
    const login = last(shop)
    shop.writes(laptop, 'It is me')
    const { people, tickets, messages } = whatIf(shop, off(login))
    expect(people).toEqual([
      [1, 1, 'same-person', 'tickets'],
      [2, 1, 'same-person', 'verified', 'external-id'],
    ])
    expect(tickets).toEqual([[1, 1, 'requester', 'marks']])
    expect(messages).toEqual(['author', 'mark'])
  })

  it('U1: her first message had not been? Then the second makes the ticket, and the agent’s answer finds it', () => {
    const shop = world()
    shop.writes(laptop, 'Hello')
    const first = last(shop)
    shop.writes(laptop, 'Where is my parcel?')
    shop.do({ type: 'SubmitTicket', ticket: ticketId(1), agent: sam, status: 'solved' })
    const { tickets, stumbled, journal } = whatIf(shop, off(first))
    expect(tickets).toEqual([[1, 1, 'subject', 'messages']])
    expect(stumbled).toEqual([])
    expect(journal.heads.tickets.get(ticketId(1))).toMatchObject({ subject: 'Where is my parcel?', status: 'solved' })
  })

  it('the device had never been there? Then all that was done on it is left out, each with its refusal', () => {
    const shop = world()
    shop.do({ type: 'AddDevice', name: 'Tablet', kind: 'phone' })
    const tablet = last(shop)
    shop.do({ type: 'AddDevice', name: 'Watch', kind: 'phone' })
    shop.writes(deviceId(3), 'From the tablet')
    const lost = last(shop)
    shop.writes(deviceId(4), 'From the watch')
    const { stumbled, journal } = whatIf(shop, off(tablet))
    expect(stumbled).toEqual([[lost, 'device-unknown']])
    // The watch is the third device now, and what was written on it still is.
    expect(journal.heads.devices.get(deviceId(3))?.name).toBe('Watch')
    expect(journal.heads.tickets.get(ticketId(1))?.subject).toBe('From the watch')
  })

  it('the ticket had never been? Then what an agent did to it is left out with its refusal, and the rest goes on', () => {
    const shop = world()
    shop.writes(laptop, 'Hello')
    const message = last(shop)
    shop.do({ type: 'SubmitTicket', ticket: ticketId(1), agent: sam, status: 'pending' })
    const submit = last(shop)
    shop.writes(phone, 'And I')
    const { tickets, stumbled } = whatIf(shop, off(message))
    expect(stumbled).toEqual([[submit, 'ticket-unknown']])
    expect(tickets).toEqual([[1, undefined, 'there']])
  })

  it('T1: the key had never been made? Then the login is refused, and the visitor stays one', () => {
    const shop = emptyWorld()
    shop.do({ type: 'SetUpWorkspace', name: 'Shop', policy: 'first-release' })
    shop.do({ type: 'AddDevice', name: 'Laptop', kind: 'browser' })
    shop.do({ type: 'CreateSigningKey', name: 'Web shop', key, secretStart: '9Xk2fQ' })
    const made = last(shop)
    shop.logsIn(laptop, 'ada')
    const login = last(shop)
    const { stumbled, journal } = whatIf(shop, off(made))
    expect(stumbled).toEqual([[login, 'login-refused']])
    expect(journal.heads.users.knownCount()).toBe(0)
  })

  it('K7: the key had been deleted before she logged in? Then the two change places, and the login is refused', () => {
    const shop = world()
    shop.logsIn(laptop, 'ada')
    const login = last(shop)
    shop.do({ type: 'DeleteSigningKey', key })
    const deletion = last(shop)
    const { stumbled, people } = whatIf(shop, swap(login, deletion))
    expect(stumbled).toEqual([[login, 'login-refused']])
    expect(people).toEqual([[1, undefined, 'there']])
  })

  it('U4: she had logged in before she wrote? Then no visitor ever was, and her message carries the mark', () => {
    const shop = world()
    shop.writes(laptop, 'Hello')
    const message = last(shop)
    shop.logsIn(laptop, 'ada')
    const login = last(shop)
    const { tickets, messages, journal } = whatIf(shop, swap(message, login))
    expect(journal.heads.workspace()?.counts).toMatchObject({ users: 1, tickets: 1 })
    expect(tickets).toEqual([[1, 1, 'marks']])
    expect(messages).toEqual(expect.arrayContaining(['mark']))
  })

  it('nobody had given the ticket to Sam? Then it is nobody’s, and New', () => {
    const shop = world()
    shop.writes(laptop, 'Hello')
    shop.do({ type: 'AssignTicket', ticket: ticketId(1), agent: sam, assignee: sam })
    expect(whatIf(shop, off(last(shop))).tickets).toEqual([[1, 1, 'status', 'assignee']])
  })

  it('an act that was taken back afterwards changes nothing any more', () => {
    const shop = world()
    shop.writes(laptop, 'Hello')
    shop.logsIn(laptop, 'ada')
    const login = last(shop)
    shop.do({ type: 'Undo', since: 0 })
    const { people, tickets } = whatIf(shop, off(login))
    expect([people, tickets]).toEqual([[], []])
  })

  it('stands beside another branch: what differs between both, and not from what happened', () => {
    const shop = world()
    shop.logsIn(laptop, 'ada')
    shop.writes(laptop, 'Hello')
    const hello = last(shop)
    shop.writes(phone, 'Hi')
    const { branch: one } = whatIf(shop, off(hello))
    const { branch: other } = whatIf(shop, off(hello), off(last(shop)))
    expect(shop.ask({ type: 'WhatIf', branch: one, beside: other })).toMatchObject({
      changedPeople: [],
      changedTickets: [],
      changedMessages: [],
    })
  })
})

describe('branches', () => {
  it('are made, named, changed and deleted, and each of it can be taken back', () => {
    const shop = world()
    shop.do({ type: 'MakeBranch', name: 'Without the logout', changes: [off(commandId('command-3'))] })
    const [branch] = shop.ask({ type: 'Branches' }).branches
    expect(branch).toMatchObject({ branch: branchId(1), name: 'Without the logout', changes: 1 })
    shop.do({ type: 'RenameBranch', branch: branchId(1), name: 'Stays' })
    shop.do({ type: 'ChangeBranch', branch: branchId(1), changes: [] })
    shop.do({ type: 'DeleteBranch', branch: branchId(1) })
    expect(shop.ask({ type: 'Branches' }).branches).toEqual([])
    for (const _ of 'ab') shop.do({ type: 'Undo', since: 0 })
    expect(shop.ask({ type: 'Branches' }).branches).toMatchObject([{ name: 'Stays', changes: 1 }])
  })

  it('without a name, or of one that is not there, nothing is kept', () => {
    const shop = world()
    expect(shop.refused({ type: 'MakeBranch', name: ' ', changes: [] })).toBe('name-missing')
    expect(shop.refused({ type: 'DeleteBranch', branch: branchId(7) })).toBe('branch-unknown')
    for (let made = 0; made < 100; made += 1) shop.do({ type: 'MakeBranch', name: 'One more', changes: [] })
    expect(shop.refused({ type: 'MakeBranch', name: 'One too many', changes: [] })).toBe('too-many-branches')
  })

  it('lists the acts in the order of the branch, with what came of each', () => {
    const shop = world()
    shop.writes(laptop, 'One')
    const one = last(shop)
    shop.writes(laptop, 'Two')
    const two = last(shop)
    const { branch } = whatIf(shop, swap(one, two))
    const { rows, total } = shop.ask({ type: 'Acts', branch, offset: 0, limit: 100 })
    expect(total).toBe(8)
    expect(rows[0]).toMatchObject({ stands: true })
    expect(rows.slice(-2).map(({ act, swappedWith, mark }) => [act, swappedWith, mark.what])).toEqual([
      [two, one, 'Two'],
      [one, two, 'One'],
    ])
  })
})

const moving = ['Undo', 'Redo']
const lived = (commands: readonly Prepared[]): World => {
  const shop = world()
  for (const command of commands) if (!moving.includes(command.type)) shop.try(command)
  return shop
}

describe('laws of branches', () => {
  it('the empty branch is what happened, event by event', () => {
    fc.assert(
      fc.property(life, (commands) => {
        const shop = lived(commands)
        const { journal, stumbled } = retell(shop.journal, {})
        expect(journal.read(0, Infinity)).toEqual(shop.journal.read(0, Infinity))
        expect(stumbled.size).toBe(0)
      }),
      { numRuns: 60 },
    )
  })

  it('switched off and on again, or swapped and swapped back, is as if nothing had been touched', () => {
    fc.assert(
      fc.property(life, fc.nat(60), fc.nat(60), (commands, one, other) => {
        const shop = lived(commands)
        const [first, second] = [commandId(`command-${one}`), commandId(`command-${other}`)]
        const back = retell(shop.journal, { changes: [swap(first, second), swap(first, second)] })
        expect(back.journal.read(0, Infinity)).toEqual(shop.journal.read(0, Infinity))
      }),
      { numRuns: 40 },
    )
  })

  it('whatever is otherwise, it is told without a fault, to the end, and time never goes back', () => {
    fc.assert(
      fc.property(life, otherwise, (commands, changes) => {
        const shop = lived(commands)
        shop.do({ type: 'MakeBranch', name: 'Anything', changes })
        const branch = branchId(shop.heads.workspace()!.counts.branches)
        expect(shop.ask({ type: 'WhatIf', branch })).toMatchObject({ kind: 'compared' })
        expect(shop.ask({ type: 'Acts', branch, offset: 0, limit: 500 }).rows.length).toBeGreaterThan(0)
      }),
      { numRuns: 100 },
    )
  })

  it('two hundred people and a thousand acts are told again in a moment', () => {
    const shop = emptyWorld()
    shop.do({ type: 'SetUpWorkspace', name: 'Shop', policy: 'first-release' })
    for (let person = 1; person <= 200; person += 1) {
      const device = deviceId(person)
      shop.do({ type: 'AddDevice', name: `Device ${person}`, kind: 'phone' })
      shop.writes(device, 'Hello')
      shop.do({ type: 'LogIn', device, verdict: accepted({ externalId: `cust-${person}` }) })
      shop.writes(device, 'It is me')
      shop.logsOut(device)
    }
    const began = performance.now()
    const { journal } = retell(shop.journal, { changes: [off(commandId('command-3'))] })
    expect(journal.heads.users.get(userId(200))).toBeDefined()
    expect(performance.now() - began).toBeLessThan(5_000)
  })
})
