/** docs/token-codes.md is made from the words that the app shows. `UPDATE=1 npx vitest run test/token/token-codes` writes it anew. */
import { readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { codesByCheck, tokenCodes, type TokenCode } from '#shared/token/codes.ts'
import { shelf } from '#shared/token/shelf.ts'
import { checkNames } from '#shared/token/verdict.ts'
import { tokens as words } from '#shared/text/en/tokens.ts'

const file = new URL('../../docs/token-codes.md', import.meta.url)

const preamble = `# Why a token is refused: the closed list of codes

Every check of a token has a name and a result, and the first failed check gives the refusal its code (rule T6).
There are no codes but these ${tokenCodes.length}. Whatever the code, the login changes nothing for the agent (rule T7).

This page is made from the words that the app shows: \`UPDATE=1 npx vitest run test/token/token-codes\`.
Double braces stand for what was seen in the token.

## What a code can and cannot know

- Checks are made in the order of this page. Header checks are made even after one has failed, so that the evidence shows
  each; so are the checks of claims. Claims are not checked at all under a wrong signature: they prove nothing.
- **A wrong secret, changed claims and a changed header share one code, \`signature-wrong\`.** A signature says only whether
  secret, header and claims belong together. Which of the three differs cannot be computed from it, and a guess would
  send people the wrong way.
- What _can_ be proved is told apart: the signature fits the base64-decoded secret, the secret with a line end, its first six
  characters, the key ID, or the secret of another key. For this the token is checked once more under each of these; a fit
  names the mistake and never makes the token acceptable.
- A public key used as an HMAC secret (key confusion) is \`signature-wrong\` too: there is no public key here to try.
- A signature of another length than 32 bytes was surely not made by HS256, and has its own code, \`signature-length\`.
- [A] Times are whole seconds by value, not by spelling: 1.7e9 and 1700000000.0 are, 1700000000.5 is not. However large, they
  are taken: many back ends write 9223372036854775807 for "never". What was seen is shown as the token writes it.
- [A] The characters of an external ID are counted as Unicode code points.
- Two codes no token brings about by itself. \`secret-not-at-hand\`: the key is live, but this copy of Understudy does not hold
  its secret. \`email-taken\`: under the policy \`current\` the address belongs to somebody else in this workspace (rule E3).
- \`understudy token verify --stdin\` has one answer more, \`line-not-a-json-string\`, for a line that is no JSON string and so
  asks about no token.
`

function section(name: (typeof checkNames)[number]): string {
  const rows = codesByCheck[name].map((code: TokenCode) => {
    const { title, cause, cure, agentSees } = words.codes[code]
    const kinds = shelf.filter((broken) => broken.code === code).map(({ id }) => words.shelf[id])
    const onShelf = kinds.length > 0 ? `\n- On the shelf: ${kinds.join('; ')}.` : ''
    return `### \`${code}\`\n\n${title}.\n\n- Cause: ${cause}\n- Cure: ${cure}\n- The agent sees: ${agentSees}${onShelf}\n`
  })
  return `## ${words.checks[name].title}\n\n${rows.join('\n')}`
}

const page = [preamble, ...checkNames.map(section)].join('\n')

test('T6 documents every code with its cause, its cure and what the agent sees', () => {
  if (process.env['UPDATE']) writeFileSync(file, page)
  expect(readFileSync(file, 'utf8')).toBe(page)
  for (const code of tokenCodes) expect(page).toContain(`### \`${code}\``)
})

test('T6 gives no two codes the same title or cause', () => {
  const titles = tokenCodes.map((code) => words.codes[code].title)
  expect(new Set(titles).size).toBe(titles.length)
  const cure = tokenCodes.map((code) => words.codes[code].cure.length)
  expect(Math.min(...cure)).toBeGreaterThan(10)
})
