/** The result of a check for people: each step, each expectation below it, and what is found where one fails. */
import { styleText } from 'node:util'
import type { Finding } from '#shared/scenario/player.ts'
import type { Say } from '#shared/text/text.ts'
import { totalsOf, type Checked, type Reporter } from './reporter.ts'
import type { Tools } from './tools.ts'

type Paint = (color: 'green' | 'red' | 'dim' | 'bold', text: string) => string

export function listReporter({ output, say }: Tools): Reporter {
  const paint: Paint = (color, text) => (output.isColored ? styleText(color, text) : text)

  const expectation = (file: string, { ok, text, found = '', line }: Finding): string =>
    ok
      ? `    ${paint('green', '✓')} ${text}`
      : `    ${paint('red', '✗')} ${text}\n        ${found.replace(/\n/g, '\n        ')}\n        ${paint('dim', `${file}:${line}`)}`

  function story(checked: Checked): string {
    const { file, steps, findings, policy = '', pinned } = checked
    const of = (step: number): readonly string[] =>
      findings.filter((finding) => finding.step === step).map((finding) => expectation(file, finding))
    const told = steps.flatMap(({ number, text }) => [`  ${number}. ${text}`, ...of(number)])
    const other = pinned === undefined ? [] : [`  ${say('running.report.otherPolicy', { policy, pinned })}`]
    return [`${paint('bold', checked.title ?? '')} ${paint('dim', file)}`, ...other, ...of(0), ...told].join('\n')
  }

  return {
    story: (checked) =>
      output.line(`${checked.problems.length > 0 ? wrongFile(say, checked, paint) : story(checked)}\n`),
    end: async (all) => {
      const { files, wrongFiles, expectations, held, failed } = totalsOf(all)
      const parts = [
        say('cli.check.files', { count: files }),
        ...(wrongFiles > 0 ? [say('cli.check.wrongFiles', { count: wrongFiles })] : []),
        say('cli.check.expectations', { count: expectations }),
        say('cli.check.held', { count: held }),
        say('cli.check.failed', { count: failed }),
      ]
      await output.line(parts.join(', '))
    },
  }
}

/** A file that cannot be played, with all that is wrong with it. */
export const wrongFile = (say: Say, { file, problems }: Checked, paint: Paint): string =>
  [
    paint('bold', say('cli.check.wrong', { file })),
    ...problems.map(({ file: where, line, column, message, hint }) => {
      const told = `  ${paint('red', '✗')} ${where}:${line}:${column} ${message}`
      return hint === undefined ? told : `${told}\n      ${hint}`
    }),
  ].join('\n')
