/** Where a login's way is marked, and what is opened of it first. */
import { expect, test } from 'vitest'
import { handOvers, type LoginRouteAnswer } from '#shared/contract/login-route.ts'
import { loginId, userId } from '#shared/engine/ids.ts'
import { stateOf, worthSeeing, wrongStation } from '../../src-renderer/screens/logins/hand-over-state.ts'
import { changeStage, firstStage } from '../../src-renderer/stage/stage-state.ts'

type End = Pick<LoginRouteAnswer, 'end'>
const sees = { user: userId(1), number: 1, verified: true, externalId: 'cust-1042', hasEmail: false }
const passed: End = { end: { ok: true, sees } }
const bySite: End = { end: { ok: false, code: 'json-not-token', responsible: 'site', wrong: 'login-call' } }
const byClock: End = { end: { ok: false, code: 'expired', responsible: 'clock', wrong: 'check' } }
const statesOf = (route: End) => handOvers.map(({ name }) => stateOf(route, name))

test('U12 a login that passed goes all the way to the agent', () => {
  expect(statesOf(passed)).toEqual(['done', 'done', 'done', 'done', 'passed', 'passed'])
  expect(handOvers[worthSeeing(passed)]?.name).toBe('result')
  expect(wrongStation(passed)).toBeUndefined()
})

test('U12, T7 a refused one is marked where the mistake was made and where it was found, and nothing reaches the agent', () => {
  expect(statesOf(bySite)).toEqual(['done', 'done', 'done', 'wrong', 'refused', 'nothing'])
  expect(statesOf(byClock)).toEqual(['done', 'done', 'done', 'done', 'wrong', 'nothing'])
  expect(handOvers[worthSeeing(bySite)]?.name).toBe('login-call')
  expect([bySite, byClock].map(wrongStation)).toEqual(['site', 'verification'])
})

test('whoever asks for a login comes to its place, and whoever goes there later sees the newest', () => {
  const asked = changeStage({ ...firstStage, isAgentOnly: true }, { type: 'login', login: loginId(3) })
  expect(asked).toEqual({ place: 'logins', isAgentOnly: false, login: loginId(3) })
  expect(changeStage(asked, { type: 'go', to: 'logins' })).toEqual({ place: 'logins', isAgentOnly: false })
})
