/** The walls are up: a planted violation in each world is reported by the lint that everybody runs. */
import { ESLint } from 'eslint'
import { describe, expect, it } from 'vitest'

const eslint = new ESLint()

async function complaints(filePath: string, text: string): Promise<readonly string[]> {
  const [result] = await eslint.lintText(text, { filePath })
  return (result?.messages ?? []).flatMap(({ ruleId, message }) =>
    ruleId?.startsWith('no-restricted') ? [`${ruleId}: ${message}`] : [],
  )
}

const planted: readonly (readonly [what: string, file: string, text: string, complaint: RegExp])[] = [
  ['the engine reads a file', 'shared/engine/bad.ts', "import 'node:fs'\n", /shared\/ is pure/],
  ['a view reaches for Electron', 'shared/views/bad.ts', "import 'electron'\n", /shared\/ is pure/],
  ['shared code imports the machine', 'shared/desk/bad.ts', "import '../../src-main/main.ts'\n", /shared\/ is pure/],
  ['shared code draws', 'shared/views/bad.ts', "import 'react'\n", /shared\/ is pure/],
  ['the engine asks what time it is', 'shared/engine/bad.ts', 'export const now = Date.now()\n', /Date/],
  ['the engine tosses a coin', 'shared/engine/bad.ts', 'export const luck = Math.random()\n', /random/],
  ['the engine leans on a library', 'shared/engine/bad.ts', "import 'zod'\n", /need no library/],
  ['the engine waits', 'shared/engine/bad.ts', 'export async function wait() {}\n', /no-restricted-syntax/],
  ['the window reads a file', 'src-renderer/bad.ts', "import 'node:fs'\n", /only through its Bridge/],
  ['the window takes Electron', 'src-renderer/bad.ts', "import 'electron'\n", /only through its Bridge/],
  [
    'the window imports the machine',
    'src-renderer/bad.ts',
    "import '../src-main/main.ts'\n",
    /only through its Bridge/,
  ],
  ['the window decides', 'src-renderer/bad.ts', "import '#shared/engine/engine.ts'\n", /only through its Bridge/],
  ['a door of its own', 'src-main/app/bad.ts', "import { ipcMain } from 'electron'\n", /Only src-main\/ipc/],
]

describe('the fence', () => {
  it.each(planted)('reports that %s', async (_, file, text, complaint) => {
    expect((await complaints(file, text)).join('\n')).toMatch(complaint)
  })

  it('lets through what each world may do', async () => {
    expect(await complaints('src-main/app/good.ts', "import 'node:fs'\nimport '#shared/engine/engine.ts'\n")).toEqual(
      [],
    )
    expect(await complaints('src-renderer/good.ts', "import '#shared/contract/bridge.ts'\n")).toEqual([])
    expect(await complaints('shared/token/good.ts', "import 'jose'\n")).toEqual([])
  })
})
