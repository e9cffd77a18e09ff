/**
 * Draws a small picture from a text, for messages of stories: parcels before a wall. The same text always gives the same
 * picture, another text another one, so that a trainer can tell two pictures apart by looking.
 */
import { dice } from '../luck.ts'
import { encodePng } from './png.ts'

const [width, height] = [480, 320]
const floor = 214

/** A wall, its darker edge, a floor, and where the shadows lie on it. */
const rooms = [
  ['#dfe6e4', '#c3cfcc', '#b08d6a', '#8f7054'],
  ['#e9e1d3', '#d3c6b1', '#8d9aa0', '#727e84'],
  ['#d7e0ec', '#bac8da', '#a99a86', '#887a68'],
  ['#ead9d2', '#d6beb4', '#7f8a76', '#67725f'],
  ['#cfdcd0', '#b1c4b3', '#c2a77f', '#a0875f'],
] as const
/** A parcel's front, its top, its side, and the tape on it. */
const parcels = [
  ['#c69663', '#dcb184', '#a67a4b', '#eadfc8'],
  ['#5b86a8', '#7ba3c2', '#456b8a', '#e6eef4'],
  ['#b5604f', '#cd8272', '#914838', '#f3e0d8'],
  ['#5f8f6c', '#80ab8b', '#487355', '#e2efe4'],
  ['#8a78a8', '#a898c2', '#6c5b89', '#ece6f4'],
] as const
const [wall, edge, ground, shadow] = [0, 1, 2, 3]
const [label, ink] = [4, 5]
const firstParcel = 6

export function drawPicture(text: string): Uint8Array {
  const roll = dice(`picture of ${text}`)
  const upTo = (count: number) => roll() % count
  const pixels = new Uint8Array(width * height)
  const fill = (x: number, y: number, w: number, h: number, colour: number, slant = 0): void => {
    for (let row = 0; row < h; row += 1) {
      const line = Math.round(y + row)
      const from = Math.round(x + slant * (h - row))
      if (line < 0 || line >= height) continue
      pixels.fill(colour, line * width + Math.max(0, from), line * width + Math.min(width, Math.round(from + w)))
    }
  }

  const count = 1 + upTo(3)
  const chosen = Array.from({ length: count }, () => parcels[upTo(parcels.length)]!)
  fill(0, 0, width, floor, wall)
  const door = 40 + upTo(280)
  fill(door, 26, 126, floor - 26, edge)
  fill(door + 8, 34, 110, floor - 34, wall)
  fill(door + 98, 128, 10, 10, edge)
  fill(0, floor - 8, width, 8, edge)
  fill(0, floor, width, height - floor, ground)

  const room = width / count
  for (let index = 0; index < count; index += 1) {
    const [w, h, depth] = [70 + upTo(Math.min(110, room - 100)), 60 + upTo(90), 22 + upTo(16)]
    const x = index * room + 14 + upTo(Math.max(1, room - w - depth - 20))
    const y = floor + 34 + upTo(26) - h
    const [front, top, side, tape] = [0, 1, 2, 3].map((shade) => firstParcel + 4 * index + shade) as [
      number,
      number,
      number,
      number,
    ]
    fill(x - 6, y + h - 4, w + depth + 16, 12, shadow)
    fill(x, y - depth, w, depth, top, 1)
    for (let step = 0; step < depth; step += 1) fill(x + w + step, y - step, 1, h, side)
    fill(x, y, w, h, front)
    fill(x + w / 2 - 8, y - depth, 16, depth, tape, 1)
    fill(x + w / 2 - 8, y, 16, h / 3, tape)
    fill(x + 10, y + h - 34, 38, 24, label)
    for (const line of [6, 11, 16]) fill(x + 14, y + h - 34 + line, 12 + upTo(18), 2, ink)
  }
  const palette = [...rooms[upTo(rooms.length)]!, '#fbfaf6', '#4b5357', ...chosen.flat()]
  return encodePng({ width, height, pixels, palette })
}
