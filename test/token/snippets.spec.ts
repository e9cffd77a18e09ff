/** The snippets of the bench: run as they are shown where the language is here, and read letter by letter where it is not. */
import { findPythonWithJwt } from '#scripts/set-up/system.js'
import fc from 'fast-check'
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { instant } from '#shared/engine/ids.ts'
import { canBeWritten, snippetLanguages, snippets, type SnippetLanguage } from '#shared/token/snippets/snippets.ts'
import type { JsonObject } from '#shared/token/verdict.ts'
import { verifyToken } from '#shared/token/verify.ts'
import { keys, live } from './given.ts'

/** In the repository, so that a snippet of Node finds jose. */
const folder = mkdtempSync(join(import.meta.dirname, '.snippets-'))
afterAll(() => rmSync(folder, { recursive: true }))

const nasty = [
  `"'\\ \\n \\u0041 \\`,
  '$name ${name} {$name} #{1 + 1} #@name %s %(name)s',
  '</script><!-- ?> <?php */ """',
  '🦉 é e\u0301 日本 \u{10ffff}',
  '\0\u0001\b\t\n\v\f\r\u001b\u007f\u0085',
  '\u2028\u2029\u200b\u202e\u2066\ufeff',
]
const named = Object.fromEntries(nasty.map((text, index) => [`${text}${index}`, text]))
const hardest: JsonObject = {
  external_id: 'cust-1042',
  scope: 'user',
  ...named,
  numbers: [0, -1, 1.5, 1e-7, 1e21, 2 ** 53, Number.MAX_SAFE_INTEGER, 2147483648],
  nested: { deep: [{ nothing: null, yes: true, no: false, '': {}, '0': [] }] },
  // By JSON.parse: in an object literal it would be no member at all.
  ...(JSON.parse('{"__proto__":{"a":1}}') as JsonObject),
}
/** Names that mean something to a library or to us: their values may not be just anything. */
const reserved = /^(iat|exp|nbf|iss|sub|aud|jti|name|email|email_verified)$/
const lucky = fc
  .sample(
    fc.dictionary(fc.string({ unit: 'binary', maxLength: 12 }), fc.jsonValue({ stringUnit: 'binary', maxDepth: 3 }), {
      maxKeys: 6,
    }),
    { numRuns: 12, seed: 1042 },
  )
  .map((extra) => JSON.parse(JSON.stringify({ ...extra, external_id: 'cust-1042', scope: 'user' })) as JsonObject)
  .map((claims) => Object.fromEntries(Object.entries(claims).filter(([name]) => !reserved.test(name))))

const writtenIn = (language: SnippetLanguage, sets: readonly JsonObject[]): readonly string[] =>
  sets.map((claims, index) => snippets[language]({ claims, keyId: live.id, ...(index % 2 === 0 && { ttl: 600 }) }))
const environment = { ...process.env, MESSAGING_SIGNING_SECRET: live.secret, PYTHONIOENCODING: 'utf-8' }
const file = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}
const run = (program: string, ...args: readonly string[]): readonly string[] =>
  execFileSync(program, args, { env: environment, encoding: 'utf8' }).trim().split('\n')

async function expectTheClaims(tokens: readonly string[], sets: readonly JsonObject[]): Promise<void> {
  expect(tokens).toHaveLength(sets.length)
  const at = instant(new Date().toISOString())
  for (const [index, token] of tokens.entries()) {
    const verdict = await verifyToken(token, keys, at)
    expect(verdict.code).toBe(null)
    const { iat, exp, ...signed } = verdict.claims!
    expect(signed).toEqual(sets[index])
    expect(Object.keys(signed).sort()).toEqual(Object.keys(sets[index]!).sort())
    if (index % 2 === 0) expect(Number(exp) - Number(iat)).toBe(600)
    else expect([iat, exp]).toEqual([undefined, undefined])
  }
}

describe('snippets', () => {
  const sets = [hardest, hardest, ...lucky]

  test('U12 what is shown for Node signs exactly these claims', async () => {
    const files = writtenIn('node', sets).map((text, index) => file(`${index}.mjs`, text))
    const all = file('all.mjs', files.map((path) => `await import(${JSON.stringify(path)})\n`).join(''))
    await expectTheClaims(run(process.execPath, all), sets)
  })

  test('U12 what is shown for Python signs exactly these claims', async () => {
    const files = writtenIn('python', sets).map((text, index) => file(`${index}.py`, text))
    const all = file('all.py', `import runpy\nfor path in ${JSON.stringify(files)}: runpy.run_path(path)\n`)
    await expectTheClaims(run(findPythonWithJwt() ?? 'python3', all), sets)
  })

  // One file of Java is compiled by the process that runs it: two of them are enough to wait for.
  const isJavaHere = spawnSync('javac', ['-version']).status === 0
  test.runIf(isJavaHere)(
    'U12 what is shown for Java signs exactly these claims',
    async () => {
      const tokens = writtenIn('java', [hardest, lucky[0]!]).map((text) => run('java', file('Token.java', text))[0]!)
      await expectTheClaims(tokens, [hardest, lucky[0]!])
    },
    60_000,
  )

  test.each(['ruby', 'php', 'go'] as const)(
    '%s is not run here: its text is as it was read by us',
    async (language) => {
      const claims = {
        external_id: 'cust-1042',
        scope: 'user',
        'so "named"': nasty,
        nested: { nothing: null, no: [false] },
      }
      await expect(snippets[language]({ claims, keyId: live.id, ttl: 600 })).toMatchFileSnapshot(
        `snippets/${language}.txt`,
      )
    },
  )

  test('nothing that hides in an editor stands in a snippet, and never the secret', () => {
    for (const language of snippetLanguages) {
      const [text = ''] = writtenIn(language, [hardest])
      expect(text).not.toMatch(/(?![\n\t])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|<\//u)
      expect(text).not.toContain(live.secret)
    }
  })

  test('T1 half a character is not written in any language', () => {
    expect(canBeWritten({ keyId: live.id, claims: { name: 'whole 🦉' } })).toBe(true)
    expect(canBeWritten({ keyId: live.id, claims: { name: 'half \ud83e' } })).toBe(false)
    expect(canBeWritten({ keyId: live.id, claims: { extra: { '\udd89': 1 } } })).toBe(false)
  })
})
