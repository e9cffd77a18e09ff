/** End users, their devices and their logins. */
import type { PeopleEvent } from '../event.ts'
import type { Device, EndUser, HeadsWriter } from '../heads.ts'
import type { UserId } from '../ids.ts'
import { catchUp } from '../tickets/delivery.ts'
import type { Writers } from '../writers.ts'
import { moveSession, withoutSession } from './sessions.ts'
import { countOneMore } from '../workspace/evolve-workspace.ts'
import { pagesOf } from './pages.ts'

export const evolvePeople: Writers<PeopleEvent> = {
  DeviceAdded: (heads, { device, name, kind, information }) => {
    heads.put.devices({ id: device, name, kind, ...given({ information }) })
    countOneMore(heads, 'devices')
  },
  EndUserCreated: (heads, { user, externalId, name, email }, { at }) => {
    const number = countOneMore(heads, 'users')
    heads.put.users({ id: user, number, ...given({ externalId, name, email }), verified: false, createdAt: at })
  },
  SessionStarted: (heads, { device, user }) => {
    const head = heads.devices.get(device)
    if (!head) return
    moveSession(heads, head, user)
    heads.put.devices({ ...withoutPages(head), user })
    const userHead = heads.users.get(user)
    if (userHead) heads.put.users({ ...userHead, ...pagesOf(userHead, head), lastDevice: device })
  },
  EndUserUpdated: (heads, { user, name, email }) => {
    const head = heads.users.get(user)
    if (head) heads.put.users({ ...head, ...given({ name, email }) })
  },
  EndUserUpgraded: (heads, { user, externalId, name, email }) => {
    const head = heads.users.get(user)
    if (head) heads.put.users({ ...head, externalId, ...given({ name, email }) })
  },
  EmailIdentityGiven: (heads, { user, email, verified, claimed, from }) => {
    const former = from && heads.users.get(from)
    if (former) heads.put.users(withoutEmailIdentity(former))
    const head = heads.users.get(user)
    if (head) heads.put.users({ ...head, emailIdentity: { email, verified, ...given({ claimed }) } })
  },
  LoginAccepted: (heads, { login, device, user, verdict }, { at }) => {
    heads.put.logins({ id: login, device, at, user, verdict })
    countOneMore(heads, 'logins')
    const key = heads.keys.get(verdict.keyId)
    if (key) heads.put.keys({ ...key, signed: { logins: (key.signed?.logins ?? 0) + 1, last: login } })
    const deviceHead = heads.devices.get(device)
    const wrote = deviceHead && wroteHere(heads, deviceHead)
    if (deviceHead) {
      moveSession(heads, deviceHead, user)
      const { reauthenticated: _, ...head } = withoutPages(deviceHead)
      heads.put.devices({ ...head, user, login, lastLogin: login })
    }
    const userHead = heads.users.get(user)
    if (!userHead) return
    const visitor = deviceHead?.login === undefined ? deviceHead?.user : undefined
    const { visitors, pages } = visitor && visitor !== user ? turnInto(heads, visitor, user) : {}
    const all = [...new Set([...(userHead.wrote ?? []), ...(wrote ?? [])])]
    heads.put.users({
      ...userHead,
      ...pagesOf(userHead, deviceHead, given({ pages })),
      ...(visitors && { visitors: [...(userHead.visitors ?? []), ...visitors] }),
      ...(all.length > 0 && { wrote: all }),
      verified: true,
      lastLogin: login,
      lastDevice: device,
    })
    catchUp(heads, user)
  },
  LoginRefused: (heads, { login, device, verdict }, { at }) => {
    heads.put.logins({ id: login, device, at, verdict })
    countOneMore(heads, 'logins')
    const head = heads.devices.get(device)
    if (head) heads.put.devices({ ...head, lastLogin: login })
  },
  LoggedOut: (heads, { device }) => {
    const head = heads.devices.get(device)
    if (!head) return
    heads.put.devices(withoutSession(heads, head))
  },
  ArticleOpened: () => {},
  PageViewed: (heads, { device, user, title, address }, { at, position }) => {
    const page = { title, address, at, position }
    const head = heads.devices.get(device)
    const userHead = user && heads.users.get(user)
    if (userHead) heads.put.users({ ...userHead, ...pagesOf(userHead, { pages: [page] }) })
    if (head) heads.put.devices({ ...head, ...(!user && pagesOf(head, { pages: [page] })), page })
  },
  EndUserNotesChanged: (heads, { user, text, by }, { at }) => {
    const head = heads.users.get(user)
    if (!head) return
    const { notes: _, ...rest } = head
    heads.put.users({ ...rest, ...(text !== '' && { notes: { text, agent: by.agent, at } }) })
  },
  MessengerOpened: (heads, { device }) => {
    const head = heads.devices.get(device)
    if (!head) return
    const { messenger: _, ...rest } = head
    heads.put.devices({ ...rest, ...(rest.offline && { offline: { ...rest.offline, unread: 0 } }) })
    if (rest.user) catchUp(heads, rest.user)
  },
  MessengerClosed: (heads, { device }) => {
    const head = heads.devices.get(device)
    if (head) heads.put.devices({ ...head, messenger: 'closed' })
  },
}

/** What a visitor wrote here and an agent gave away stays before their eyes when they log in. */
const wroteHere = (heads: HeadsWriter, { user, login }: Device): EndUser['wrote'] =>
  user && !login ? heads.users.get(user)?.wrote : undefined

/**
 * A login in mid-conversation shows who the visitor is. What agents wrote about the visitor stays where they wrote it; the
 * person that they became is told of it by this link.
 */
function turnInto(heads: HeadsWriter, visitor: UserId, user: UserId) {
  const head = heads.users.get(visitor)
  if (!head || head.became) return {}
  heads.put.users({ ...head, became: user })
  return { visitors: [visitor], pages: head.pages }
}

const withoutEmailIdentity = ({ emailIdentity: _, ...head }: EndUser): EndUser => head

const withoutPages = ({ pages: _, ...head }: Device): Device => head

type Given<Fields> = { [Field in keyof Fields]?: Exclude<Fields[Field], undefined> }

/** The fields that are there: absent is absent, never `undefined`, so that heads are equal however they are kept. */
function given<Fields extends object>(fields: Fields): Given<Fields> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Given<Fields>
}
