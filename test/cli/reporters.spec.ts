/** What the reporters write: well-formed for machines, whole for people, whatever a story's texts hold. */
import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'
import { openText } from '#shared/text/text.ts'
import { runStory } from '#shared/scenario/run.ts'
import { compareGolden } from '../../src-main/cli/golden-transcripts.ts'
import { htmlReporter } from '../../src-main/cli/html-reporter.ts'
import { jsonReporter } from '../../src-main/cli/json-reporter.ts'
import { junitReporter } from '../../src-main/cli/junit-reporter.ts'
import { listReporter } from '../../src-main/cli/list-reporter.ts'
import type { Checked, Reporter } from '../../src-main/cli/reporter.ts'
import { reporterArgument } from '../../src-main/cli/reporters.ts'
import type { Tools } from '../../src-main/cli/tools.ts'
import { readShipped, scenarioOf } from '../scenario/tools.ts'

const { t: say } = openText()
const nasty = `<b onclick="x">&amp; ]]> \u0000\u001b[31m \ud800 '"`

async function told(open: (tools: Tools) => Reporter, all: readonly Checked[]): Promise<string> {
  const lines: string[] = []
  const output = { line: async (text: string) => void lines.push(text), error: () => {}, isColored: false }
  const reporter = open({ output, say, end: () => {} })
  for (const checked of all) await reporter.story(checked)
  await reporter.end(all)
  return lines.join('\n')
}

const finding = { step: 1, text: `ticket 1: subject ${nasty}`, line: 7 }
const held: Checked = {
  file: 'one.yaml',
  title: 'A story',
  policy: 'current',
  pinned: 'first-release',
  problems: [],
  steps: [{ number: 1, chair: 'agent', text: 'The agent looks', say: 'Look!' }],
  findings: [{ ...finding, ok: true }],
  transcript: [{ step: 1, lines: ['1. The agent looks', '  Nothing changes.'] }],
  seconds: 0.25,
}
const failed: Checked = {
  ...held,
  name: nasty,
  findings: [...held.findings, { ...finding, ok: false, found: `expected ${nasty}` }],
}
const wrong: Checked = {
  file: `${nasty}.yaml`,
  problems: [{ file: 'x', line: 3, column: 5, message: nasty, hint: 'Did you mean it?' }],
  steps: [],
  findings: [],
  seconds: 0,
}
const silent: Checked = { ...held, title: 'Expects nothing', findings: [] }

type Element = { readonly name: string; readonly attributes: Record<string, string> }
function elementsOf(xml: string): readonly Element[] {
  const found: Element[] = []
  const parser = new SaxesParser()
  parser.on('error', (fault) => {
    throw fault
  })
  parser.on('opentag', ({ name, attributes }) => found.push({ name, attributes: attributes as Record<string, string> }))
  parser.write(xml).close()
  return found
}

describe('JUnit XML', () => {
  it('is well-formed whatever the texts hold, and counts what it holds', async () => {
    const elements = elementsOf(await told(junitReporter, [held, failed, wrong, silent]))
    const of = (name: string) => elements.filter((element) => element.name === name).map(({ attributes }) => attributes)
    expect(of('testsuites')).toMatchObject([{ tests: '5', failures: '1', errors: '1', time: '0.750' }])
    expect(of('testsuite').map(({ tests, failures, errors }) => [tests, failures, errors])).toEqual([
      ['1', '0', '0'],
      ['2', '1', '0'],
      ['1', '0', '1'],
      ['1', '0', '0'],
    ])
    expect(of('testcase')).toHaveLength(5)
    expect(of('failure')[0]?.['message']).toContain('<b onclick="x">&amp; ]]> \\u0000\\u001b[31m')
  })
  it('names file and line of what fails', async () =>
    expect(await told(junitReporter, [failed])).toContain('<failure message="expected &lt;b'))
  it('tells a story that expects nothing as played', async () =>
    expect(await told(junitReporter, [silent])).toContain('name="is played to the end, 1 step"'))
})

describe('the HTML page', () => {
  it('holds no script and fetches nothing, and no text of a story becomes markup', async () => {
    const html = await told(htmlReporter, [failed, wrong])
    expect(html).not.toMatch(/<script|<b onclick|<img|<link|\bsrc=|https?:|url\(/u)
    expect(html).toContain("default-src 'none'")
    expect(html).toContain('&lt;b onclick=&quot;x&quot;&gt;')
  })
  it('opens what fails and folds what holds; the transcript stands folded below its step', async () => {
    const html = await told(htmlReporter, [held, failed])
    expect(html).toContain('<details class="story" id="story-1">')
    expect(html).toContain('<details class="story" id="story-2" open>')
    expect(html).toContain('The agent’s screen in words</summary><pre lang="en" tabindex="0">Nothing changes.</pre>')
    expect(html).toContain('Played under current; the file pins first-release.')
  })
  it('says in words, too, what holds and what fails (rule A4)', async () => {
    const html = await told(htmlReporter, [failed])
    expect(html).toContain('role="img" aria-label="holds"')
    expect(html).toContain('role="img" aria-label="fails"')
  })
})

it('JSON is one document with every story', async () => {
  const { ok, totals, files } = JSON.parse(await told(jsonReporter, [held, failed, wrong]))
  expect([ok, totals.files, totals.stories, totals.wrongFiles]).toEqual([false, 2, 2, 1])
  expect(files[1]).toMatchObject({ name: nasty, policy: 'current', pinned: 'first-release', seconds: 0.25, ok: false })
})

it('the list says under which policy it was played, and sets further lines below the first', async () => {
  const text = await told(listReporter, [{ ...failed, findings: [{ ...finding, ok: false, found: 'one\ntwo' }] }])
  expect(text).toContain('  Played under current; the file pins first-release.')
  expect(text).toContain('        one\n        two\n        one.yaml:7')
})

it('another transcript fails at the step where it begins to be another', async () => {
  const { transcript = [] } = await runStory(scenarioOf(readShipped('02-returning-user.yaml')), { transcript: true })
  const kept = transcript.map(({ lines }) => `${lines.join('\n')}\n`).join('\n')
  expect(compareGolden('golden/x.txt', kept, transcript, say)).toMatchObject({ ok: true })
  expect(compareGolden('golden/x.txt', kept.replace(/\n/gu, '\r\n'), transcript, say).ok).toBe(true)
  const other = compareGolden('golden/x.txt', kept.replace('10:40 UTC', '10:41 UTC'), transcript, say)
  expect(other).toMatchObject({ ok: false, step: 5, text: 'the transcript is as kept in golden/x.txt' })
  expect(other.found).toMatch(/- (\d+) {3}2025-03-04 10:41 UTC\n\+ \1 {3}2025-03-04 10:40 UTC/u)
})

describe('--reporter NAME=FILE', () => {
  const asked = (...written: readonly string[]) =>
    written.reduce<ReturnType<ReturnType<typeof reporterArgument>> | undefined>(
      (before, one) => reporterArgument(say)(one, before),
      undefined,
    )
  it('takes several, of which one stands on the terminal', () =>
    expect(asked('list', 'junit=a=b.xml', 'html=r.html')).toEqual([
      { name: 'list' },
      { name: 'junit', file: 'a=b.xml' },
      { name: 'html', file: 'r.html' },
    ]))
  it.each([[['list', 'json']], [['html=r.html', 'json=r.html']], [['xml']], [['json=']]])(
    'refuses %j in words',
    (written) => expect(() => asked(...written)).toThrow(/junit=report\.xml/u),
  )
})
