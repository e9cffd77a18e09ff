/** Spans of time and moments, as people write them. */
import { describe, expect, it } from 'vitest'
import { parseDuration, parseMoment } from '#shared/scenario/language/values.ts'
import { nearest } from '#shared/scenario/problems/nearest.ts'

describe('spans', () => {
  it.each([
    ['10 minutes', 600_000],
    ['1 minute', 60_000],
    ['10m', 600_000],
    ['90s', 90_000],
    ['45 sec', 45_000],
    ['2 hours', 7_200_000],
    ['1h 30m', 5_400_000],
    ['1 hour and 30 minutes', 5_400_000],
    ['1 day, 6 hours', 108_000_000],
    ['1.5 hours', 5_400_000],
    ['2 weeks', 1_209_600_000],
  ])('%s', (written, milliseconds) => expect(parseDuration(written)).toBe(milliseconds))
  it.each(['', '10', 'minutes', '10 months', '-5 minutes', '1e3 s', '10 minutes later', 'ten minutes'])(
    'not %j',
    (written) => expect(parseDuration(written)).toBeUndefined(),
  )
})

describe('moments, in UTC unless they say otherwise', () => {
  it.each([
    ['2025-03-04 10:30', '2025-03-04T10:30:00.000Z'],
    ['2025-03-04', '2025-03-04T00:00:00.000Z'],
    ['2025-03-04T10:30:15Z', '2025-03-04T10:30:15.000Z'],
    ['2025-03-04 10:30:15.5 +02:00', '2025-03-04T08:30:15.500Z'],
    ['2024-02-29', '2024-02-29T00:00:00.000Z'],
  ])('%s', (written, moment) => expect(parseMoment(written)).toBe(moment))
  it.each(['2025-02-29', '2025-13-01', '2025-03-04 25:00', 'March 4', '10:30', '2025-3-4', ''])('not %j', (written) =>
    expect(parseMoment(written)).toBeUndefined(),
  )
})

describe('the nearest word', () => {
  const known = ['requester', 'verified', 'external id', 'logs in as']
  it.each([
    ['requestor', 'requester'],
    ['verfied', 'verified'],
    ['external_id', 'external id'],
    ['externalId', 'external id'],
    ['Logs in as', 'logs in as'],
    ['something', undefined],
    ['id', 'external id'],
    ['log_in', 'logs in as'],
    ['on', undefined],
  ])('%s: %s', (word, near) => expect(nearest(word, known)).toBe(near))
})
