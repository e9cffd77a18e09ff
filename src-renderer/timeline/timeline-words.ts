/** An event on the timeline, in words. */
import type { TimelineMark } from '#shared/contract/answers.ts'
import { availabilities, type Availability } from '#shared/engine/heads.ts'
import { policyNames, type PolicyName } from '#shared/engine/policy/policy.ts'
import { app } from '#shared/text/en/app.ts'
import { timeline } from '#shared/text/en/timeline.ts'
import type { Say } from '#shared/text/text.ts'
import { lineWords } from '#shared/text/file-words.ts'
import { moments } from '../parts/time.tsx'
import { movedWords } from '#shared/text/act-words.ts'

type Name = (person: { readonly name?: string; readonly number: number }) => string

export function wordsOf(t: Say, nameOf: Name, mark: TimelineMark): string {
  const words = plainWordsOf(t, nameOf, mark)
  return mark.isUndone ? t('undo.mark', { words }) : words
}

/** Without the word that an event was taken back. */
export function plainWordsOf(t: Say, nameOf: Name, mark: TimelineMark): string {
  const said = {
    time: moments.moment(mark.at),
    chair: t(`timeline.chair.${mark.chair}`),
    what: whatOf(t, nameOf, mark),
  }
  return mark.ticket ? t('timeline.markOnTicket', { ...said, number: mark.ticket.number }) : t('timeline.mark', said)
}

/** Without when, whose chair and on which ticket. */
export function whatOf(t: Say, nameOf: Name, mark: TimelineMark): string {
  const { type, person, agent, chair, act } = mark
  if (act && (type === 'ActUndone' || type === 'ActRedone')) return movedWords(t, type, act, agent)
  const what = mark.files ? lineWords(t, { text: '', files: mark.files }) : mark.what
  if (!isTold(type)) return t('timeline.event.other')
  const nobody = chair === 'system' && type === 'MessageSent' ? t('app.bot') : t('timeline.somebody')
  return t(`timeline.event.${type}`, {
    who: person ? nameOf(person) : (agent ?? nobody),
    what: inWords(t, type, what),
  })
}

function inWords(t: Say, type: string, what: string | undefined): string {
  if (what === undefined) return t('timeline.nobody')
  if (type === 'StatusChanged' && isStatus(what)) return t(`app.status.${what}`)
  if (type === 'PolicyChanged' && isPolicy(what)) return t(`app.policyName.${what}`)
  if (type === 'AvailabilityChanged' && isAvailability(what)) return t(`availability.word.${what}`)
  return what
}

/** A kind of event that is newer than these words. */
const isTold = (type: string): type is Exclude<keyof typeof timeline.event, 'other'> =>
  type !== 'other' && type in timeline.event
const isAvailability = (what: string): what is Availability => (availabilities as readonly string[]).includes(what)
const isPolicy = (what: string): what is PolicyName => (policyNames as readonly string[]).includes(what)
const isStatus = (what: string): what is keyof typeof app.status => what in app.status
