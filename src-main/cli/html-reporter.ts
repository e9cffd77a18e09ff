/** The result of a check as one HTML file for people: no script, nothing fetched, light and dark, fit for print. */
import type { Finding } from '#shared/scenario/player.ts'
import type { Say } from '#shared/text/text.ts'
import { htmlStyle } from './html-style.ts'
import { attribute, escaped } from './markup.ts'
import { isGood, totalsOf, type Checked, type Reporter } from './reporter.ts'
import type { Tools } from './tools.ts'

export const htmlReporter = ({ output, say }: Tools): Reporter => ({
  story: async () => {},
  end: async (all) => {
    const isOk = all.every(isGood)
    const title = say(isOk ? 'running.html.allHold' : 'running.html.notAllHold')
    await output.line(
      [
        '<!doctype html>',
        `<html lang="${attribute(say('running.html.language'))}">`,
        '<head>',
        '<meta charset="utf-8">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        '<meta name="color-scheme" content="light dark">',
        // Nothing in here loads anything, whatever a story's texts say.
        `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
        `<title>${escaped(title)}</title>`,
        `<style>${htmlStyle}</style>`,
        '</head>',
        '<body>',
        `<header><h1>${sign(say, isOk)} ${escaped(title)}</h1><p>${escaped(summary(say, all))}</p></header>`,
        contents(say, all),
        '<main>',
        ...all.map((checked, index) => story(say, checked, index)),
        '</main>',
        `<footer>${escaped(say('app.independent'))}</footer>`,
        '</body>',
        '</html>',
      ].join('\n'),
    )
  },
})

function summary(say: Say, all: readonly Checked[]): string {
  const { stories, wrongFiles, expectations, held, failed } = totalsOf(all)
  return [
    say('running.html.stories', { count: stories }),
    ...(wrongFiles > 0 ? [say('running.html.wrongFiles', { count: wrongFiles })] : []),
    say('cli.check.expectations', { count: expectations }),
    say('cli.check.held', { count: held }),
    say('cli.check.failed', { count: failed }),
  ].join(', ')
}

/** By shape, colour and, for whoever hears it, by word. */
const sign = (say: Say, isOk: boolean): string => {
  const word = attribute(say(isOk ? 'running.html.holds' : 'running.html.fails'))
  return `<span class="sign ${isOk ? 'ok' : 'no'}" role="img" aria-label="${word}">${isOk ? '✓' : '✗'}</span>`
}

const anchor = (index: number): string => `story-${index + 1}`
const nameOf = (checked: Checked): string => (checked.title === undefined ? checked.file : (checked.title ?? ''))
const failures = ({ findings, problems }: Checked): number => problems.length + findings.filter(({ ok }) => !ok).length

/** What fails comes first: nobody opens this to read what holds. */
function contents(say: Say, all: readonly Checked[]): string {
  const rows = all
    .map((checked, index) => ({ checked, index }))
    .sort((one, other) => Number(isGood(one.checked)) - Number(isGood(other.checked)))
    .map(({ checked, index }) => {
      const count = failures(checked)
      const told =
        count > 0
          ? say('cli.check.failed', { count })
          : say('cli.check.expectations', { count: checked.findings.length })
      const link = `<a href="#${anchor(index)}">${escaped(nameOf(checked))}</a>`
      return `<li>${sign(say, isGood(checked))} ${link} <span class="soft">${escaped(told)}</span></li>`
    })
  return `<nav aria-label="${attribute(say('running.html.contents'))}"><ol>${rows.join('')}</ol></nav>`
}

function story(say: Say, checked: Checked, index: number): string {
  const isOk = isGood(checked)
  const { file, about, policy, pinned, problems, steps, findings, seconds } = checked
  const rules =
    policy === undefined
      ? []
      : pinned === undefined
        ? [say('transcript.policy', { policy: say(`app.policyName.${policy}`) })]
        : [say('running.report.otherPolicy', { policy, pinned })]
  const facts = [file, ...rules, say('running.html.seconds', { seconds: seconds.toFixed(2) })]
  const of = (step: number): string => expectations(say, file, findings, step)
  return [
    `<details class="story" id="${anchor(index)}"${isOk ? '' : ' open'}>`,
    `<summary><h2>${sign(say, isOk)} ${escaped(nameOf(checked))}</h2></summary>`,
    `<p class="soft">${escaped(facts.join(' · '))}</p>`,
    ...(about === undefined ? [] : [`<p class="about">${escaped(about)}</p>`]),
    ...problems.map(
      ({ line, column, message, hint = '' }) =>
        `<div class="problem">${sign(say, false)} <div>${escaped(message)}${hint && `<p>${escaped(hint)}</p>`}<code>${escaped(`${file}:${line}:${column}`)}</code></div></div>`,
    ),
    of(0),
    ...(steps.length > 0 ? ['<ol class="steps">'] : []),
    ...steps.map(({ number, chair, text, say: narration }) =>
      [
        `<li class="${chair}"><p><span class="chair">${escaped(say(`stories.chair.${chair}`))}</span> ${escaped(text)}</p>`,
        ...(narration === undefined ? [] : [`<p class="narration">${escaped(narration)}</p>`]),
        of(number),
        transcriptOf(say, checked, number),
        '</li>',
      ].join(''),
    ),
    ...(steps.length > 0 ? ['</ol>'] : []),
    '</details>',
  ].join('\n')
}

function expectations(say: Say, file: string, findings: readonly Finding[], at: number): string {
  const told = findings
    .filter(({ step }) => step === at)
    .map(({ ok, text, found = '', line }) => {
      if (ok) return `<li>${sign(say, ok)} <div>${escaped(text)}</div></li>`
      const where = escaped(`${file}:${line}`)
      return `<li class="failed">${sign(say, ok)} <div>${escaped(text)}<pre>${escaped(found)}</pre><code>${where}</code></div></li>`
    })
  return told.length > 0 ? `<ul class="expectations">${told.join('')}</ul>` : ''
}

/** Without the step's own line, which stands above it. */
function transcriptOf(say: Say, { transcript = [] }: Checked, number: number): string {
  const lines = transcript.find(({ step }) => step === number)?.lines.slice(1) ?? []
  if (lines.length === 0) return ''
  const shown = lines.map((line) => line.replace(/^ {2}/, '')).join('\n')
  return `<details class="screen"><summary>${escaped(say('running.html.screen'))}</summary><pre lang="en" tabindex="0">${escaped(shown)}</pre></details>`
}
