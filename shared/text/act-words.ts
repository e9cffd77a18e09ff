/** An act in words: what it is called, and what is said once it is done. */
import type { ToldAct } from '../contract/undoing.ts'
import { firstCharacters } from '../engine/limits.ts'
import type { PolicyName } from '../engine/policy/policy.ts'
import { undo } from './en/undo.ts'
import type { Say } from './text.ts'

/** The kind of an act, finer than its event's type where people make a difference. */
function kindOf({ what, wrote, status, name }: ToldAct): string {
  if (status !== undefined) return 'submit'
  if (what === 'MessageSent') return wrote ? (wrote.channel === 'note' ? 'note' : 'reply') : 'message'
  if (what === 'TicketAssigned') return name === undefined ? 'unassigned' : 'assigned'
  return what
}

const isCalled = (kind: string): kind is keyof typeof undo.act => kind in undo.act
const isTold = (kind: string): kind is keyof typeof undo.done => kind in undo.done

/** Characters of a name: enough to know it by, and the rest of the line stays to be read. */
const nameLength = 60

function factsOf(t: Say, { what, status, properties = [], name = '', ...facts }: ToldAct) {
  const called = what === 'PolicyChanged' ? t(`app.policyName.${name as PolicyName}`) : name
  const short = firstCharacters(called, nameLength)
  return {
    ...facts,
    name: short === called ? called : `${short.trimEnd()}…`,
    properties: properties.map((property) => t(`undo.property.${property}`)).join(', '),
    status: status === undefined ? '' : t(`app.status.${status}`),
  }
}

export function actWords(t: Say, act: ToldAct): string {
  const kind = kindOf(act)
  // Each kind has its own facts; the words take those that they need.
  return t(`undo.act.${isCalled(kind) ? kind : 'other'}` as 'undo.act.other', factsOf(t, act))
}

/** Nothing for an act that speaks for itself. */
export function doneWords(t: Say, act: ToldAct): string | undefined {
  const kind = kindOf(act)
  return isTold(kind) ? t(`undo.done.${kind}` as 'undo.act.other', factsOf(t, act)) : undefined
}

/** As the history and the notice tell that it was taken back, or brought again. */
export function movedWords(t: Say, type: 'ActUndone' | 'ActRedone', act: ToldAct, name?: string): string {
  const words = { act: actWords(t, act) }
  if (type === 'ActUndone') return name === undefined ? t('undo.undone', words) : t('undo.undoneBy', { ...words, name })
  return name === undefined ? t('undo.redone', words) : t('undo.redoneBy', { ...words, name })
}

/** Acts that an open conversation, or their own dialog, tells by itself. */
const heard: readonly ToldAct['what'][] = ['MessageSent', 'TicketsMerged']
export const isHeardAnyway = ({ what }: ToldAct): boolean => heard.includes(what)
