import { inflateSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lookAtFile } from '#shared/files/look-at-file.ts'
import { drawPicture } from '#shared/scenario/pictures/draw-picture.ts'
import { madeFiles } from '#shared/scenario/pictures/made-files.ts'

const hex = (text: string) => Uint8Array.from(Buffer.from(text.replaceAll(' ', ''), 'hex'))
const look = (bytes: Uint8Array) => lookAtFile({ name: 'a', bytes }).image

/** Heads of images, as the formats' own papers write them. */
const gif = hex('474946383961 2c01 c800 f00000')
const webp = hex('52494646 24000000 57454250 56503858 0a000000 00000000 2b0100 c70000')
const jpegHead = 'ffd8 ffe0 0010 4a46494600010100000100010000'
const exif = (orientation: string) =>
  `ffd8 ffe1 0022 457869660000 4d4d002a00000008 0001 0112 0003 00000001 ${orientation} 0000 00000000`
const size = 'ffc0 0011 08 00c8 012c 03 011100 021101 031101 ffd9'

describe('An image is known by its first bytes', () => {
  it('GIF, WebP and JPEG, with their sizes', () => {
    expect(look(gif)).toEqual({ type: 'image/gif', width: 300, height: 200 })
    expect(look(webp)).toEqual({ type: 'image/webp', width: 300, height: 200 })
    expect(look(hex(jpegHead + size))).toEqual({ type: 'image/jpeg', width: 300, height: 200 })
  })

  it('a photo that says it lies on its side has the size in which it is drawn', () => {
    expect(look(hex(exif('0006') + size))).toEqual({ type: 'image/jpeg', width: 200, height: 300 })
    expect(look(hex(exif('0001') + size))).toEqual({ type: 'image/jpeg', width: 300, height: 200 })
  })

  it('nothing else is one: texts, SVG, programs, heads that end too soon', () => {
    const others = [
      '',
      'hello',
      '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>',
      'MZ\u0090',
      '%PDF-1.7',
    ]
    for (const text of others) expect(look(Buffer.from(text))).toBeUndefined()
    for (const whole of [gif, webp, hex(jpegHead + size)]) expect(look(whole.subarray(0, 8))).toBeUndefined()
  })

  it('any bytes are looked at without a fault, and large ones quickly', () => {
    fc.assert(
      fc.property(fc.constantFrom('89504e47', 'ffd8', '474946383961', '52494646'), fc.uint8Array(), (head, rest) => {
        expect(() => look(Uint8Array.from([...hex(head), ...rest]))).not.toThrow()
      }),
    )
    const hostile = new Uint8Array(50 * 2 ** 20)
    hostile.set([0xff, 0xd8])
    const before = performance.now()
    expect(look(hostile)).toBeUndefined()
    expect(performance.now() - before).toBeLessThan(2_000)
  })
})

describe('The pictures of stories', () => {
  it('are whole PNGs of one size, the same for the same words and others for others', () => {
    const picture = drawPicture('a parcel on a doorstep')
    expect(look(picture)).toEqual({ type: 'image/png', width: 480, height: 320 })
    expect(drawPicture('a parcel on a doorstep')).toEqual(picture)
    expect(drawPicture('the other side')).not.toEqual(picture)
    const start = Buffer.from(picture).indexOf('IDAT')
    const length = Buffer.from(picture).readUInt32BE(start - 4)
    expect(inflateSync(picture.subarray(start + 4, start + 4 + length))).toHaveLength(481 * 320)
  })

  it('have names of every script, and other files the size that is written', () => {
    const made = madeFiles({ picture: ['A parcel, on a doorstep!', '急須のふた'], file: 'invoice.pdf, 2 KB' })
    expect(made.map(({ name, bytes }) => [name, bytes.length > 1_000])).toEqual([
      ['a-parcel-on-a-doorstep.png', true],
      ['急須のふた.png', true],
      ['invoice.pdf', true],
    ])
    expect(made[2]?.bytes).toHaveLength(2_048)
  })
})
