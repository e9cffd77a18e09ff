import { describe, expect, it } from 'vitest'
import { weekdays, type BusinessHours, type OpenHours } from '#shared/engine/heads.ts'
import { instant } from '#shared/engine/ids.ts'
import { isOpenAt } from '#shared/engine/workspace/business-hours.ts'
import { laptop, phone, ticket1, world, type World } from './world.ts'

const outside = { greeting: 'We are asleep.', question: 'Who is it?', followUp: 'We answer tomorrow.' }
const hoursIn = (timeZone: string, week: BusinessHours['week']): BusinessHours => ({ timeZone, week, outside })
const everyDay = (hours: OpenHours) => Object.fromEntries(weekdays.map((day) => [day, hours]))
const isOpen = (hours: BusinessHours, at: string) => isOpenAt(hours, instant(at))
const nineToFive = { from: '09:00', to: '17:00' }

/** In the small world it is Wednesday, shortly after ten in UTC. */
const closedNow = hoursIn('UTC', { thursday: nineToFive })
const openNow = hoursIn('UTC', { wednesday: nineToFive })
const linesOn = (shop: World, device = laptop) =>
  shop.ask({ type: 'Messenger', device, limit: 50 }).lines.map(({ text }) => text)

describe('business hours', () => {
  it('B2 begin with the first minute and end before the last', () => {
    const hours = hoursIn('UTC', { wednesday: nineToFive })
    const at = (time: string) => isOpen(hours, `2026-03-04T${time}Z`)
    expect(['08:59:59.999', '09:00:00.000', '16:59:59.999', '17:00:00.000'].map(at)).toEqual([false, true, true, false])
  })

  it('B2 are those of their time zone, where it may be another day', () => {
    const hours = hoursIn('Pacific/Auckland', { thursday: nineToFive })
    expect(isOpen(hours, '2026-03-04T20:30:00.000Z')).toBe(true) // Thursday, 09:30 there
    expect(isOpen(hours, '2026-03-05T10:00:00.000Z')).toBe(false) // Thursday, 23:00 there
  })

  it('B2 go on over midnight if they end before they begin, from Sunday into Monday too', () => {
    const hours = hoursIn('UTC', { sunday: { from: '22:00', to: '02:00' } })
    const open = ['2026-03-08T22:00', '2026-03-08T23:59', '2026-03-09T00:00', '2026-03-09T01:59']
    const closed = ['2026-03-08T01:00', '2026-03-08T21:59', '2026-03-09T02:00', '2026-03-09T22:30']
    for (const at of open) expect(isOpen(hours, `${at}:00.000Z`), at).toBe(true)
    for (const at of closed) expect(isOpen(hours, `${at}:00.000Z`), at).toBe(false)
  })

  it('B2 to midnight end with the day, and from midnight to midnight are all of it', () => {
    const evening = hoursIn('UTC', { wednesday: { from: '18:00', to: '00:00' } })
    expect(isOpen(evening, '2026-03-04T23:59:59.999Z')).toBe(true)
    expect(isOpen(evening, '2026-03-05T00:00:00.000Z')).toBe(false)
    const wholeDay = hoursIn('UTC', { wednesday: { from: '00:00', to: '00:00' } })
    for (const time of ['00:00', '12:00', '23:59']) expect(isOpen(wholeDay, `2026-03-04T${time}:00.000Z`)).toBe(true)
    for (const at of ['2026-03-03T23:59', '2026-03-05T00:00']) expect(isOpen(wholeDay, `${at}:00.000Z`), at).toBe(false)
  })

  it('B2 follow the clock on the wall when summer time begins: the hour that is left out never comes', () => {
    // In Berlin, on 29 March 2026, 02:00 is followed by 03:00: 01:00 in UTC.
    const hours = hoursIn('Europe/Berlin', { sunday: { from: '02:30', to: '04:00' } })
    expect(isOpen(hours, '2026-03-29T00:59:00.000Z')).toBe(false) // 01:59
    expect(isOpen(hours, '2026-03-29T01:00:00.000Z')).toBe(true) // 03:00
    expect(isOpen(hours, '2026-03-29T02:00:00.000Z')).toBe(false) // 04:00
    const between = hoursIn('Europe/Berlin', { sunday: { from: '02:10', to: '02:50' } })
    for (let minute = 0; minute < 60; minute += 10)
      expect(isOpen(between, `2026-03-29T0${minute < 30 ? 0 : 1}:${String(minute).padStart(2, '0')}:00.000Z`)).toBe(
        false,
      )
  })

  it('B2 follow it when summer time ends: the hour that comes twice is open twice', () => {
    // In Berlin, on 25 October 2026, 03:00 is followed by 02:00: 01:00 in UTC.
    const hours = hoursIn('Europe/Berlin', { sunday: { from: '02:00', to: '02:30' } })
    const at = ['2026-10-25T00:10', '2026-10-25T00:40', '2026-10-25T01:10', '2026-10-25T01:40']
    expect(at.map((one) => isOpen(hours, `${one}:00.000Z`))).toEqual([true, false, true, false])
  })

  it('B2 nine in the morning is nine in winter and in summer', () => {
    const hours = hoursIn('America/New_York', everyDay(nineToFive))
    expect(isOpen(hours, '2026-01-15T13:30:00.000Z')).toBe(false)
    expect(isOpen(hours, '2026-07-15T13:30:00.000Z')).toBe(true)
  })

  it('B2 of a week without a day are never', () => {
    const hours = hoursIn('UTC', {})
    for (let day = 1; day <= 7; day += 1) expect(isOpen(hours, `2026-03-0${day}T12:00:00.000Z`)).toBe(false)
  })
})

describe('the messaging bot with business hours', () => {
  it('B1, B2 says its other texts outside them', () => {
    const shop = world()
    shop.do({ type: 'ChangeBusinessHours', hours: closedNow })
    shop.writes(laptop, 'Hello')
    expect(linesOn(shop)).toEqual(['Hello', outside.greeting, outside.question])
    shop.do({ type: 'GiveDetails', device: laptop, name: 'Ada' })
    expect(linesOn(shop).at(-1)).toBe(outside.followUp)
  })

  it('B1, B2 asks nobody who is logged in, outside them either', () => {
    const shop = world()
    shop.do({ type: 'ChangeBusinessHours', hours: closedNow })
    shop.logsIn(laptop, 'ada')
    shop.writes(laptop, 'Hello')
    expect(linesOn(shop)).toEqual(['Hello', outside.greeting, outside.followUp])
  })

  it('B2 says its usual texts within them, and after they are taken away', () => {
    const shop = world()
    const usual = shop.ask({ type: 'Workspace' }).bot.greeting
    shop.do({ type: 'ChangeBusinessHours', hours: openNow })
    shop.writes(laptop, 'Hello')
    expect(linesOn(shop)).toContain(usual)
    shop.do({ type: 'ChangeBusinessHours', hours: closedNow })
    shop.do({ type: 'ChangeBusinessHours', hours: null })
    shop.writes(phone, 'Hello')
    expect(linesOn(shop, phone)).toContain(usual)
    expect(shop.ask({ type: 'Workspace' }).businessHours).toBeUndefined()
  })

  it('B2 what it said stays said when the hours change', () => {
    const shop = world()
    shop.do({ type: 'ChangeBusinessHours', hours: closedNow })
    shop.writes(laptop, 'Hello')
    shop.do({ type: 'ChangeBusinessHours', hours: openNow })
    expect(linesOn(shop)).toContain(outside.greeting)
  })

  it.each(['first-release', 'current'] as const)(
    'B2 has them under %s too: the article says nothing of them',
    (policy) => {
      const shop = world()
      shop.do({ type: 'ChangePolicy', policy })
      shop.do({ type: 'ChangeBusinessHours', hours: closedNow })
      shop.writes(laptop, 'Hello')
      expect(linesOn(shop)).toContain(outside.greeting)
    },
  )

  it('B2 needs a time zone that there is, and something to say', () => {
    const shop = world()
    const refused = (hours: BusinessHours) => shop.refused({ type: 'ChangeBusinessHours', hours })
    expect(refused(hoursIn('Europe/Nowhere', {}))).toBe('time-zone-unknown')
    expect(refused({ ...closedNow, outside: { ...outside, followUp: ' ' } })).toBe('text-missing')
    expect(refused({ ...closedNow, outside: { ...outside, greeting: 'x'.repeat(5_000) } })).toBe('text-too-long')
    expect(shop.heads.workspace()?.businessHours).toBeUndefined()
  })

  it('asking twice is quiet, in whatever order the days are named; and the change can be taken back', () => {
    const shop = world()
    const set = (week: BusinessHours['week']) =>
      shop.do({ type: 'ChangeBusinessHours', hours: hoursIn('UTC', week) }).length
    expect(set({ monday: nineToFive, friday: nineToFive })).toBe(1)
    expect(set({ friday: nineToFive, monday: nineToFive })).toBe(0)
    expect(shop.do({ type: 'ChangeBusinessHours', hours: null })).toHaveLength(1)
    expect(shop.do({ type: 'ChangeBusinessHours', hours: null })).toEqual([])
    shop.do({ type: 'Undo', since: 0 })
    expect(Object.keys(shop.heads.workspace()!.businessHours!.week)).toEqual(['monday', 'friday'])
  })

  it('B2 an answer to a question asked in the evening is met by the morning’s words', () => {
    const shop = world()
    // The world's clock goes on by a minute with each command: between the question and the answer the hours begin.
    const minute = shop.journal.lastAt()!.slice(14, 16)
    const from = `10:${String(Number(minute) + 3).padStart(2, '0')}`
    shop.do({ type: 'ChangeBusinessHours', hours: hoursIn('UTC', { wednesday: { from, to: '17:00' } }) })
    shop.writes(laptop, 'Hello')
    shop.do({ type: 'GiveDetails', device: laptop, name: 'Ada' })
    expect(linesOn(shop)).toEqual([
      'Hello',
      outside.greeting,
      outside.question,
      'Ada',
      shop.ask({ type: 'Workspace' }).bot.followUp,
    ])
    expect(shop.heads.tickets.get(ticket1)?.botAsks).toBe(false)
  })
})
