/** Devices and their messengers, imported end users, and help-centre articles opened on a device. */
import { accept, refuse } from '../decision.ts'
import type { Deciders } from '../deciders.ts'
import { externalIdLimit, lengthOf, nameProblem } from '../limits.ts'

export const decidePeople: Deciders<
  'AddDevice' | 'ImportEndUser' | 'OpenArticle' | 'OpenMessenger' | 'CloseMessenger'
> = {
  AddDevice: ({ next }, { name, kind }) => {
    const problem = nameProblem(name)
    return problem ? refuse(problem) : accept({ type: 'DeviceAdded', device: next.device(), name, kind })
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
    if (!heads.devices.get(device)) return refuse({ code: 'device-unknown', device })
    const head = heads.articles.get(article)
    if (!head) return refuse({ code: 'article-unknown', article })
    if (head.needsSignIn && policy.signInArticles === 'nobody')
      return refuse({ code: 'article-needs-sign-in', rule: 'G1' })
    return accept({ type: 'ArticleOpened', device, article })
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
