/** Devices and their messengers, imported end users, what agents keep about a person, and pages and articles opened on a device. */
import { accept, refuse } from '../decision.ts'
import type { Deciders } from '../deciders.ts'
import { externalIdLimit, lengthOf, nameProblem, notesLimit } from '../limits.ts'
import { drawnInformation } from './device-information.ts'

type Decided =
  'AddDevice' | 'ImportEndUser' | 'OpenArticle' | 'ViewPage' | 'ChangeEndUserNotes' | 'OpenMessenger' | 'CloseMessenger'

export const decidePeople: Deciders<Decided> = {
  AddDevice: ({ next, workspace }, { name, kind, information }) => {
    const problem = nameProblem(name)
    if (problem) return refuse(problem)
    const told = drawnInformation(kind, workspace.counts.devices + 1, information)
    return accept({ type: 'DeviceAdded', device: next.device(), name, kind, information: told })
  },

  /** A user with an external ID who has never logged in (rule U3). */
  ImportEndUser: ({ heads, next }, { externalId, name }) => {
    if (externalId === '') return refuse({ code: 'external-id-missing' })
    if (lengthOf(externalId) > externalIdLimit)
      return refuse({ code: 'external-id-too-long', limit: externalIdLimit, rule: 'T2' })
    if (heads.users.byExternalId(externalId)) return refuse({ code: 'external-id-taken', externalId, rule: 'U3' })
    const problem = name === undefined ? undefined : nameProblem(name)
    if (problem) return refuse(problem)
    const named = name === undefined ? {} : { name }
    return accept({ type: 'EndUserCreated', user: next.user(), externalId, ...named, why: 'import' })
  },

  /** Rule G1. Reading changes nothing that anybody sees, but the evidence keeps it. */
  OpenArticle: ({ heads, policy }, { device, article }) => {
    const reader = heads.devices.get(device)
    if (!reader) return refuse({ code: 'device-unknown', device })
    if (reader.offline) return refuse({ code: 'device-offline' })
    const head = heads.articles.get(article)
    if (!head) return refuse({ code: 'article-unknown', article })
    if (head.needsSignIn && policy.signInArticles === 'nobody')
      return refuse({ code: 'article-needs-sign-in', rule: 'G1' })
    if (head.needsSignIn && !reader.login) return refuse({ code: 'article-needs-login', rule: 'G1' })
    return accept({ type: 'ArticleOpened', device, article })
  },

  /** Each visit counts, also one more of the same page. */
  ViewPage: ({ heads }, { device, title, address }) => {
    const head = heads.devices.get(device)
    if (!head) return refuse({ code: 'device-unknown', device })
    if (head.kind === 'phone') return refuse({ code: 'no-pages-on-phone' })
    if (head.offline) return refuse({ code: 'device-offline' })
    const problem = nameProblem(title)
    if (problem) return refuse(problem)
    return accept({ type: 'PageViewed', device, ...(head.user && { user: head.user }), title, address })
  },

  ChangeEndUserNotes: ({ heads }, { user, agent, text }) => {
    const head = heads.users.get(user)
    if (!head) return refuse({ code: 'end-user-unknown', user })
    if (!heads.agents.get(agent)) return refuse({ code: 'agent-unknown', agent })
    const notes = text.trim()
    if (lengthOf(notes) > notesLimit) return refuse({ code: 'notes-too-long', limit: notesLimit })
    if (notes === (head.notes?.text ?? '')) return accept()
    return accept({ type: 'EndUserNotesChanged', user, text: notes, by: { kind: 'agent', agent } })
  },

  OpenMessenger: ({ heads }, { device }) => {
    const head = heads.devices.get(device)
    if (!head) return refuse({ code: 'device-unknown', device })
    return head.messenger === 'closed' ? accept({ type: 'MessengerOpened', device }) : accept()
  },

  CloseMessenger: ({ heads }, { device }) => {
    const head = heads.devices.get(device)
    if (!head) return refuse({ code: 'device-unknown', device })
    return head.messenger === 'closed' ? accept() : accept({ type: 'MessengerClosed', device })
  },
}
