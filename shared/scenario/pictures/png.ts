/** Writes a small PNG (W3C PNG, third edition): one byte a pixel into a palette, and nothing compressed. The same everywhere. */
export type Indexed = {
  readonly width: number
  readonly height: number
  /** One byte a pixel, row by row. */
  readonly pixels: Uint8Array
  /** `#rrggbb`, at most 256. */
  readonly palette: readonly string[]
}

export function encodePng({ width, height, pixels, palette }: Indexed): Uint8Array {
  const header = [...number(width), ...number(height), 8, 3, 0, 0, 0]
  const colours = palette.flatMap((colour) => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)))
  const rows = new Uint8Array((width + 1) * height)
  // Each row begins with 0: it is not filtered.
  for (let row = 0; row < height; row += 1)
    rows.set(pixels.subarray(row * width, (row + 1) * width), row * (width + 1) + 1)
  return joined([
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    chunk('IHDR', Uint8Array.from(header)),
    chunk('PLTE', Uint8Array.from(colours)),
    chunk('IDAT', stored(rows)),
    chunk('IEND', new Uint8Array()),
  ])
}

const number = (value: number): readonly number[] => [24, 16, 8, 0].map((shift) => (value >>> shift) & 0xff)

function chunk(name: string, data: Uint8Array): Uint8Array {
  const body = joined([Uint8Array.from(name, (letter) => letter.charCodeAt(0)), data])
  return joined([Uint8Array.from(number(data.length)), body, Uint8Array.from(number(crc32(body)))])
}

/** A zlib stream (RFC 1950) of stored blocks (RFC 1951, 3.2.4). */
function stored(data: Uint8Array): Uint8Array {
  const most = 0xffff
  const parts: Uint8Array[] = [Uint8Array.of(0x78, 0x01)]
  for (let start = 0; start < data.length; start += most) {
    const block = data.subarray(start, start + most)
    const [low, high] = [block.length & 0xff, block.length >>> 8]
    const isLast = start + most >= data.length ? 1 : 0
    parts.push(Uint8Array.of(isLast, low, high, low ^ 0xff, high ^ 0xff), block)
  }
  return joined([...parts, Uint8Array.from(number(adler32(data)))])
}

function adler32(data: Uint8Array): number {
  let [low, high] = [1, 0]
  for (const byte of data) {
    low = (low + byte) % 65_521
    high = (high + low) % 65_521
  }
  return ((high << 16) | low) >>> 0
}

function crc32(data: Uint8Array): number {
  let sum = 0xffffffff
  for (const byte of data) {
    sum ^= byte
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0)
  }
  return (sum ^ 0xffffffff) >>> 0
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}
