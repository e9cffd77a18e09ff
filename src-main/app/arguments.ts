/** What the command line asks of the app. */
import { parseArgs } from 'node:util'
import { isCapsule } from '#shared/capsule/capsule.ts'
import { isLanguage, type Spoken } from '#shared/text/languages.ts'
import { pseudo } from '#shared/text/pseudo.ts'

export type Asked = {
  /** Write a picture of the window there, and then end, or stay. */
  readonly picture?: { readonly file: string; readonly thenEnd: boolean }
  /** A workspace, or a bug capsule, to open instead of the demo. */
  readonly workspace?: string
  /** A scenario to put on stage. */
  readonly scenario?: string
  /** The language of this run, whatever is preferred: for pictures and tests. */
  readonly language?: Spoken
  /** A folder of its own for preferences and the demo, for tests. */
  readonly userData?: string
}

/** Reads what follows the program's name; Chromium's own switches are passed over. */
export function readArguments(args: readonly string[]): Asked {
  const { values, positionals } = parseArgs({
    args: [...args],
    strict: false,
    allowPositionals: true,
    options: {
      picture: { type: 'string' },
      'picture-and-stay': { type: 'string' },
      scenario: { type: 'string' },
      lang: { type: 'string' },
      'user-data-dir': { type: 'string' },
    },
  })
  const text = (name: keyof typeof values): string | undefined => {
    const value = values[name]
    return typeof value === 'string' ? value : undefined
  }
  const [ending, staying] = [text('picture'), text('picture-and-stay')]
  const file = ending ?? staying
  const workspace = positionals.find((path) => path.endsWith('.understudy') || isCapsule(path))
  const [scenario, userData] = [text('scenario'), text('user-data-dir')]
  const language = spokenBy(text('lang') ?? '')
  return {
    ...(file !== undefined && { picture: { file, thenEnd: ending !== undefined } }),
    ...(workspace !== undefined && { workspace }),
    ...(scenario !== undefined && { scenario }),
    ...(language !== undefined && { language }),
    ...(userData !== undefined && { userData }),
  }
}

const spokenBy = (name: string): Spoken | undefined =>
  name === pseudo.name ? pseudo.code : isLanguage(name) ? name : undefined
