/** Small pictures of the stage with one panel filled: Garden has none for this. */
const frame = '<rect x="1.5" y="2.5" width="13" height="11" rx="1.5" fill="none" stroke="currentColor"/>'
const picture = (filled: string): string => `<svg viewBox="0 0 16 16">${frame}${filled}</svg>`
const block = (x: number, y: number, width: number, height: number): string =>
  picture(`<rect x="${x}" y="${y}" width="${width}" height="${height}" rx=".5" fill="currentColor"/>`)
const line = (path: string): string => picture(`<path d="${path}" fill="none" stroke="currentColor"/>`)

export const panelIcons = {
  devices: { shown: block(3, 4, 3, 8), hidden: line('M5.5 2.5v11') },
  profile: { shown: block(10, 4, 3, 8), hidden: line('M10.5 2.5v11') },
  timeline: { shown: block(3, 9, 10, 3), hidden: line('M1.5 9.5h13') },
} as const
