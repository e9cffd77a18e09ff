/** A value of an axis, as people read it: a status and a policy as they are called everywhere. */
import type { Axis, PartOfCell } from '../contract/coverage.ts'
import { axisNames } from '../contract/coverage.ts'
import type { Say } from './text.ts'

export function valueWords(say: Say, axis: Axis, value: string): string {
  if (axis === 'policy') return say(`policy.names.${value}.title` as 'policy.names.current.title')
  if (axis === 'ticket' && value !== 'none') return say(`app.status.${value}` as 'app.status.new')
  return say(`coverage.value.${axis}.${value}` as 'coverage.value.match.known')
}

export const partWords = (say: Say, part: PartOfCell): string =>
  axisNames.flatMap((axis) => (part[axis] === undefined ? [] : [valueWords(say, axis, part[axis])])).join(', ')
