/** The desk: prepares each command, decides it, has it recorded, and only then says how it ended. */
import type { Command } from '../contract/command.ts'
import type { Outcome } from '../contract/bridge.ts'
import type { Decision, Prepared, PreparedOf, Stamped } from '../engine/decision.ts'
import { decide } from '../engine/engine.ts'
import type { CommandId, Instant } from '../engine/ids.ts'
import { commandId, keyId } from '../engine/ids.ts'
import { secretStartOf } from '../engine/limits.ts'
import type { Append, Ending, Files } from '../journal/journal.ts'
import { actAt, openPast } from '../journal/past.ts'
import { answer } from '../views/answer.ts'
import { loginPreview } from '../views/login-preview.ts'
import { branchOf } from './branches.ts'
import type { Desk, DeskParts } from './desk-types.ts'
import { freshTokens } from './fresh-token.ts'
import { openKeyring } from './keyring.ts'
import { filesOf, prepareFiles, withFiles } from './prepare-files.ts'
import { retell } from './retell.ts'
import { tokenDesk } from './token-desk.ts'

type Waiting = {
  readonly id: CommandId
  readonly command: Prepared
  readonly files?: Files | undefined
  readonly resolve: (ending: Ending) => void
  readonly reject: (fault: unknown) => void
}

/** Never recorded: a dry run uses up no luck. */
const dryRun = commandId('dry-run')

export function openDesk(parts: DeskParts): Desk {
  const { journal, vault, now, luck } = parts
  const schedule = parts.schedule ?? ((carryOut) => void Promise.resolve().then(carryOut))
  const tokens = tokenDesk(parts)
  const freshFor = freshTokens(journal, tokens, () => moment())
  const keyring = openKeyring(parts)
  const past = openPast(journal)
  const earlier = (position: number) => (position < journal.position() ? past(position) : journal)
  const listeners = new Set<(position: number) => void>()
  let waiting: Waiting[] = []
  let since = journal.position()

  /** Time never goes back, even if the machine's clock does. */
  const moment = (): Instant => {
    const [at, last] = [now(), journal.lastAt()]
    return last !== undefined && last > at ? last : at
  }

  const tellListeners = (): void => listeners.forEach((listener) => listener(journal.position()))

  function carryOutWaiting(): void {
    const group = waiting
    waiting = []
    const before = journal.position()
    try {
      const answers = journal.write((append) => group.map((one) => carryOut(one, append)))
      for (const tell of answers) tell()
    } catch (fault) {
      for (const { reject } of group) reject(fault)
    }
    if (journal.position() > before) tellListeners()
  }

  /** Decides and appends one command; what it returns tells the asker, once the whole group is on disk. */
  function carryOut({ id, command, files, resolve, reject }: Waiting, append: Append): () => void {
    const ended = journal.ended(id)
    if (ended) return () => resolve(ended)
    const asked: Stamped = { id, at: moment(), command }
    let decision: Decision
    try {
      decision = decide(journal.heads, asked)
    } catch (fault) {
      return () => reject(fault) // nothing of it was written, so the others go on
    }
    const { events } = decision
    const refusal = decision.ok ? undefined : decision.refusal
    const ending: Ending =
      events.length > 0
        ? append(asked, events, refusal, files)
        : refusal
          ? { ok: false, refusal }
          : { ok: true, position: journal.position() }
    return () => resolve(ending)
  }

  const enqueue = (id: CommandId, command: Prepared, files?: Files): Promise<Ending> =>
    new Promise((resolve, reject) => {
      waiting.push({ id, command, files, resolve, reject })
      if (waiting.length === 1) schedule(carryOutWaiting)
    })

  /** What a device asks with its session's token, or with a fresh one where that is not valid any more. */
  async function request(
    id: CommandId,
    command: PreparedOf<'WriteMessage' | 'GoOnline'>,
    files?: Files,
  ): Promise<Ending> {
    const fresh = freshFor(command.device)
    return enqueue(id, fresh ? { ...command, ...(await fresh) } : command, files)
  }

  // A login is judged first, and a file is read, so what is asked meanwhile on the same device may be carried out before it.
  async function send(command: Command, id: CommandId = luck.commandId()): Promise<Outcome> {
    switch (command.type) {
      case 'LogIn': {
        const verdict = await tokens.judge(command.token, moment())
        return enqueue(id, { type: 'LogIn', device: command.device, verdict })
      }
      case 'CreateSigningKey': {
        const ended = journal.ended(id)
        if (ended) return ended // the secret was shown once, and is not shown again (rule K2)
        const { teaching } = command
        const [key, secret] = teaching ? [keyId(teaching.id), teaching.secret] : [luck.keyId(), luck.secret()]
        if (!teaching) keyring.keep(key, secret) // before the key exists: a key is never without its secret
        const prepared = { ...command, key, secretStart: secretStartOf(secret) }
        const ending = await enqueue(id, prepared).finally(keyring.follow)
        // Asked twice at once under one id, the other asking made the key and was told its secret.
        return ending.ok && journal.heads.keys.get(key) ? { ...ending, keyId: key, secret } : ending
      }
      case 'WriteMessage':
      case 'SubmitTicket': {
        const given = filesOf(command)
        const { files, bytes } = given.length > 0 ? await prepareFiles(given) : { files: [] }
        const prepared = withFiles(command, files)
        return prepared.type === 'WriteMessage' ? request(id, prepared, bytes) : enqueue(id, prepared, bytes)
      }
      case 'GoOnline':
        return request(id, command)
      case 'DeleteSigningKey':
        keyring.remember(command.key)
        return enqueue(id, command).finally(keyring.follow)
      case 'Undo':
      case 'Redo':
        return enqueue(id, { ...command, since }).finally(keyring.follow)
      default:
        return enqueue(id, command)
    }
  }

  return {
    told: journal,
    masked: keyring.masked,
    send,
    settle: (until = journal.position()) => {
      since = until
    },
    ask: (query, asOf, at) => {
      if (asOf === undefined) return answer({ journal, keeping: vault.keeping, since, now: moment() }, query)
      const then = typeof asOf === 'number' ? earlier(asOf) : branchOf(journal, asOf)?.journal
      if (!then) return { ok: false, missing: true }
      const now = at ?? then.lastAt() ?? moment()
      // What has been, or never was, is looked at, and not taken back.
      return answer({ journal: then, keeping: vault.keeping, since: Infinity, now }, query)
    },
    act: (position) => actAt(journal, position),
    file: journal.file,
    judge: (token) => tokens.judge(token, moment()),
    preview: async ({ device, token }) => {
      const verdict = await tokens.judge(token, moment())
      const asked: Stamped = { id: dryRun, at: moment(), command: { type: 'LogIn', device, verdict } }
      return loginPreview(journal.heads, device, decide(journal.heads, asked))
    },
    sign: (request) => tokens.sign(request, moment()),
    takeKey: (key) => {
      const reply = keyring.take(key)
      if (reply.ok && !reply.wasAtHand) tellListeners()
      return reply
    },
    retold: (choice) => {
      const { journal: copy } = retell(journal, { policy: choice })
      return { journal: copy, secrets: copy.heads.keys.all().flatMap(keyring.handedOver) }
    },
    onCommitted: (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}
