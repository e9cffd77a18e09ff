/** A verdict as data for other programs, and in words for people. */
import type { Say } from '#shared/text/text.ts'
import type { Check, CheckName, Verdict } from '#shared/token/verdict.ts'

export type VerdictData = {
  readonly ok: boolean
  readonly code: string | null
  readonly checks: readonly { readonly name: CheckName; readonly ok: boolean | null; readonly detail: string }[]
}

export const verdictData = (say: Say, { ok, code, checks }: Verdict): VerdictData => ({
  ok,
  code,
  checks: checks.map((check) => ({
    name: check.name,
    ok: check.ok,
    // The code belongs to the first check that failed; later ones tell for themselves.
    detail: detailOf(say, check, check === checks.find(({ ok }) => ok === false) ? code : null),
  })),
})

export const inOneLine = (say: Say, { ok, code, checks }: VerdictData): string =>
  ok
    ? say('cli.verdict.accepted')
    : say('cli.verdict.refused', { code: code ?? '', detail: checks.find((check) => check.ok === false)?.detail ?? '' })

export const inLines = (say: Say, verdict: VerdictData): string =>
  [
    ...verdict.checks.map(({ name, ok, detail }) => `${mark(ok)} ${name.padEnd(15)} ${detail}`),
    inOneLine(say, verdict),
  ].join('\n')

const mark = (ok: boolean | null): string => (ok === null ? '·' : ok ? '✓' : '✗')

/** One line, whatever the token put into the facts. */
function detailOf(say: Say, { name, ok, facts }: Check, code: Verdict['code']): string {
  // Which facts a text takes depends on the check and on the code; the check brings them.
  const tell = say as (key: string, facts: Check['facts']) => string
  if (ok === null) return say('cli.verdict.notReached')
  const failed = !ok && code !== null && tell(`tokens.codes.${code}.cause`, facts)
  return plain(failed || tell(`tokens.checks.${name}.${ok ? 'passed' : 'failed'}`, facts))
}

/** Control characters of a token must not steer the terminal that shows them. */
const plain = (text: string): string =>
  text.replace(/[\0-\x1f\x7f-\x9f\u2028\u2029]+/g, ' ').replace(/\s*\{\{\w+\}\}/g, '')
