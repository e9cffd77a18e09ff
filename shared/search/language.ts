/**
 * The language of the search field: words, "words in a row", and operators. What cannot be understood is a problem to be
 * put into words, never left out silently.
 */
import { ticketStatuses } from '../engine/heads.ts'
import { soughtIn, type Sought, type Wanted } from './sought.ts'

export const operators = ['status', 'requester', 'external_id', 'verified'] as const
export type Operator = (typeof operators)[number]

export type SearchProblem =
  | { readonly code: 'unknown-operator'; readonly operator: string }
  | { readonly code: 'value-missing' | 'operator-twice'; readonly operator: Operator }
  | { readonly code: 'unknown-status' | 'unknown-verified'; readonly value: string }
  | { readonly code: 'nothing-to-find'; readonly value: string }

export type ReadSearch =
  { readonly ok: true; readonly wanted: Wanted } | { readonly ok: false; readonly problem: SearchProblem }

/** An operator with its value, words in quotes (to the end, while the second quote is not typed yet), or a word. */
const part = /(?:(?<operator>[\p{L}_-]+):)?(?:"(?<quoted>[^"]*)"?|(?<plain>[^\s"]+))/gu
/** An operator that nothing follows. */
const bare = /^([\p{L}_-]+):$/u

export function readSearch(text: string): ReadSearch {
  const words: Sought[] = []
  const operated = new Map<Operator, Partial<Wanted>>()
  for (const { groups = {} } of text.matchAll(part)) {
    const { quoted, plain } = groups
    const alone = groups['operator'] === undefined ? bare.exec(plain ?? '')?.[1] : undefined
    const value = alone === undefined ? (quoted ?? plain ?? '') : ''
    const name = groups['operator'] ?? alone
    if (name === undefined) {
      if (value === '') continue
      const sought = soughtIn(value, quoted !== undefined)
      if (!sought) return problem({ code: 'nothing-to-find', value })
      words.push(sought)
      continue
    }
    const operator = operators.find((one) => one === name.toLowerCase())
    if (!operator) return problem({ code: 'unknown-operator', operator: name })
    if (operated.has(operator)) return problem({ code: 'operator-twice', operator })
    if (value.trim() === '') return problem({ code: 'value-missing', operator })
    const read = readers[operator](value, quoted !== undefined)
    if ('code' in read) return problem(read)
    operated.set(operator, read)
  }
  return { ok: true, wanted: Object.assign({ words }, ...operated.values()) as Wanted }
}

const problem = (found: SearchProblem): ReadSearch => ({ ok: false, problem: found })

const readers: Record<Operator, (value: string, isQuoted: boolean) => Partial<Wanted> | SearchProblem> = {
  status: (value) => {
    const given = value.split(',').map((one) => one.trim().toLowerCase())
    const unknown = given.find((one) => !ticketStatuses.some((status) => status === one))
    if (unknown !== undefined) return { code: 'unknown-status', value: unknown }
    return { statuses: ticketStatuses.filter((status) => given.includes(status)) }
  },
  requester: (value, isQuoted) => {
    const sought = soughtIn(value, isQuoted)
    return sought ? { requester: [sought] } : { code: 'nothing-to-find', value }
  },
  external_id: (value) => ({ externalId: value }),
  verified: (value) => {
    const answer = value.toLowerCase()
    return answer === 'yes' || answer === 'no' ? { verified: answer === 'yes' } : { code: 'unknown-verified', value }
  },
}
