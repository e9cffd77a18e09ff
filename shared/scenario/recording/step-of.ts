/** One command as a step of a story, in the names of its cast; nothing for what stands above the steps or has no words. */
import { never, type Stamped } from '../../engine/decision.ts'
import type { Heads } from '../../engine/heads.ts'
import type { AgentId, DeviceId, TicketId, UserId } from '../../engine/ids.ts'
import { numberIn } from '../../engine/ids.ts'
import type { PreparedFile } from '../../engine/tickets/files.ts'
import { shownAs } from '../expectations/sight.ts'
import { botWords, hoursWords } from '../language/bot-words.ts'
import type { PropertyWords, Step } from '../language/step.ts'
import { policyWords } from '../language/policy-words.ts'
import { wordOf } from '../language/token-words.ts'
import { none } from '../language/values.ts'
import { loginWords } from './login-words.ts'
import type { Names } from './header-of.ts'

/** A step as the file has it, without its time. */
export type StepWords = Step & object

export function stepOf({ command, at }: Stamped, heads: Heads, names: Names): StepWords | undefined {
  const on = (id: DeviceId) => ({ device: names.devices.get(id) ?? id })
  const by = (id: AgentId) => ({ agent: names.agents.get(id) ?? id })
  const about = (id: TicketId) => ({ ticket: numberIn(id) })
  const person = (id: UserId): string => {
    const user = heads.users.get(id)
    const called = user?.externalId === undefined ? undefined : names.people.calledBy(user.externalId)
    return called ?? (user ? shownAs(user) : id)
  }

  switch (command.type) {
    case 'SetUpWorkspace':
    case 'AddAgent':
    case 'AddGroup':
    case 'JoinGroup':
    case 'AddDevice':
    case 'PublishArticle':
    case 'Undo':
    case 'Redo':
    case 'MakeBranch':
    case 'RenameBranch':
    case 'ChangeBranch':
    case 'DeleteBranch':
      return undefined
    case 'WriteMessage': {
      const { text, files = [], conversation } = command
      const there =
        conversation === undefined
          ? {}
          : { conversation: conversation === 'new' ? conversation : numberIn(conversation) }
      if (text.trim() === '') return { ...on(command.device), sends: sendsOf(files) }
      return { ...on(command.device), writes: text, ...there, ...(files.length > 0 && { sends: sendsOf(files) }) }
    }
    case 'GiveDetails': {
      const name = command.name?.trim() ? command.name : undefined
      const email = command.email?.trim() ? command.email : undefined
      if (name !== undefined)
        return { ...on(command.device), 'gives name': name, ...(email !== undefined && { 'gives email': email }) }
      return email === undefined ? undefined : { ...on(command.device), 'gives email': email }
    }
    case 'LogIn': {
      const words = loginWords(command.verdict, names.people, { names: names.keys, made: heads.keys.all() }, at)
      return words && { ...on(command.device), ...words }
    }
    case 'LogOut':
      return { ...on(command.device), 'logs out': 'yes' }
    case 'ChooseReauthentication':
      return { ...on(command.device), callback: wordOf(command.callback ?? undefined) }
    case 'OpenArticle': {
      const title = names.articles.get(command.article)
      return title === undefined ? undefined : { ...on(command.device), 'opens article': title }
    }
    case 'ViewPage':
      return { ...on(command.device), 'views page': command.title }
    case 'OpenMessenger':
      return { ...on(command.device), 'opens messenger': 'yes' }
    case 'CloseMessenger':
      return { ...on(command.device), 'closes messenger': 'yes' }
    case 'GoOffline':
      return { ...on(command.device), goes: 'offline' }
    case 'GoOnline':
      return { ...on(command.device), goes: 'online' }
    case 'SubmitTicket': {
      const { message, status } = command
      const submits = { ...by(command.agent), ...about(command.ticket) }
      const files = message?.files ?? []
      const sends = files.length > 0 ? { sends: sendsOf(files) } : {}
      const as = status === undefined ? {} : { 'submits as': status }
      if (message && message.text.trim() !== '')
        return message.channel === 'note'
          ? { ...submits, notes: message.text, ...sends, ...as }
          : { ...submits, replies: message.text, ...sends, ...as }
      return status === undefined || message ? undefined : { ...submits, 'submits as': status }
    }
    case 'AcceptTicket':
      return { ...by(command.agent), ...about(command.ticket), accepts: 'yes' }
    case 'SetAvailability':
      return { ...by(command.agent), 'sets availability': command.availability }
    case 'AssignTicket': {
      const { assignee } = command
      const to = assignee === null ? 'nobody' : (names.agents.get(assignee) ?? assignee)
      return { ...by(command.agent), ...about(command.ticket), 'assigns to': to }
    }
    case 'ChangeTicket': {
      const { group, priority, type, tags } = command.change
      const sets: PropertyWords = {
        ...(group !== undefined && { group: group === null ? none : (names.groups.get(group) ?? group) }),
        ...(priority !== undefined && { priority: priority ?? none }),
        ...(type !== undefined && { type: type ?? none }),
        ...(tags !== undefined && { tags: tags.some((tag) => tag !== '') ? tags.filter((tag) => tag !== '') : none }),
      }
      return Object.keys(sets).length === 0 ? undefined : { ...by(command.agent), ...about(command.ticket), sets }
    }
    case 'MergeTickets':
      return { ...by(command.agent), ...about(command.closed), 'merges into': numberIn(command.survivor) }
    case 'EndSession':
      return { ...by(command.agent), ...about(command.ticket), 'ends session': 'yes' }
    case 'ChangeRequester':
      return { ...by(command.agent), ...about(command.ticket), 'changes requester to': person(command.requester) }
    case 'ChangeEndUserNotes':
      return { ...by(command.agent), 'notes on person': person(command.user), keeps: command.text.trim() || none }
    case 'CloseTicket':
      return { 'time closes ticket': numberIn(command.ticket) }
    case 'CreateSigningKey':
      return { 'administrator creates key': names.keys.get(command.key) ?? command.name }
    case 'DeleteSigningKey':
      return { 'administrator deletes key': names.keys.get(command.key) ?? command.key }
    case 'ImportEndUser': {
      const called = names.people.calledBy(command.externalId)
      return called === undefined ? undefined : { 'administrator imports': called }
    }
    case 'ChangeBotTexts': {
      const { articles } = command
      const words = { ...botWords(command), ...(articles !== undefined && { articles: articles ?? none }) }
      return Object.keys(words).length === 0 ? undefined : { 'administrator changes bot': words }
    }
    case 'ChangeBusinessHours':
      return { 'administrator changes business hours': command.hours ? hoursWords(command.hours) : none }
    case 'ChangePolicy':
      return { 'administrator changes policy': command.policy, ...policyWords(command.switches) }
    default:
      return never(command)
  }
}

/** Pictures are drawn from their names; of other files the name and the size come along. */
function sendsOf(files: readonly PreparedFile[]) {
  const pictures = files.filter(({ image }) => image).map(({ name }) => name.replace(/\.[^.]*$/u, ''))
  const others = files.filter(({ image }) => !image).map(({ name, size }) => `${name}, ${sizeWords(size)}`)
  return {
    ...(pictures.length > 0 && { picture: oneOrMore(pictures) }),
    ...(others.length > 0 && { file: oneOrMore(others) }),
  }
}

const oneOrMore = (texts: string[]): string | string[] => (texts.length === 1 ? texts[0]! : texts)

const sizeWords = (size: number): string => (size < 1_000_000 ? `${size} bytes` : `${Math.ceil(size / 1024)} KB`)
