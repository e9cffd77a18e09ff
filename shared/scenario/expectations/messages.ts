/** Compares the messages of a conversation with those that are expected: in order, whole, or absent. */
import type { LogLine, MessengerAnswer } from '../../contract/answers.ts'
import type { MessageWords } from '../language/expectation.ts'
import { isYes } from '../language/values.ts'
import { shownAs, type Sight } from './sight.ts'

/** A message as it is read, on a ticket or on a device. */
export type Read = {
  readonly text: string
  readonly files: readonly string[]
  readonly from: string
  readonly verified?: boolean
  readonly ticket?: number
  readonly note?: boolean
}
type Expected = string | MessageWords

export const onTicket = (lines: readonly LogLine[]): readonly Read[] =>
  lines.flatMap((line) => {
    if (line.kind !== 'message') return []
    const { author, text, channel, origin } = line
    const files = namesOf(line)
    const from = author.kind === 'bot' ? 'bot' : author.kind === 'agent' ? author.name : shownAs(author)
    const verified = author.kind === 'end-user' && author.verified
    return [{ text, files, from, verified, ticket: origin.number, note: channel === 'note' }]
  })

export const onDevice = (lines: MessengerAnswer['lines']): readonly Read[] =>
  lines.map((line) => ({
    text: line.text,
    files: namesOf(line),
    from: line.from === 'agent' ? (line.name ?? 'agent') : line.from,
  }))

const namesOf = ({ files = [] }: { readonly files?: readonly { readonly name: string }[] }) =>
  files.map(({ name }) => name)

export const conversationFacts = {
  shows: ({ messages }: { readonly messages: readonly Read[] }, expected: Expected | readonly Expected[]): Sight => {
    const wanted = [expected].flat() as readonly Expected[]
    let found = 0
    for (const message of messages) if (found < wanted.length && fits(message, wanted[found]!)) found += 1
    if (found === wanted.length) return { ok: true, seen: '' }
    const behind = found > 0 ? ` behind ${messageInWords(wanted[found - 1]!)}` : ''
    return { ok: false, seen: `${messageInWords(wanted[found]!)} is not there${behind}; there is ${told(messages)}` }
  },
  'does not show': (
    { messages }: { readonly messages: readonly Read[] },
    expected: string | readonly string[],
  ): Sight => {
    const unwanted = [expected].flat() as readonly string[]
    const seen = messages.find(({ text }) => unwanted.some((part) => text.includes(part)))
    return { ok: seen === undefined, seen: seen ? `${one(seen)} is there` : '' }
  },
  'whole history': ({ messages }: { readonly messages: readonly Read[] }, expected: readonly Expected[]): Sight => {
    const ok =
      messages.length === expected.length && messages.every((message, index) => fits(message, expected[index]!))
    return { ok, seen: `there is ${told(messages)}` }
  },
  messages: ({ messages }: { readonly messages: readonly Read[] }, expected: number): Sight => ({
    ok: messages.length === expected,
    seen: String(messages.length),
  }),
}

function fits(message: Read, expected: Expected): boolean {
  if (typeof expected === 'string') return message.text.trim() === expected.trim()
  const { text, contains, from, verified, ticket, file, note } = expected
  return (
    (text === undefined || message.text.trim() === text.trim()) &&
    (contains === undefined || message.text.includes(contains)) &&
    (from === undefined || message.from === from) &&
    (verified === undefined || message.verified === isYes(verified)) &&
    (ticket === undefined || message.ticket === ticket) &&
    (file === undefined || [file].flat().every((name) => message.files.includes(name))) &&
    (note === undefined || message.note === isYes(note))
  )
}

const longest = 60
export const cut = (text: string): string => {
  const characters = Array.from(text.replace(/\s+/g, ' ').trim())
  return `“${characters.length > longest ? `${characters.slice(0, longest).join('')}…` : characters.join('')}”`
}

export function messageInWords(expected: Expected): string {
  if (typeof expected === 'string') return cut(expected)
  const { text, contains, from, verified, ticket, file, note } = expected
  return [
    note !== undefined && (isYes(note) ? 'note' : 'public message'),
    text !== undefined && cut(text),
    contains !== undefined && `with ${cut(contains)}`,
    file !== undefined && `with the file ${[file].flat().join(', ')}`,
    from !== undefined && `from ${from}`,
    verified !== undefined && (isYes(verified) ? 'verified' : 'not verified'),
    ticket !== undefined && `of ticket ${ticket}`,
  ]
    .filter((part) => part !== false)
    .join(' ')
}

const one = ({ text, files, from, verified, ticket, note }: Read): string =>
  messageInWords({
    text,
    ...(files.length > 0 && { file: [...files] }),
    from,
    ...(ticket !== undefined && { ticket }),
    ...(verified === true && { verified }),
    ...(note === true && { note }),
  })
const told = (messages: readonly Read[]): string =>
  messages.length === 0 ? 'no message' : messages.map(one).join(', then ')
