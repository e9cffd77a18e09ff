import { ruleNumbers } from '#shared/engine/rules.ts'
import { refusalCodes } from '#shared/engine/refusal.ts'
import { en } from '#shared/text/en/index.ts'
import { openText } from '#shared/text/text.ts'
import { describe, expect, test } from 'vitest'
import { leaves } from './leaves.ts'

describe('texts', () => {
  test('every rule has a title and a text', () => {
    expect(Object.keys(en.rules)).toEqual(ruleNumbers)
  })

  test('every refusal has its words, in the order of the codes', () => {
    expect(Object.keys(en.refusals)).toEqual(refusalCodes)
  })

  test('a refusal is filled with what was refused', () => {
    const { t } = openText()
    expect(t('refusals.key-limit-reached.message', { limit: 10 })).toBe(
      'There are 10 signing keys already, and no more fit. Nothing was changed.',
    )
  })

  test('no text has blanks around it', () => {
    for (const [path, text] of leaves(en)) expect(text, path).toBe(text.trim())
  })
})
