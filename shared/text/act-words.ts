/** An act in words: what it is called, and what is said once it is done. */
import type { ToldAct } from '../contract/undoing.ts'
import type { PolicyName } from '../engine/policy/policy.ts'
import { undo } from './en/undo.ts'
import { changedWords } from './preview-words.ts'
import { shortened } from './shortened.ts'
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
const nameLength = 40
/** Of the names of a sentence that has several. */
const shortNameLength = 30

function factsOf(t: Say, { what, status, properties = [], name = '', refused, ...facts }: ToldAct) {
  const called = what === 'PolicyChanged' ? t(`app.policyName.${name as PolicyName}`) : name
  return {
    ...facts,
    code: refused ?? '',
    name: shortened(called, nameLength),
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
  if (!isTold(kind)) return undefined
  const words = t(`undo.done.${kind}` as 'undo.act.other', factsOf(t, act))
  return act.changes ? t('undo.changed', { words, changes: changesIn(t, act.changes, act.name) }) : words
}

function changesIn(t: Say, changes: NonNullable<ToldAct['changes']>, name = ''): string {
  const nameOf = ({ name, number }: { readonly name?: string; readonly number: number }) =>
    shortened(name ?? t('app.visitor', { number }), shortNameLength)
  return changedWords(t, nameOf, shortened(name, shortNameLength), changes)
}

/** As the history and the notice tell that it was taken back, or brought again. */
export function movedWords(t: Say, type: 'ActUndone' | 'ActRedone', act: ToldAct, name?: string): string {
  const called = actWords(t, act)
  const words = {
    act: act.changes?.length
      ? t('undo.changedInBrackets', { words: called, changes: changesIn(t, act.changes, act.name) })
      : called,
  }
  if (type === 'ActUndone') return name === undefined ? t('undo.undone', words) : t('undo.undoneBy', { ...words, name })
  return name === undefined ? t('undo.redone', words) : t('undo.redoneBy', { ...words, name })
}

/** Acts that an open conversation, or their own dialog, tells by itself. */
const heard: readonly ToldAct['what'][] = ['MessageSent', 'TicketsMerged', 'LoginRefused']
export const isHeardAnyway = ({ what }: ToldAct): boolean => heard.includes(what)
