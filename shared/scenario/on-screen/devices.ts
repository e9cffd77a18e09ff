/** What each device must say: who is logged in, the messages of its messenger, and a login that was refused. */
import type { DeviceRow, MessengerAnswer } from '../../contract/answers.ts'
import { toMilliseconds } from '../../engine/time.ts'
import { codeWords } from '../../text/code-words.ts'
import { fileLines } from './person.ts'
import { line, type Place, type Spoken } from './place.ts'

/** As many messages as a messenger shows at first. */
const page = 50
/** After a longer silence a messenger shows the moment. */
const pause = 15 * 60_000

export function devicePlaces(spoken: Spoken): readonly Place[] {
  const devices = spoken.ask({ type: 'Devices' })
  if (!devices.ok) return []
  // A closed messenger shows nothing of what was said.
  return devices.answer.devices.filter(({ isOpen }) => isOpen).flatMap((row) => placesOn(spoken, row))
}

function placesOn(spoken: Spoken, row: DeviceRow): readonly Place[] {
  const { ask, say } = spoken
  const where = say('devices.group', { name: row.name })
  const { loggedIn } = row
  const who = loggedIn ? say('devices.loggedIn', { externalId: loggedIn.externalId }) : say('devices.notLoggedIn')
  const conversations = ask({ type: 'Conversations', device: row.device })
  const messenger = ask({ type: 'Messenger', device: row.device, limit: page })
  if (!messenger.ok || !conversations.ok) return []
  // Where a person may have several conversations, the window itself knows which page of the messenger is open.
  const isOneHistory = !conversations.answer.canBegin
  return [
    { where, lines: [line(say('devices.brand'), who)] },
    ...(isOneHistory ? messengerPlaces(spoken, messenger.answer) : []),
  ]
}

function messengerPlaces(spoken: Spoken, messenger: MessengerAnswer): readonly Place[] {
  const { ask, say } = spoken
  const log = say('devices.log', { device: messenger.name })
  const login = messenger.refusedLogin && ask({ type: 'Login', login: messenger.refusedLogin })
  const refused = login?.ok && !login.answer.verdict.ok ? login.answer.verdict : undefined
  return [
    { where: log, lines: saidLines(spoken, messenger) },
    {
      where: line(log, say('devices.refused')),
      lines: refused
        ? [
            line(
              say('devices.refused'),
              say(messenger.loggedIn ? 'devices.refusedStayLoggedIn' : 'devices.refusedStay'),
              `${codeWords(say, refused).title}.`,
              refused.code,
            ),
          ]
        : [],
    },
  ]
}

function saidLines({ say, moments }: Spoken, { lines, queue }: MessengerAnswer): readonly string[] {
  const said = lines.flatMap(({ at, from, name, text, files }, index) => {
    const before = lines[index - 1]
    const isAfterPause = !before || toMilliseconds(at) - toMilliseconds(before.at) > pause
    const author = from === 'me' ? say('devices.me') : from === 'bot' ? say('app.bot') : (name ?? '')
    return [...(isAfterPause ? [moments.moment(at)] : []), line(author, text, ...fileLines(say, files))]
  })
  return [...said, ...queue.map(({ text, files }) => line(text, ...fileLines(say, files)))]
}
