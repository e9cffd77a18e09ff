/** The reporters by name, and what `--reporter NAME=FILE` asks for. */
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { InvalidArgumentError } from 'commander'
import type { Say } from '#shared/text/text.ts'
import { htmlReporter } from './html-reporter.ts'
import { jsonReporter } from './json-reporter.ts'
import { junitReporter } from './junit-reporter.ts'
import { listReporter } from './list-reporter.ts'
import type { Output } from './output.ts'
import type { Checked, Reporter } from './reporter.ts'
import type { Tools } from './tools.ts'

const reporters = {
  list: listReporter,
  json: jsonReporter,
  junit: junitReporter,
  html: htmlReporter,
} as const satisfies Record<string, (tools: Tools) => Reporter>
export const reporterNames = Object.keys(reporters) as readonly (keyof typeof reporters)[]

export type ReporterAsked = { readonly name: keyof typeof reporters; readonly file?: string }

/** Of several, one may stand on the terminal; the others are written into files of their own. */
export const reporterArgument =
  (say: Say) =>
  (written: string, before: readonly ReporterAsked[] = []): readonly ReporterAsked[] => {
    const at = written.indexOf('=')
    const [called, file] = at === -1 ? [written] : [written.slice(0, at), written.slice(at + 1)]
    const name = reporterNames.find((one) => one === called)
    if (!name || file === '') throw new InvalidArgumentError(say('running.wrong.reporter', { names: named() }))
    if (before.some((other) => other.file === file)) throw new InvalidArgumentError(say('running.wrong.twoReporters'))
    return [...before, { name, ...(file !== undefined && { file }) }]
  }
const named = (): string => reporterNames.join(', ')

/** Transcripts take time: only where somebody reads them. */
export const tellsTranscripts = (asked: readonly ReporterAsked[]): boolean => asked.some(({ name }) => name === 'html')

export function openReporters(asked: readonly ReporterAsked[], tools: Tools): Reporter {
  const all = asked.map(({ name, file }) =>
    file === undefined ? reporters[name](tools) : intoFile(file, (output) => reporters[name]({ ...tools, output })),
  )
  return {
    story: async (checked) => {
      for (const reporter of all) await reporter.story(checked)
    },
    end: async (checked) => {
      for (const reporter of all) await reporter.end(checked)
    },
  }
}

function intoFile(file: string, open: (output: Output) => Reporter): Reporter {
  let lines: string[] = []
  const reporter = open({ line: async (text) => void lines.push(`${text}\n`), error: () => {}, isColored: false })
  return {
    story: reporter.story,
    end: async (all: readonly Checked[]) => {
      await reporter.end(all)
      await mkdir(dirname(file), { recursive: true })
      await writeFile(file, lines.join(''))
      lines = [] // Whoever watches writes it again.
    },
  }
}
