import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { refusalCodes } from '#shared/engine/refusal.ts'
import { refusals } from '#shared/text/en/refusals.ts'
import { codesByCheck, type TokenCode } from '#shared/token/codes.ts'
import { tokens } from '#shared/text/en/tokens.ts'
import { checkNames } from '#shared/token/verdict.ts'
import { format, resolveConfig } from 'prettier'
import { describe, expect, test } from 'vitest'

const page = resolve(import.meta.dirname, '../../docs/refusals.md')

/** The page as it must be: every code of both closed lists, in their order. `UPDATE=1 npx vitest run test/text` writes it. */
async function write(): Promise<string> {
  const engine = refusalCodes.map((code) => `| \`${code}\` | ${cells(refusals[code].message, refusals[code].cure)} |`)
  const checks = checkNames.flatMap((check) => {
    const codes: readonly TokenCode[] = codesByCheck[check]
    const rows = codes.map((code) => {
      const { cause, cure, agentSees } = tokens.codes[code]
      return `| \`${code}\` | ${cells(cause, cure, agentSees)} |`
    })
    return [
      '',
      `### ${tokens.checks[check].title}`,
      '',
      '| code | cause | cure | what the agent sees |',
      '|---|---|---|---|',
      ...rows,
    ]
  })
  const lines = [
    '# Refusals',
    '',
    'An expected no, by code. Both lists are closed: a code that does not stand here does not exist. The words are those',
    'that the app shows; `{{…}}` is filled with what was found. This page is written by its test',
    '(`UPDATE=1 npx vitest run test/text`), from `shared/text/en`.',
    '',
    '## Commands',
    '',
    '| code | cause | cure |',
    '|---|---|---|',
    ...engine,
    '',
    '## Tokens',
    '',
    'By check, in the order in which the checks are made; the first that fails gives the refusal its code (rule T6). A',
    'refused login changes nothing for the agent, and the person can go on writing (rule T7).',
    ...checks,
    '',
  ]
  return format(lines.join('\n'), { ...(await resolveConfig(page)), parser: 'markdown' })
}

const cells = (...texts: readonly string[]): string => texts.map((text) => text.replaceAll('|', '\\|')).join(' | ')

describe('docs/refusals.md', () => {
  test('lists exactly the codes that there are, each with its cause and its cure', async () => {
    const written = await write()
    if (process.env['UPDATE']) writeFileSync(page, written)
    expect(readFileSync(page, 'utf8')).toBe(written)
  })
})
