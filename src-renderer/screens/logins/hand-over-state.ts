/** How a hand-over of a login went, and the station to which a mistake belongs. */
import {
  handOvers,
  type HandOver,
  type HandOverName,
  type LoginRouteAnswer,
  type Station,
} from '#shared/contract/login-route.ts'
import type { Responsible } from '#shared/token/responsible.ts'

/** `wrong`: the mistake was made in it. `refused`: the check found a mistake from before. `nothing`: it did not happen. */
export type HandOverState = 'done' | 'passed' | 'wrong' | 'refused' | 'nothing'

export function stateOf({ end }: Pick<LoginRouteAnswer, 'end'>, name: HandOverName): HandOverState {
  const isEnd = name === 'check' || name === 'result'
  if (end.ok) return isEnd ? 'passed' : 'done'
  if (name === end.wrong) return 'wrong'
  if (!isEnd) return 'done'
  return name === 'check' ? 'refused' : 'nothing'
}

/** What is most worth seeing of it: where it went wrong, or what came of it. */
export function worthSeeing({ end }: Pick<LoginRouteAnswer, 'end'>): number {
  const name: HandOverName = end.ok ? 'result' : end.wrong
  return handOvers.findIndex((one: HandOver) => one.name === name)
}

const stationsOf: Readonly<Record<Responsible, Station>> = {
  site: 'site',
  'back-end': 'back-end',
  administrator: 'verification',
  clock: 'verification',
  simulator: 'verification',
}

export const wrongStation = ({ end }: Pick<LoginRouteAnswer, 'end'>): Station | undefined =>
  end.ok ? undefined : stationsOf[end.responsible]
