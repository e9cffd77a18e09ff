import { expect, test } from 'vitest'
import { shopPages, addressOf } from '#shared/contract/shop.ts'
import { instant, ticketId, userId } from '#shared/engine/ids.ts'
import { context } from '#shared/text/en/context.ts'
import { firstKept, readKept } from '../../src-main/preferences/kept.ts'
import { profileSections } from '#shared/contract/bridge.ts'
import { changeDesk, emptyDesk } from '../../src-renderer/screens/agent/desk-state.ts'
import { openDraftBook } from '../../src-renderer/screens/agent/draft-book.ts'
import { cityOf, languageName, timeThere } from '../../src-renderer/screens/context/local-words.ts'

test('a profile on its own stands where the views are, and goes when a ticket or a view is opened', () => {
  const open = changeDesk(
    { ...emptyDesk, tabs: [ticketId(1)], shown: ticketId(1) },
    {
      type: 'open-person',
      user: userId(2),
    },
  )
  expect(open).toEqual({ ...emptyDesk, tabs: [ticketId(1)], person: userId(2) })
  expect(changeDesk(open, { type: 'open', ticket: ticketId(1) })).not.toHaveProperty('person')
  expect(changeDesk(open, { type: 'views' })).not.toHaveProperty('person')
  expect(changeDesk(open, { type: 'view', view: 'pending' })).not.toHaveProperty('person')
})

test('every page of the shop has an address of its own, made of its title', () => {
  const addresses = shopPages.map((page) => addressOf(context.shop.page[page].title))
  expect(new Set(addresses).size).toBe(shopPages.length)
  expect(addresses[0]).toBe('https://shop.example/')
  expect(addressOf('Size guide: cups & pots')).toBe('https://shop.example/size-guide-cups-pots')
  expect(addressOf('サイズ')).toBe('https://shop.example/サイズ')
})

test('a device’s language and time are read as an agent reads them; what names no language stays as it is', () => {
  expect([languageName('pt-PT'), languageName('en-KE'), languageName('zzz')]).toEqual([
    'European Portuguese',
    'English (Kenya)',
    'zzz',
  ])
  expect(timeThere(instant('2025-03-04T22:30:00.000Z'), 'Asia/Tokyo')).toBe('07:30')
  expect(cityOf('America/New_York')).toBe('New York')
})

test('what is written about a person and what on a ticket are different drafts', () => {
  const book = openDraftBook(() => {})
  book.write({ agent: 'agent-1', ticket: userId(1), channel: 'note' }, 'Calm')
  expect(book.text({ agent: 'agent-1', ticket: ticketId(1), channel: 'note' })).toBe('')
  expect(book.has({ agent: 'agent-1', ticket: ticketId(1) })).toBe(false)
})

test('preferences may leave out what is folded, and every section can be', () => {
  expect(firstKept.preferences).not.toHaveProperty('folded')
  const folded = (sections: readonly string[]) =>
    readKept(JSON.stringify({ ...firstKept, preferences: { ...firstKept.preferences, folded: sections } }))
  expect(folded(profileSections)).toMatchObject({ ok: true, kept: { preferences: { folded: profileSections } } })
  expect(folded(['pockets'])).toEqual({ ok: false, why: 'damaged' })
})
