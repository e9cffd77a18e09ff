/** One token, one spelling: five tokens whose claims hold more than plain letters. */
import { expect, test } from 'vitest'
import { judgeNeighbours } from './one-string.ts'

const people = [
  { externalId: 'usr_12346', name: 'Jané Döe', email: 'jane@example.com', emailVerified: false },
  { externalId: '客户-1', name: '山田太郎', email: 'taro@example.jp', emailVerified: true },
  { externalId: 'owl', name: '🦉🦉🦉🦉', email: 'owl@example.com', emailVerified: true },
  { externalId: 'quote"back\\slash', name: 'tab\tand line end\n', email: 'x@example.com' },
  { externalId: '{"external_id":"nested"}', name: '.', email: '=', emailVerified: false },
]

test('T1 takes none of the 400,000 strings that are one character away from five Unicode tokens, nor a prefix', async () => {
  const { originals, accepted, candidates, reachedSignature } = await judgeNeighbours(people)
  expect(originals).toEqual([true, true, true, true, true])
  expect(accepted).toEqual([])
  expect(candidates).toBeGreaterThan(400_000)
  expect(reachedSignature).toBeGreaterThan(20_000)
}, 120_000)
