/** What a step says to the people in the room, beside its narration: the presenter's note, a question and its answer. */
import { text } from './values.ts'

export const lesson = {
  note: text.optional().describe("The presenter's note: what only whoever presents the story should read."),
  question: text.optional().describe('A question for the people in the room, asked before the step is done.'),
  answer: text.optional().describe('Its answer, told once the step is done.'),
}
