/** Something wrong with a scenario file: where, what, and what to do about it. */
import type { ProblemCode } from '../../text/en/cli-problems.ts'
import type { Say } from '../../text/text.ts'

/** Lines and columns count from 1, as editors do. */
export type Problem = {
  readonly file: string
  readonly line: number
  readonly column: number
  readonly message: string
  readonly hint?: string
}

/** A problem before it is put into words. `offset` counts characters of the text. */
export type Found = {
  readonly code: ProblemCode
  readonly offset: number
  readonly facts?: Readonly<Record<string, string | number>>
}

export type Place = { readonly line: number; readonly column: number }

export function inWords(say: Say, file: string, place: Place, { code, facts }: Omit<Found, 'offset'>): Problem {
  // Which facts a text needs is known by who reports it; one code stands for all of them here.
  const key = `cli.problems.${code}` as 'cli.problems.tab'
  const [message, hint] = [say(`${key}.message`, { ...facts }), say(`${key}.hint`, { ...facts })]
  return { file, line: place.line, column: place.column, message, ...(hint && { hint }) }
}
