import { describe, expect, it } from 'vitest'
import type { TicketGrouping } from '#shared/engine/heads.ts'
import { deviceId, ticketId } from '#shared/engine/ids.ts'
import { kim, laptop, phone, sam, world, type World } from './world.ts'

/** Five tickets: 1 and 4 are Ada's, 2, 3 and 5 are visitors'; Sam has 2, Kim 3 and 5. */
function shopOfFive(): World {
  const shop = world()
  const tablet = deviceId(3)
  shop.do({ type: 'AddDevice', name: 'Tablet', kind: 'phone' })
  shop.logsIn(laptop, 'ada', { name: 'Ada Byron' })
  shop.writes(laptop, 'One')
  shop.writes(phone, 'Two')
  shop.writes(tablet, 'Three')
  shop.do({ type: 'SubmitTicket', ticket: ticketId(1), agent: sam, status: 'solved' })
  shop.do({ type: 'CloseTicket', ticket: ticketId(1) })
  shop.writes(laptop, 'Four')
  shop.do({ type: 'AssignTicket', ticket: ticketId(2), agent: sam, assignee: sam })
  shop.do({ type: 'AssignTicket', ticket: ticketId(3), agent: kim, assignee: kim })
  shop.do({ type: 'AddDevice', name: 'Kiosk', kind: 'browser' })
  shop.writes(deviceId(4), 'Five')
  shop.do({ type: 'SubmitTicket', ticket: ticketId(5), agent: kim, status: 'pending' })
  return shop
}
const list = (shop: World, grouping: TicketGrouping, offset = 0, limit = 50) =>
  shop.ask({ type: 'TicketList', view: 'all-unsolved', agent: sam, offset, limit, grouping })

/** The list as it is read, line by line. */
function lines(shop: World, grouping: TicketGrouping, offset = 0, limit = 50): readonly (string | number)[] {
  const { rows, grouped } = list(shop, grouping, offset, limit)
  const numbers = rows.map(({ number }) => number)
  const read: (string | number)[] = []
  for (let line = offset; line < Math.min(offset + limit, grouped!.lines); line += 1) {
    const heading = grouped!.headings.find((one) => one.line === line)
    if (!heading) read.push(numbers.shift()!)
    else {
      const { of, count } = heading
      const what =
        of.kind === 'status' ? of.status : of.kind === 'requester' ? of.requester.name : (of.assignee?.name ?? 'nobody')
      read.push(`${what ?? 'visitor'} ${count}`)
    }
  }
  expect(numbers).toEqual([])
  return read
}

describe('a list in groups', () => {
  it('stands under headings with counts, each group in the list’s own order', () => {
    const shop = shopOfFive()
    expect(lines(shop, 'status')).toEqual(['new 1', 4, 'open 2', 3, 2, 'pending 1', 5])
    expect(lines(shop, 'assignee')).toEqual(['nobody 1', 4, 'Kim Lund 2', 5, 3, 'Sam Okoye 1', 2])
    expect(lines(shop, 'requester')).toEqual(['Ada Byron 1', 4, 'visitor 1', 2, 'visitor 1', 3, 'visitor 1', 5])
  })

  it('counts tickets and lines apart', () => {
    expect(list(shopOfFive(), 'status')).toMatchObject({ total: 4, grouped: { lines: 7 } })
  })

  it('comes in pages that read as one, wherever they are cut', () => {
    const shop = shopOfFive()
    for (const grouping of ['status', 'requester', 'assignee'] as const) {
      const whole = lines(shop, grouping)
      for (let limit = 1; limit <= whole.length; limit += 1) {
        const pages = Array.from({ length: Math.ceil(whole.length / limit) }, (_, page) =>
          lines(shop, grouping, page * limit, limit),
        )
        expect(pages.flat()).toEqual(whole)
      }
    }
  })

  it('tells on each page which heading its first line stands under', () => {
    expect(list(shopOfFive(), 'status', 4, 1).grouped!.headings).toMatchObject([{ line: 2, of: { status: 'open' } }])
  })
})
