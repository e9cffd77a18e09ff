import { expect, test } from 'vitest'
import { keepOnDisplay } from '../../src-main/app/keep-on-display.ts'

const laptop = { x: 0, y: 25, width: 1440, height: 875 }
const projector = { x: 1440, y: 0, width: 1920, height: 1080 }

test('a window stays where it was, also on the projector', () => {
  const bounds = { x: 1600, y: 100, width: 1200, height: 800 }
  expect(keepOnDisplay(bounds, [laptop, projector])).toEqual(bounds)
})

test('without the projector it opens on the main display, no larger than that', () => {
  expect(keepOnDisplay({ x: 1440, y: 0, width: 1920, height: 1080 }, [laptop])).toEqual({ width: 1440, height: 875 })
})

test('a window that only peeps in at an edge is brought back', () => {
  expect(keepOnDisplay({ x: 1400, y: 100, width: 900, height: 700 }, [laptop])).toEqual({ width: 900, height: 700 })
  expect(keepOnDisplay({ x: 100, y: 880, width: 900, height: 700 }, [laptop])).toEqual({ width: 900, height: 700 })
})

test('its title bar never hides under the edge of the display', () => {
  expect(keepOnDisplay({ x: 100, y: 0, width: 900, height: 700 }, [laptop])).toMatchObject({ x: 100, y: 25 })
})

test('a first window has no place yet, and fits', () => {
  expect(keepOnDisplay({ width: 1440, height: 900 }, [{ x: 0, y: 0, width: 1280, height: 720 }])).toEqual({
    width: 1280,
    height: 720,
  })
  expect(keepOnDisplay({ width: 1440, height: 900 }, [])).toEqual({ width: 1440, height: 900 })
})
