/** What one check found, and how findings become the list of checks in a verdict (rule T6). */
import type { TokenCode } from './codes.ts'
import { checkNames, type Check, type CheckName } from './verdict.ts'

export type Facts = Check['facts']
/** A code says that the check failed. */
export type Finding = { readonly code: TokenCode | null; readonly facts: Facts }
/** Checks that are not in here were not reached. */
export type Findings = Partial<Record<CheckName, Finding>>

export const passed = (facts: Facts = {}): Finding => ({ code: null, facts })
export const failed = (code: TokenCode, facts: Facts = {}): Finding => ({ code, facts })

export const toChecks = (findings: Findings): readonly Check[] =>
  checkNames.map((name) => {
    const finding = findings[name]
    return finding ? { name, ok: finding.code === null, facts: finding.facts } : { name, ok: null, facts: {} }
  })

/** The first failed check gives the refusal its code. */
export function firstCode(findings: Findings): TokenCode | null {
  for (const name of checkNames) {
    const code = findings[name]?.code
    if (code) return code
  }
  return null
}

const longest = 80

/** A value from a token as a fact: text, cut (between characters) so that evidence stays small. */
export function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '')
  const characters = Array.from(text)
  return characters.length > longest ? `${characters.slice(0, longest).join('')}…` : text
}
