/** What the palette finds, and in which order. */
import { expect, test } from 'vitest'
import { sectionsOf, type Entry } from '../../src-renderer/palette/entry.ts'
import { fitOf, rank } from '../../src-renderer/palette/match.ts'

test.each([
  ['token bench', 'Token bench', 0],
  ['tok', 'Token bench', 1],
  ['ben', 'Token bench', 2],
  ['bench token', 'Token bench', 2],
  ['ench', 'Token bench', 3],
  ['tobe', 'Token bench', 4],
  ['gtb', 'Go to Token bench', 4],
  ['5', '#5 Where is my parcel?', 2],
  ['#5', '#5 Where is my parcel?', 1],
  ['zoe', 'Zoë Byron', 1],
  ['  ADA ', 'Ada Byron', 1],
  ['อยู่', 'พัสดุ อยู่ ไหน', 2],
])('%s fits %s as %i', (typed, text, fit) => {
  expect(fitOf(typed, text)).toBe(fit)
})

test.each([
  ['tb', 'Token bench'],
  ['token xyz', 'Token bench'],
  ['kbn', 'Token bench'],
  ['55', '#5 Where is my parcel?'],
])('%s does not fit %s', (typed, text) => {
  expect(fitOf(typed, text)).toBeUndefined()
})

test('the best fit comes first, and equals keep their order', () => {
  const all = ['Unparcelled', 'Where is my parcel?', 'Parcel', 'Parcels', 'Parcel post']
  expect(rank('parcel', all, (text) => [text])).toEqual([
    'Parcel',
    'Parcels',
    'Parcel post',
    'Where is my parcel?',
    'Unparcelled',
  ])
})

test('letters in order never take for ever, whatever is typed', () => {
  const before = performance.now()
  fitOf('a'.repeat(12), 'a '.repeat(400))
  fitOf(`${'a'.repeat(11)}b`, 'a'.repeat(200))
  fitOf(`${'a'.repeat(11)}b`, 'a '.repeat(100))
  expect(performance.now() - before).toBeLessThan(500)
})

const run = () => {}
const entry = (group: Entry['group'], label: string, more: Partial<Entry> = {}): Entry => ({
  id: label,
  group,
  label,
  run,
  ...more,
})

test('before the first letter there is no rule; with letters the best group leads', () => {
  const entries = [
    entry('acts', 'Go to Stories'),
    entry('tickets', '#4 Parcel'),
    entry('rules', 'U4 Merge at login', { isQuiet: true }),
  ]
  expect(sectionsOf('', entries).map(({ group }) => group)).toEqual(['acts', 'tickets'])
  expect(sectionsOf('u4', entries)).toMatchObject([{ group: 'rules' }])
  expect(sectionsOf('4', entries)[0]).toMatchObject({ group: 'tickets' })
})
