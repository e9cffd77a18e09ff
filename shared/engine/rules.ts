/** The rules by number, and where each comes from. Their words stand with all other texts, in shared/text. */
export type RuleSource = 'article' | 'later-page' | 'assumption'

const article = ['article'] as const
const later = ['later-page'] as const
const assumption = ['assumption'] as const

/** More than one source: a part of the rule comes from each. */
export const rules = {
  K1: article,
  K2: article,
  K3: article,
  K4: article,
  K5: article,
  K6: article,
  K7: assumption,
  K8: article,
  T1: ['article', 'assumption'],
  T2: article,
  T3: article,
  T4: ['later-page', 'assumption'],
  T5: assumption,
  T6: assumption,
  T7: later,
  U1: article,
  U2: ['article', 'later-page'],
  U3: article,
  U4: ['article', 'later-page'],
  U5: article,
  U6: article,
  U7: article,
  U8: article,
  U9: assumption,
  U10: ['article', 'later-page'],
  U11: assumption,
  U12: article,
  B1: article,
  B2: later,
  A1: ['article', 'later-page'],
  A2: article,
  A3: article,
  A4: assumption,
  E1: article,
  E2: article,
  E3: later,
  G1: ['article', 'later-page'],
} as const satisfies Record<string, readonly RuleSource[]>

export type RuleNumber = keyof typeof rules
export const ruleNumbers = Object.keys(rules) as readonly RuleNumber[]
