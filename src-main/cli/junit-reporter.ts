/**
 * The result of a check as JUnit XML, as CI tools read it: a suite for each story, a case for each expectation. A file
 * that cannot be played is a suite with an error for each problem.
 */
import type { Finding } from '#shared/scenario/player.ts'
import { attribute, escaped } from './markup.ts'
import { totalsOf, type Checked, type Reporter } from './reporter.ts'
import type { Tools } from './tools.ts'

export const junitReporter = ({ output, say }: Tools): Reporter => {
  function suite(checked: Checked): readonly string[] {
    const { file, problems, findings, steps, seconds } = checked
    const failed = findings.filter(({ ok }) => !ok).length
    const isWrong = problems.length > 0
    const cases = isWrong
      ? problems.map(({ line, column, message, hint }) =>
          testCase(file, say('running.report.line', { line, column }), line, {
            tag: 'error',
            message,
            told: [`${file}:${line}:${column}`, message, ...(hint === undefined ? [] : [hint])],
          }),
        )
      : findings.map((finding) => findingCase(file, nameOf(finding), finding))
    // A story that expects nothing has been played all the same.
    const played = cases.length > 0 ? cases : [testCase(file, say('running.report.played', { count: steps.length }), 1)]
    const counts = { tests: played.length, failures: failed, errors: problems.length, skipped: 0 }
    const named = { name: isWrong ? file : (checked.title ?? ''), file, ...counts, time: seconds.toFixed(3) }
    return [`  <testsuite${attributes(named)}>`, ...played.flat(), '  </testsuite>']
  }

  const nameOf = ({ step, text }: Finding): string => (step === 0 ? text : `${step}. ${text}`)

  return {
    story: async () => {},
    end: async (all) => {
      const suites = all.map(suite)
      const { expectations, failed } = totalsOf(all)
      const errors = all.reduce((sum, { problems }) => sum + problems.length, 0)
      const empty = all.filter(({ problems, findings }) => problems.length + findings.length === 0).length
      const seconds = all.reduce((sum, checked) => sum + checked.seconds, 0)
      const counts = { tests: expectations + errors + empty, failures: failed, errors, time: seconds.toFixed(3) }
      await output.line(
        [
          '<?xml version="1.0" encoding="UTF-8"?>',
          `<testsuites${attributes({ name: 'understudy check', ...counts })}>`,
          ...suites.flat(),
          '</testsuites>',
        ].join('\n'),
      )
    },
  }
}

type Wrong = { readonly tag: 'failure' | 'error'; readonly message: string; readonly told: readonly string[] }

const findingCase = (file: string, name: string, { ok, found = '', line, text }: Finding): readonly string[] =>
  testCase(
    file,
    name,
    line,
    ok ? undefined : { tag: 'failure', message: found, told: [`${file}:${line}`, text, found] },
  )

function testCase(file: string, name: string, line: number, wrong?: Wrong): readonly string[] {
  const opening = `    <testcase${attributes({ classname: file, name, file, line, time: '0' })}`
  if (!wrong) return [`${opening}/>`]
  const { tag, message, told } = wrong
  const [first = ''] = message.split('\n')
  const inside = `      <${tag}${attributes({ message: first, type: tag })}>${escaped(told.join('\n'))}</${tag}>`
  return [`${opening}>`, inside, '    </testcase>']
}

const attributes = (values: Readonly<Record<string, string | number>>): string =>
  Object.entries(values)
    .map(([name, value]) => ` ${name}="${attribute(value)}"`)
    .join('')
