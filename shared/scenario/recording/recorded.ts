/** What a recording is: a story in the words of a file, what the language could not say of it, and what it may expect. */
import type { Expectation } from '../language/expectation.ts'
import type { ScenarioFile } from '../language/file.ts'

/** The file without its title, which whoever saves it gives. */
export type RecordedWords = Omit<ScenarioFile, 'title'>

/** What stands at the head of the file, for whoever reads it. */
export type Remark =
  /** The secrets of real keys never leave the workspace: the file has teaching keys of its own. */
  | { readonly code: 'keys' }
  | { readonly code: 'files' }
  | { readonly code: 'broken' }
  /** What came before the chosen place is there as far as something later stands on it. */
  | { readonly code: 'before' }
  /** What was undone had numbers, too. */
  | { readonly code: 'numbers' }
  | { readonly code: 'left-out'; readonly count: number }
  | { readonly code: 'different'; readonly tickets: readonly number[] }

export const offerGroups = ['ticket', 'messages', 'list', 'counts'] as const
/** A line of the agent's screen as an expectation. */
export type Offer = {
  readonly id: string
  readonly group: (typeof offerGroups)[number]
  /** In the words of the file. */
  readonly text: string
  readonly expectation: Expectation
}

export type Recording = {
  readonly words: RecordedWords
  readonly remarks: readonly Remark[]
  readonly offers: readonly Offer[]
}

export const recordingProblems = ['nothing-happened', 'too-much', 'no-words'] as const
export type RecordingReply =
  | { readonly ok: true; readonly recording: Recording }
  | { readonly ok: false; readonly why: (typeof recordingProblems)[number] }
