/** A journal that tells of every command as it is written: the cell it was in, and the rules that were at work. */
import type { Cell } from '../../contract/coverage.ts'
import type { RuleNumber } from '../../engine/rules.ts'
import type { Journal } from '../../journal/journal.ts'
import { cellOf } from './cell-of.ts'

export type Seen = { readonly cell?: Cell; readonly rules: readonly RuleNumber[] }

export const watchJournal = (journal: Journal, tell: (seen: Seen) => void): Journal => ({
  ...journal,
  write: (work) =>
    journal.write((append) =>
      work((asked, events, refusal, files) => {
        const cellAfter = cellOf(journal.heads, asked, events)
        const ending = append(asked, events, refusal, files)
        const cell = cellAfter?.()
        tell({ ...(cell && { cell }), rules: [...events, ...(refusal ? [refusal] : [])].flatMap(ruleOf) })
        return ending
      }),
    ),
})

/** Events and refusals name the rule that they follow from; many follow from none. */
export const ruleOf = (fact: object): readonly RuleNumber[] =>
  'rule' in fact && fact.rule !== undefined ? [fact.rule as RuleNumber] : []
