/** The shelf of broken tokens: each refused, with its own code, and with every check in its evidence. */
import { describe, expect, test } from 'vitest'
import { codesByCheck, tokenCodes } from '#shared/token/codes.ts'
import { shelf, type ShelfGiven } from '#shared/token/shelf.ts'
import { signToken } from '#shared/token/sign.ts'
import { checkNames, type CheckName } from '#shared/token/verdict.ts'
import { verifyToken } from '#shared/token/verify.ts'
import { tokens as words } from '#shared/text/en/tokens.ts'
import { at, claims, deleted, keys, live, other } from './given.ts'

const given: ShelfGiven = {
  keyId: live.id,
  secret: live.secret,
  at,
  claims,
  deletedKeyId: deleted.id,
  otherSecret: other.secret,
}

const checkOf = (code: string) =>
  checkNames.find((name) => (codesByCheck[name] as readonly string[]).includes(code)) as CheckName

describe('the shelf', () => {
  test('T1 starts from a token that is accepted', async () => {
    const verdict = await verifyToken(await signToken(given), keys, at)
    expect(verdict).toMatchObject({ ok: true, code: null, keyId: live.id })
    expect(verdict.checks.map(({ ok }) => ok)).toEqual(checkNames.map(() => true))
  })

  test.each(shelf)('T6 refuses "$id" as $code', async ({ code, make }) => {
    const verdict = await verifyToken(await make(given), keys, at)
    expect(verdict.code).toBe(code)
    expect(verdict.ok).toBe(false)
    expect(verdict.checks.map(({ name }) => name)).toEqual(checkNames)
    const firstFailed = verdict.checks.find(({ ok }) => ok === false)
    expect(firstFailed?.name).toBe(checkOf(code))
    // Every {{fact}} in the words is there to be filled in.
    const { title, cause, cure } = words.codes[code]
    const failed = words.checks[checkOf(code)].failed
    for (const [, fact] of `${title} ${cause} ${cure} ${failed}`.matchAll(/\{\{(\w+)\}\}/g)) {
      expect(firstFailed?.facts).toHaveProperty(fact ?? '')
    }
  })

  test('T6 has a broken token for every code but the two that no token can bring about by itself', () => {
    const missing = tokenCodes.filter((code) => !shelf.some((broken) => broken.code === code))
    expect(missing).toEqual(['secret-not-at-hand', 'email-taken'])
  })

  test('T6 lists the codes once each, in the order of the checks', () => {
    expect(new Set(tokenCodes).size).toBe(tokenCodes.length)
    expect(Object.keys(codesByCheck)).toEqual(checkNames)
  })
})
