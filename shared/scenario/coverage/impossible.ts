/** Cells that nothing can lead into, each with the rule that says so. A story that fills one shows a mistake here or in the engine. */
import { axes, axisNames, type Axis, type Cell, type PartOfCell } from '../../contract/coverage.ts'
import type { RuleNumber } from '../../engine/rules.ts'

type Impossible = { readonly rule: RuleNumber } & { readonly [Name in Axis]?: readonly Cell[Name][] }

const allBut = <Value extends string>(values: readonly Value[], ...but: readonly Value[]): readonly Value[] =>
  values.filter((value) => !but.includes(value))

/** Each line: whatever has one of the values on each axis named. */
const table: readonly Impossible[] = [
  // Only a token brings an external ID, and only a key signs one.
  { rule: 'U1', authentication: ['anonymous'], match: allBut(axes.match, 'no-id') },
  { rule: 'T1', authentication: ['anonymous'], key: allBut(axes.key, 'no-token') },
  { rule: 'T1', authentication: allBut(axes.authentication, 'anonymous'), key: ['no-token'] },
  { rule: 'T2', key: ['no-token'], match: allBut(axes.match, 'no-id') },
  // What is accepted has an ID and stands under a key.
  { rule: 'T2', authentication: ['logging-in'], match: ['no-id'] },
  { rule: 'K7', authentication: ['logging-in'], key: ['deleted'] },
  { rule: 'T1', authentication: ['logging-in', 'authenticated'], key: ['unknown'] },
  // Whoever is logged in writes as the person who logged in.
  { rule: 'U9', authentication: ['authenticated'], match: allBut(axes.match, 'same') },
  // Without a network no token reaches whoever verifies it; a session that runs goes on.
  { rule: 'U12', device: ['offline'], authentication: ['logging-in', 'refused'] },
  { rule: 'U12', device: ['offline'], match: ['unknown', 'known', 'known-open', 'another'] },
  { rule: 'U12', device: ['offline'], key: ['unknown'] },
  { rule: 'U12', device: ['offline'], email: ['taken'] },
  // Each policy has its own places for an address.
  { rule: 'E1', policy: ['first-release'], email: ['kept-back', 'unverified', 'verified', 'claimed', 'taken'] },
  { rule: 'E3', policy: ['current'], email: ['hidden'] },
  // A token's address comes with a token; what is typed never counts as proved, and is not looked at once somebody is known.
  { rule: 'T3', authentication: ['anonymous'], email: ['hidden', 'kept-back'] },
  { rule: 'T3', key: ['no-token'], email: ['hidden', 'kept-back'] },
  { rule: 'B2', authentication: ['anonymous'], email: ['verified'] },
  { rule: 'B2', key: ['no-token'], email: ['verified'] },
  { rule: 'B2', authentication: ['logging-in', 'authenticated'], email: ['typed'] },
  { rule: 'B2', match: ['same', 'another'], email: ['typed'] },
  // An address that is another's refuses the login, once key and external ID are found good.
  { rule: 'E3', authentication: allBut(axes.authentication, 'refused'), email: ['taken'] },
  { rule: 'T6', email: ['taken'], key: ['no-token', 'deleted', 'unknown'] },
  { rule: 'T6', email: ['taken'], match: ['no-id'] },
]

/** The rule that forbids every cell with these values; nothing where one of them can be. */
export function impossibleBy(part: PartOfCell): RuleNumber | undefined {
  return table.find((line) =>
    axisNames.every((axis) => {
      const values: readonly string[] | undefined = line[axis]
      const value = part[axis]
      return values === undefined || (value !== undefined && values.includes(value))
    }),
  )?.rule
}
