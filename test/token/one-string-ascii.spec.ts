/** One token, one spelling: five tokens of plain letters. Five more in one-string-unicode.spec.ts, so that two cores share. */
import { expect, test } from 'vitest'
import { judgeNeighbours, neighbours } from './one-string.ts'

const people = [
  { externalId: 'usr_12345', name: 'Jane Doe', email: 'jane@example.com', emailVerified: true },
  { externalId: '7', name: 'A customer with rather a long name', email: 'long@example.com' },
  { externalId: 'a'.repeat(60), email: 'a@example.com' },
  { externalId: 'b'.repeat(61), email: 'b@example.com' },
  { externalId: 'c'.repeat(62), email: 'c@example.com' },
]

test('T1 takes none of the 400,000 strings that are one character away from five plain tokens, nor a prefix', async () => {
  const { originals, accepted, candidates, reachedSignature } = await judgeNeighbours(people)
  expect(originals).toEqual([true, true, true, true, true])
  expect(accepted).toEqual([])
  expect(candidates).toBeGreaterThan(400_000)
  // The signature, not only the gate, had its share of the work.
  expect(reachedSignature).toBeGreaterThan(20_000)
}, 120_000)

test('T1 tries each neighbour of a token once, and never the token itself', () => {
  const token = 'aab.c'
  const all = [...neighbours(token)]
  expect(new Set(all).size).toBe(all.length)
  expect(all).not.toContain(token)
  expect(all).toEqual(
    expect.arrayContaining(['', 'a', 'aa', 'aab', 'aab.', 'ab.c', 'aabc', 'aab.c=', ' aab.c', 'aaab.c', 'aab\n.c']),
  )
})
