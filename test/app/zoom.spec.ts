import { expect, test } from 'vitest'
import { zoomBeside } from '../../src-main/app/zoom.ts'

test('the page grows and shrinks by steps, from half to twice its size and no further', () => {
  expect(zoomBeside(1, 'in')).toBe(1.1)
  expect(zoomBeside(1.25, 'in')).toBe(1.5)
  expect(zoomBeside(2, 'in')).toBe(2)
  expect(zoomBeside(1, 'out')).toBe(0.9)
  expect(zoomBeside(0.5, 'out')).toBe(0.5)
})

test('a size between two steps, as Chromium rounds it, goes to the next one', () => {
  expect(zoomBeside(1.1000000238418579, 'in')).toBe(1.25)
  expect(zoomBeside(0.9, 'out')).toBe(0.8)
  expect(zoomBeside(3, 'out')).toBe(2)
})
