/** The policy in words: what an email place says, by which rule something would be different, and how a switch is told. */
import { expect, it } from 'vitest'
import { openText } from '#shared/text/text.ts'
import { emailWords } from '#shared/text/email-words.ts'
import { rulesBetween, rulesOfPerson } from '../../src-renderer/parts/compared/rules-of.ts'
import { actWords, doneWords } from '#shared/text/act-words.ts'
import { world } from '../engine/world.ts'

const { t } = openText()
const email = 'ada@example.com'

it('E1, E3: every shape of the email place says in words what it is worth', () => {
  const words = [
    { shown: false, rule: 'E1' },
    { shown: false, rule: 'E3', why: 'none' },
    { shown: true, rule: 'E3', email, verified: true },
    { shown: true, rule: 'E3', email, verified: false },
    { shown: true, rule: 'E3', email, verified: true, claimed: true },
  ] as const
  expect(words.map((place) => emailWords(t, place))).toEqual([
    'Not shown to agents in this release',
    'No address was given',
    'ada@example.com · Verified address',
    'ada@example.com · Address not verified',
    'ada@example.com · Taken over without a login',
  ])
})

it('U2, U4: people would be one by the rule whose form differs, and an unknown cause has no number', () => {
  const changed = { differs: ['same-person', 'name'] } as const
  const many = { policy: 'current', switches: { openConversations: 'keep-apart' } } as const
  expect(rulesBetween({ policy: 'current' }, many)).toEqual(['U4'])
  expect(rulesOfPerson(['E3', 'U2', 'G1'], changed, 'name')).toEqual(['U2'])
  expect(rulesOfPerson(['U4'], changed, 'name')).toEqual(['U4'])
  expect(rulesOfPerson(['A1'], changed, 'name')).toEqual([])
})

it('a switch of the policy is called by the name that people know it by', () => {
  const shop = world()
  shop.do({ type: 'ChangePolicy', policy: 'first-release' })
  shop.do({ type: 'ChangePolicy', policy: 'current' })
  const act = shop.ask({ type: 'Undoing' }).undo
  expect(act && [actWords(t, act), doneWords(t, act)]).toEqual([
    'switch of the policy to “current”',
    'Policy switched to “current”',
  ])
})
