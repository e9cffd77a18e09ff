/** The one theme: Garden's, light or dark, with Inter, and the tones that are ours. Every colour of the app is here. */
import type { StoryStep } from '#shared/contract/bridge.ts'
import { fonts } from './fonts.ts'
import { DEFAULT_THEME, PALETTE, type IGardenTheme } from '@zendeskgarden/react-theming'

export type Scheme = 'light' | 'dark'

/** Garden names what a colour is for in its own components; these name what a colour is for in Understudy. */
export type Tone = {
  /** Behind everything, and the panels that lie on it. */
  readonly canvas: string
  readonly panel: string
  readonly raised: string
  /** Under the pointer; the chosen row. */
  readonly hover: string
  readonly chosen: string
  readonly line: string
  readonly lineSoft: string
  readonly ink: string
  readonly inkSoft: string
  readonly link: string
  readonly danger: string
  /** The mark of rule A1, and the ground on which its reason stands. */
  readonly verified: string
  readonly verifiedGround: string
  readonly simulation: string
  readonly noteGround: string
  readonly noteInk: string
  readonly noteLine: string
  /** The words of a search where they were found. */
  readonly hitGround: string
  readonly hitInk: string
  /** The ring around what differs in a what-if, and the ground of its title. */
  readonly different: string
  readonly differentGround: string
  readonly agent: string
  readonly bot: string
  readonly visitor: string
  readonly onStrong: string
  /** A messenger on a device: its head, the person's bubbles and everybody else's. */
  readonly deviceHead: string
  readonly deviceInk: string
  readonly bubbleMine: string
  readonly bubbleTheirs: string
  /** The edge around a phone's screen. */
  readonly phoneEdge: string
  /** The three parts of a token: header, claims, signature. */
  readonly tokenParts: readonly [string, string, string]
  /** Who acts in a step of a story. */
  readonly chair: Readonly<Record<StoryStep['chair'], string>>
  /** Former tickets by letter: A is the ticket itself. */
  readonly origins: readonly string[]
}

declare module 'styled-components' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- how styled-components learns of a theme
  export interface DefaultTheme extends UnderstudyTheme {}
}
export type UnderstudyTheme = IGardenTheme & { readonly tone: Tone }

const { grey, blue, green, kale, royal, orange, purple, teal, fuschia, lemon, red, yellow, white } = PALETTE

const light: Tone = {
  canvas: '#f3f5f6',
  panel: white,
  raised: white,
  hover: grey[100],
  chosen: blue[100],
  line: grey[300],
  lineSoft: grey[200],
  ink: grey[900],
  inkSoft: grey[700],
  link: blue[700],
  danger: red[700],
  verified: green[700],
  verifiedGround: green[100],
  simulation: yellow[700],
  noteGround: '#fff6dc',
  noteInk: lemon[800],
  noteLine: lemon[400],
  hitGround: yellow[200],
  hitInk: grey[1100],
  different: fuschia[700],
  differentGround: fuschia[100],
  agent: blue[700],
  bot: kale[700],
  visitor: grey[700],
  onStrong: white,
  deviceHead: kale[800],
  deviceInk: white,
  bubbleMine: kale[800],
  bubbleTheirs: grey[200],
  phoneEdge: grey[1100],
  tokenParts: [fuschia[700], royal[700], teal[700]],
  chair: { person: blue[700], administrator: purple[700], agent: green[700], time: grey[700] },
  origins: [royal[700], orange[700], teal[700], fuschia[700], lemon[700], purple[700]],
}

/** Garden's own dark is darker; a projector in a dim room wants it softer. */
const darkPanel = grey[1000]
const darkRaised = '#252d33'

const dark: Tone = {
  canvas: '#12171a',
  panel: darkPanel,
  raised: darkRaised,
  hover: darkRaised,
  chosen: '#173048',
  line: grey[800],
  lineSoft: '#2b353c',
  ink: grey[300],
  inkSoft: grey[500],
  link: blue[500],
  danger: red[500],
  verified: green[500],
  verifiedGround: '#14332a',
  simulation: lemon[400],
  noteGround: '#352a10',
  noteInk: lemon[400],
  noteLine: lemon[700],
  hitGround: '#5a4708',
  hitInk: white,
  different: fuschia[500],
  differentGround: '#3a1f33',
  agent: blue[500],
  bot: kale[500],
  visitor: grey[500],
  onStrong: grey[1100],
  deviceHead: kale[900],
  deviceInk: grey[200],
  bubbleMine: kale[800],
  bubbleTheirs: grey[900],
  phoneEdge: '#05080a',
  tokenParts: [fuschia[500], royal[500], teal[500]],
  chair: { person: blue[500], administrator: purple[500], agent: green[500], time: grey[500] },
  origins: [royal[500], orange[500], teal[500], fuschia[500], lemon[500], purple[500]],
}

/** The letter's colour; after the last one they begin again. */
export const originTone = (tone: Tone, letter: string): string =>
  tone.origins[Math.max(0, letter.charCodeAt(0) - 65) % tone.origins.length] ?? tone.inkSoft

const variables: IGardenTheme['colors']['variables'] = {
  ...DEFAULT_THEME.colors.variables,
  dark: {
    ...DEFAULT_THEME.colors.variables.dark,
    background: {
      ...DEFAULT_THEME.colors.variables.dark.background,
      default: 'neutralHue.1000',
      raised: darkRaised,
      subtle: darkRaised,
      recessed: 'neutralHue.1100',
    },
    foreground: { ...DEFAULT_THEME.colors.variables.dark.foreground, primary: 'primaryHue.500' },
  },
}

export const makeTheme = (scheme: Scheme, isRtl = false): UnderstudyTheme => ({
  ...DEFAULT_THEME,
  rtl: isRtl,
  colors: { ...DEFAULT_THEME.colors, base: scheme, variables },
  fonts: { ...DEFAULT_THEME.fonts, system: fonts },
  tone: scheme === 'dark' ? dark : light,
})
