/** `understudy check` and `understudy transcript` as a build runs them: options, files, watching, without a window. */
import { spawn } from 'node:child_process'
import { appendFileSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { at, readShipped, shippedPath } from '../scenario/tools.ts'
import { understudy } from './run.ts'

let folder = ''
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'understudy-running-'))))
afterAll(() => rmSync(folder, { recursive: true }))
const place = (name: string): string => join(folder, name)

it('keeps transcripts, compares them, and shows what became another', async () => {
  const story = place('kept.yaml')
  writeFileSync(story, readShipped('08-email-stays-text.yaml'))
  expect((await understudy(['check', story, '--update'])).code).toBe(0)
  const kept = readFileSync(place('golden/kept.txt'), 'utf8')
  expect((await understudy(['transcript', story])).out).toBe(kept)
  writeFileSync(place('golden/kept.txt'), kept.replace('Not verified', 'Verified'))
  const { code, out } = await understudy(['check', story])
  expect(code).toBe(1)
  expect(out).toMatch(
    /✗ the transcript is as kept in .*kept\.txt\n.*--update keeps[^]*- \d+ .*Verified[^]*\+ \d+ .*Not verified/u,
  )
})

it('several reporters at once, a title, another policy than the file pins', async () => {
  const junit = place('deep/report.xml')
  const args = ['--reporter', 'list', '--reporter', `junit=${junit}`, '--grep', 'RETURNING', '--policy', 'current']
  const { code, out } = await understudy(['check', 'scenarios', ...args])
  // Nothing in this story depends on it.
  expect(out).toMatch(/^A returning user .*\n {2}Played under current; the file pins first-release\.\n/u)
  expect(out).toContain('1 file, ')
  expect([code, existsSync(junit)]).toEqual([out.includes(' 0 fail') ? 0 : 1, true])
})

it.each([
  [['--grep', 'no such title'], 'no story’s title holds “no such title”'],
  [['--update', '--policy', 'current'], 'leave --policy out'],
])('asked wrongly, %j: 2, told on stderr', async (args, why) => {
  const { code, out, err } = await understudy(['check', 'scenarios', ...args])
  expect([code, out]).toEqual([2, ''])
  expect(err).toContain(why)
})

it('needs neither Electron nor a display', async () => {
  const hooks = `export const resolve = (name, context, next) => {
    if (/^(electron|playwright|@playwright|react)/.test(name)) throw new Error('not here: ' + name)
    return next(name, context)
  }`
  const loader = `import { register } from 'node:module'; register('data:text/javascript,' + ${JSON.stringify(encodeURIComponent(hooks))})`
  writeFileSync(place('nothing-here.mjs'), loader)
  const environment = { NODE_OPTIONS: `--import ${place('nothing-here.mjs')}`, DISPLAY: '', WAYLAND_DISPLAY: '' }
  const { code, out, err } = await understudy(['check', 'scenarios/email/08-email-stays-text.yaml'], '', environment)
  expect([code, err]).toEqual([0, ''])
  expect(out).toContain('0 fail')
})

it('watches: what is saved is checked again, and a file that it names, too; q ends', async () => {
  const watched = mkdtempSync(join(tmpdir(), 'understudy-watch-'))
  const [one, two, cast] = ['one.yaml', 'two.yaml', 'cast.yml'].map((name) => join(watched, name)) as [
    string,
    string,
    string,
  ]
  writeFileSync(one, `# with cast.yml beside it\n${readShipped('08-email-stays-text.yaml').toString()}`)
  cpSync(shippedPath('09-articles-for-those-who-log-in.yaml'), two)
  writeFileSync(cast, '# a cast\n')
  const child = spawn(process.execPath, [at('bin/understudy.js'), 'check', one, two, '--watch'], { cwd: at('.') })
  let [out, waiting] = ['', 0]
  child.stdout.on('data', (chunk) => (out += String(chunk)))
  const ended = new Promise((resolve) => child.on('close', resolve))
  /** Once it has checked so often, and waits. */
  const checked = new Promise<void>((resolve) => {
    const next = [
      () => appendFileSync(two, '\n# saved\n'),
      () => appendFileSync(cast, '# saved\n'),
      () => writeFileSync(two, 'understudy: 1\n'),
      () => resolve(),
    ]
    child.stderr.on('data', (chunk) => {
      if (!String(chunk).includes('Waiting for changes')) return
      next[waiting]?.()
      waiting += 1
    })
  })
  await checked
  child.stdin.write('q')
  expect(await ended).toBe(2)
  const titles = [...out.matchAll(/^(?!\d)(\S.*) \S*(one|two)\.yaml|^\S*(one|two)\.yaml cannot be played/gmu)]
  expect(titles.map(([, , story, wrong]) => story ?? `${wrong} wrong`)).toEqual([
    'one',
    'two',
    'two',
    'one',
    'two wrong',
  ])
  expect(out).toMatch(/2 files, 1 of them wrong, [^\n]*\n$/u)
  rmSync(watched, { recursive: true })
})
