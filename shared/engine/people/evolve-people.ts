/** End users, their devices and their logins. */
import type { PeopleEvent } from '../event.ts'
import type { Writers } from '../writers.ts'
import { countOneMore } from '../workspace/evolve-workspace.ts'

export const evolvePeople: Writers<PeopleEvent> = {
  DeviceAdded: (heads, { device, name, kind }) => {
    heads.put.devices({ id: device, name, kind })
    countOneMore(heads, 'devices')
  },
  EndUserCreated: (heads, { user, externalId, name, email }, { at }) => {
    const number = countOneMore(heads, 'users')
    heads.put.users({ id: user, number, ...given({ externalId, name, email }), verified: false, createdAt: at })
  },
  SessionStarted: (heads, { device, user }) => {
    const head = heads.devices.get(device)
    if (head) heads.put.devices({ ...head, user })
  },
  EndUserUpdated: (heads, { user, name, email }) => {
    const head = heads.users.get(user)
    if (head) heads.put.users({ ...head, ...given({ name, email }) })
  },
  LoginAccepted: (heads, { login, device, user, verdict }, { at }) => {
    heads.put.logins({ id: login, device, at, user, verdict })
    countOneMore(heads, 'logins')
    const deviceHead = heads.devices.get(device)
    if (deviceHead) heads.put.devices({ ...deviceHead, user, login, lastLogin: login })
    const userHead = heads.users.get(user)
    if (userHead) heads.put.users({ ...userHead, verified: true, lastLogin: login })
  },
  LoginRefused: (heads, { login, device, verdict }, { at }) => {
    heads.put.logins({ id: login, device, at, verdict })
    countOneMore(heads, 'logins')
    const head = heads.devices.get(device)
    if (head) heads.put.devices({ ...head, lastLogin: login })
  },
  LoggedOut: (heads, { device }) => {
    const head = heads.devices.get(device)
    if (head) heads.put.devices({ id: head.id, name: head.name, kind: head.kind })
  },
  ArticleOpened: () => {},
}

type Given<Fields> = { [Field in keyof Fields]?: Exclude<Fields[Field], undefined> }

/** The fields that are there: absent is absent, never `undefined`, so that heads are equal however they are kept. */
function given<Fields extends object>(fields: Fields): Given<Fields> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Given<Fields>
}
