/** What devices say of logins that were refused (rule T7), as the person reads it there. */
import type { DeviceId, LoginId } from '../../engine/ids.ts'
import { codeWords } from '../../text/code-words.ts'
import type { Told } from './words.ts'

/** Tells each refused login once. */
export function openNotices({ ask, say }: Told): (devices: readonly DeviceId[]) => readonly string[] {
  const told = new Set<LoginId>()

  return (devices) =>
    devices.flatMap((device) => {
      const messenger = ask({ type: 'Messenger', device, limit: 1 })
      const login = messenger.ok ? messenger.answer.refusedLogin : undefined
      if (!messenger.ok || login === undefined || told.has(login)) return []
      const reply = ask({ type: 'Login', login })
      if (!reply.ok || reply.answer.verdict.ok) return []
      told.add(login)
      const { name, loggedIn } = messenger.answer
      const { title, cause } = codeWords(say, reply.answer.verdict)
      const stay = say(loggedIn ? 'devices.refusedStayLoggedIn' : 'devices.refusedStay')
      const notice = `${say('devices.refused')}. ${stay} ${title} (${reply.answer.verdict.code}). ${cause}`
      return [say('transcript.notice', { device: name, notice })]
    })
}
