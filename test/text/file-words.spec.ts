import { expect, test } from 'vitest'
import { heardWords, lineWords, sizeWords, typeAndSize } from '#shared/text/file-words.ts'
import { openText } from '#shared/text/text.ts'

const { t } = openText()

test('a size is told in the unit in which people think of it', () => {
  expect([0, 999, 1_000, 150_000, 2 ** 20, 50 * 2 ** 20].map((size) => sizeWords(t, size))).toEqual([
    '0 bytes',
    '999 bytes',
    '1 KB',
    '146 KB',
    '1 MB',
    '50 MB',
  ])
  expect(typeAndSize(t, { name: 'Bill.PDF', size: 2_048 })).toBe('PDF · 2 KB')
})

test('a message without text is called by its file, or by how many there are', () => {
  const files = { count: 1, name: 'parcel.jpg', isImage: true }
  expect(lineWords(t, { text: 'Hello' })).toBe('Hello')
  expect(lineWords(t, { text: '', files })).toBe('Image: parcel.jpg')
  expect(lineWords(t, { text: '', files: { ...files, isImage: false } })).toBe('File: parcel.jpg')
  expect(lineWords(t, { text: '', files: { ...files, count: 2 } })).toBe('2 files')
})

test('a message is heard with its files, their names in plain direction', () => {
  expect(heardWords(t, { text: 'Look', files: [{ name: 'a.png', width: 3 }, { name: 'b\u202e.pdf' }] })).toBe(
    'Look. Image: a.png. File: b.pdf',
  )
})
