/** A workspace of many tickets, the last of them a long conversation, made by commands like every other. */
import type { Command } from '#shared/contract/command.ts'
import { openDesk } from '#shared/desk/desk.ts'
import { memoryVault } from '#shared/desk/vault.ts'
import { agentId, deviceId, ticketId } from '#shared/engine/ids.ts'
import { signToken } from '#shared/token/sign.ts'
import { machine } from '../../src-main/app/luck.ts'
import { openSqliteJournal } from '../../src-main/journal/sqlite-journal.ts'

export type Size = { readonly tickets: number; readonly messages: number }

const text = 'Hello, I have a question about my order. Can you tell me where the parcel is now? '
const key = { id: 'app_5f2a9c0e1b7d4a3386c2e9f1', secret: 'a-teaching-secret-that-everybody-may-read' }
/** Everybody writes on one of these, one after another. */
const devices = 4

const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index + 1)
const tokenOf = (person: number): Promise<string> => {
  const claims = { external_id: `cust-${person}`, name: `Person ${person}`, scope: 'user' }
  return signToken({ keyId: key.id, secret: key.secret, claims })
}

export async function makeLargeWorkspace(file: string, { tickets, messages }: Size): Promise<void> {
  const journal = openSqliteJournal(file)
  const desk = openDesk({ journal, vault: memoryVault(), ...machine })
  /** Asked together, they stand in one commit. */
  const send = (commands: readonly Command[]) => Promise.all(commands.map((command) => desk.send(command)))
  const agent = agentId(1)
  try {
    await send([
      { type: 'SetUpWorkspace', name: 'Large', policy: 'first-release' },
      { type: 'AddAgent', name: 'Sam Okoye' },
      { type: 'CreateSigningKey', name: 'Web shop', teaching: key },
      ...numbers(devices).map((number): Command => ({ type: 'AddDevice', name: `Device ${number}`, kind: 'phone' })),
    ])
    // Each login logs out whoever was there (rule U9), so that each message makes another ticket.
    for (let done = 0; done < tickets; done += devices) {
      const round = numbers(Math.min(devices, tickets - done))
      const tokens = await Promise.all(round.map((number) => tokenOf(done + number)))
      await send(round.map((number, index) => ({ type: 'LogIn', device: deviceId(number), token: tokens[index]! })))
      await send(
        round.map((number) => ({ type: 'WriteMessage', device: deviceId(number), text: `${done + number} ${text}` })),
      )
    }
    const everyThird = numbers(Math.floor(tickets / 3)).map((number): Command => ({
      type: 'SubmitTicket',
      ticket: ticketId(number * 3),
      agent,
      status: number % 2 ? 'pending' : 'open',
    }))
    await send(everyThird)
    const [device, ticket] = [deviceId(((tickets - 1) % devices) + 1), ticketId(tickets)]
    const conversation = numbers(messages).map((number): Command =>
      number % 2
        ? { type: 'WriteMessage', device, text: `${text}${number}` }
        : { type: 'SubmitTicket', ticket, agent, message: { channel: 'messaging', text: `${text}${number}` } },
    )
    await send(conversation)
  } finally {
    journal.close()
  }
}
