/** Does one step: says which command it is, and has the desk carry it out. */
import type { Outcome } from '../contract/bridge.ts'
import type { Command, CommandOf } from '../contract/command.ts'
import { agentId, articleId, deviceId, groupId, keyId, ticketId, userId } from '../engine/ids.ts'
import { changingBot, changingHours, importing, type Cast } from './cast.ts'
import { seePeople } from './expectations/person-facts.ts'
import { isStep, type PropertyWords, type Step } from './language/step.ts'
import { policyIn } from './language/policy-words.ts'
import { callbackIn } from './language/token-words.ts'
import { none, typed } from './language/values.ts'
import { addressOf } from '../contract/shop.ts'
import { madeFiles, type SendsWords } from './pictures/made-files.ts'
import type { Stage } from './stage.ts'
import { keyCalled, makeToken, type KeyRing, type Made } from './tokens.ts'

/** `idle`: nothing was to be done. `missing`: the token that the step asks for cannot be made, or nobody is called so. */
export type Done =
  | { readonly kind: 'idle' }
  | { readonly kind: 'missing'; readonly what: Extract<Made, { missing: string }>['missing'] | 'person' }
  | { readonly kind: 'done'; readonly outcome: Outcome }

export async function act(step: Step, cast: Cast, keys: KeyRing, { desk, clock }: Stage): Promise<Done> {
  const send = async (command: Command): Promise<Done> => ({ kind: 'done', outcome: await desk.send(command) })

  if (isStep(step, 'logs in as')) {
    const made = await makeToken(step, cast.people.get(step['logs in as'])!, keys, clock.now())
    if ('missing' in made) return { kind: 'missing', what: made.missing }
    return send({ type: 'LogIn', device: deviceOf(cast, step.device), token: made.token })
  }
  if (isStep(step, 'administrator creates key')) {
    const name = step['administrator creates key']
    const outcome = await desk.send({ type: 'CreateSigningKey', name })
    if (outcome.ok && outcome.keyId !== undefined && outcome.secret !== undefined)
      keys.push({ name, id: outcome.keyId, secret: outcome.secret, deleted: false })
    return { kind: 'done', outcome }
  }
  if (isStep(step, 'administrator deletes key')) {
    const name = step['administrator deletes key']
    const key = keyCalled(keys, name)
    if (!key) return { kind: 'missing', what: 'key' }
    const outcome = await desk.send({ type: 'DeleteSigningKey', key: keyId(key.id) })
    if (outcome.ok) keys[keys.indexOf(key)] = { ...key, deleted: true }
    return { kind: 'done', outcome }
  }
  if (isStep(step, 'notes on person')) {
    const found = seePeople({ ask: desk.ask, cast }, step['notes on person'])
    if (found.length !== 1) return { kind: 'missing', what: 'person' }
    const text = step.keeps === none ? '' : typed(step.keeps)
    return send({ type: 'ChangeEndUserNotes', user: found[0]!.user, agent: agentOf(cast, step.agent), text })
  }
  if (isStep(step, 'changes requester to')) {
    const [found] = seePeople({ ask: desk.ask, cast }, step['changes requester to'])
    const requester = found?.user ?? userId(0)
    return send({ type: 'ChangeRequester', ticket: ticketId(step.ticket), agent: agentOf(cast, step.agent), requester })
  }
  if (isStep(step, 'administrator changes bot')) {
    const workspace = desk.ask({ type: 'Workspace' })
    if (workspace.ok) return send(changingBot(workspace.answer.bot, step['administrator changes bot']))
  }
  if (isStep(step, 'administrator changes business hours')) {
    const workspace = desk.ask({ type: 'Workspace' })
    if (workspace.ok) return send(changingHours(workspace.answer.bot, step['administrator changes business hours']))
  }
  if (isStep(step, 'takes back') || isStep(step, 'brings again')) {
    const agent = step.agent === undefined ? {} : { agent: agentOf(cast, step.agent) }
    // Within the story its own steps can be taken back, which stand for whoever looks on.
    desk.settle(0)
    const done = await send({ type: isStep(step, 'takes back') ? 'Undo' : 'Redo', ...agent })
    for (const [index, key] of keys.entries()) keys[index] = { ...key, deleted: !isLive(desk, key.id) }
    return done
  }
  const command = commandOf(step, cast)
  return command ? send(command) : { kind: 'idle' }
}

function commandOf(step: Step, cast: Cast): Command | undefined {
  if (isStep(step, 'writes')) {
    const device = deviceOf(cast, step.device)
    return { type: 'WriteMessage', device, text: typed(step.writes), ...withFiles(step.sends), ...inConversation(step) }
  }
  if (isStep(step, 'sends'))
    return { type: 'WriteMessage', device: deviceOf(cast, step.device), text: '', ...withFiles(step.sends) }
  if (isStep(step, 'gives name') || isStep(step, 'gives email')) {
    const name = isStep(step, 'gives name') ? { name: step['gives name'] } : {}
    const email = step['gives email'] === undefined ? {} : { email: step['gives email'] }
    return { type: 'GiveDetails', device: deviceOf(cast, step.device), ...name, ...email }
  }
  if (isStep(step, 'logs in with token'))
    return { type: 'LogIn', device: deviceOf(cast, step.device), token: step['logs in with token'] }
  if (isStep(step, 'logs out')) return { type: 'LogOut', device: deviceOf(cast, step.device) }
  if (isStep(step, 'opens article')) {
    const article = articleId(cast.articles.indexOf(step['opens article']) + 1)
    return { type: 'OpenArticle', device: deviceOf(cast, step.device), article }
  }
  if (isStep(step, 'views page')) {
    const title = step['views page']
    return { type: 'ViewPage', device: deviceOf(cast, step.device), title, address: addressOf(title) }
  }
  if (isStep(step, 'opens messenger')) return { type: 'OpenMessenger', device: deviceOf(cast, step.device) }
  if (isStep(step, 'closes messenger')) return { type: 'CloseMessenger', device: deviceOf(cast, step.device) }
  if (isStep(step, 'goes'))
    return { type: step.goes === 'offline' ? 'GoOffline' : 'GoOnline', device: deviceOf(cast, step.device) }
  if (isStep(step, 'callback'))
    return { type: 'ChooseReauthentication', device: deviceOf(cast, step.device), callback: callbackIn(step.callback) }
  if (isStep(step, 'ends session'))
    return { type: 'EndSession', ticket: ticketId(step.ticket), agent: agentOf(cast, step.agent) }
  if (isStep(step, 'replies') || isStep(step, 'notes') || isStep(step, 'submits as')) {
    const status = step['submits as']
    const on = { ticket: ticketId(step.ticket), agent: agentOf(cast, step.agent) }
    const message = isStep(step, 'replies')
      ? { message: { channel: 'messaging', text: typed(step.replies), ...withFiles(step.sends) } as const }
      : isStep(step, 'notes')
        ? { message: { channel: 'note', text: typed(step.notes), ...withFiles(step.sends) } as const }
        : {}
    return { type: 'SubmitTicket', ...on, ...message, ...(status && { status }) }
  }
  if (isStep(step, 'accepts'))
    return { type: 'AcceptTicket', ticket: ticketId(step.ticket), agent: agentOf(cast, step.agent) }
  if (isStep(step, 'sets availability'))
    return { type: 'SetAvailability', agent: agentOf(cast, step.agent), availability: step['sets availability'] }
  if (isStep(step, 'assigns to')) {
    const assignee = step['assigns to'] === 'nobody' ? null : agentOf(cast, step['assigns to'])
    return { type: 'AssignTicket', ticket: ticketId(step.ticket), agent: agentOf(cast, step.agent), assignee }
  }
  if (isStep(step, 'sets')) {
    const change = changeOf(cast, step.sets)
    return { type: 'ChangeTicket', ticket: ticketId(step.ticket), agent: agentOf(cast, step.agent), change }
  }
  if (isStep(step, 'merges into')) {
    const [closed, survivor] = [ticketId(step.ticket), ticketId(step['merges into'])]
    return { type: 'MergeTickets', survivor, closed, agent: agentOf(cast, step.agent) }
  }
  if (isStep(step, 'administrator changes policy'))
    return { type: 'ChangePolicy', ...policyIn(step['administrator changes policy'], step.switches) }
  if (isStep(step, 'administrator imports')) return importing(cast.people.get(step['administrator imports'])!)
  if (isStep(step, 'time closes ticket')) return { type: 'CloseTicket', ticket: ticketId(step['time closes ticket']) }
  return undefined
}

function isLive(desk: Stage['desk'], id: string): boolean {
  const reply = desk.ask({ type: 'SigningKeys' })
  return reply.ok && reply.answer.keys.some(({ key }) => key === id)
}

/** What is left out stays; "none" takes a property away. */
function changeOf(cast: Cast, { group, priority, type, tags }: PropertyWords): CommandOf<'ChangeTicket'>['change'] {
  return {
    ...(group !== undefined && { group: group === none ? null : groupId(cast.groups.indexOf(group) + 1) }),
    ...(priority !== undefined && { priority: priority === none ? null : priority }),
    ...(type !== undefined && { type: type === none ? null : type }),
    ...(tags !== undefined && { tags: tags === none ? [] : [tags].flat() }),
  }
}

const inConversation = ({ conversation }: { readonly conversation?: number | 'new' | undefined }) =>
  conversation === undefined ? {} : { conversation: conversation === 'new' ? conversation : ticketId(conversation) }

const withFiles = (sends: SendsWords | undefined) => (sends ? { files: [...madeFiles(sends)] } : {})

/** In a fresh workspace things are numbered in the order in which the file names them. */
export const deviceOf = (cast: Cast, name: string) => deviceId(cast.devices.indexOf(name) + 1)
export const agentOf = (cast: Cast, name: string) => agentId(cast.agents.indexOf(name) + 1)
