/**
 * The fonts that ship, so that no name is boxes on a bare machine: Inter, and Noto for scripts that it does not have. Each is
 * cut into pieces by `unicode-range`; only those are read of which the page shows a character.
 */
import '@fontsource-variable/inter/wght.css'
import '@fontsource-variable/noto-sans-arabic/wght.css'
import '@fontsource-variable/noto-sans-devanagari/wght.css'
import '@fontsource-variable/noto-sans-hebrew/wght.css'
import '@fontsource-variable/noto-sans-jp/wght.css'
import '@fontsource-variable/noto-sans-kr/wght.css'
import '@fontsource-variable/noto-sans-sc/wght.css'
import '@fontsource-variable/noto-sans-thai/wght.css'
import '@infolektuell/noto-color-emoji/index.css'

/** Japanese before Chinese: they share most characters, and one of them must come first. */
const scripts = ['Arabic', 'Hebrew', 'Devanagari', 'Thai', 'JP', 'KR', 'SC'] as const

export const fonts = [
  "'Inter Variable'",
  // Before the system's fonts, some of which know emoji only as outlines.
  "'Noto Color Emoji'",
  ...scripts.map((script) => `'Noto Sans ${script} Variable'`),
  "'Noto Sans'",
  'system-ui',
  'sans-serif',
].join(', ')
