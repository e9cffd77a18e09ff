/** What the stories cover: cells are read off the engine, impossible ones name a rule, empty ones can be led into. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { axes, type Cell, type PartOfCell } from '#shared/contract/coverage.ts'
import { cover, coverStory } from '#shared/scenario/coverage/cover.ts'
import { impossibleBy } from '#shared/scenario/coverage/impossible.ts'
import {
  contradictions,
  isIn,
  matrixOf,
  pairsOfAxes,
  squareOf,
  unshownRules,
} from '#shared/scenario/coverage/matrix.ts'
import { partFileName, partLine, readPart } from '#shared/scenario/coverage/part-words.ts'
import { skeletonOf } from '#shared/scenario/coverage/skeleton.ts'
import { watchJournal } from '#shared/scenario/coverage/watch-journal.ts'
import { openMemoryJournal } from '#shared/journal/memory-journal.ts'
import { parseScenario } from '#shared/scenario/parse.ts'
import { openText } from '#shared/text/text.ts'
import { life } from '../engine/random-life.ts'
import { world } from '../engine/world.ts'
import { failuresOf, readShipped, scenarioOf } from './tools.ts'

const { t } = openText()
const pairs = pairsOfAxes.flatMap(([one, other]) =>
  axes[one].flatMap((first) => axes[other].map((second) => ({ [one]: first, [other]: second }) as PartOfCell)),
)

describe('a cell', () => {
  it('is read off each login and each message of a story: a returning user (rules U4, U7)', async () => {
    const { cells } = await coverStory(scenarioOf(readShipped('identity/02-returning-user.yaml')))
    const told = cells.map(({ step, cell: { authentication, ticket, match } }) =>
      [step, authentication, ticket, match].join(' '),
    )
    expect(told).toEqual([
      '1 logging-in none unknown',
      '2 authenticated none same',
      '5 anonymous none no-id',
      '6 logging-in new known-open',
      '7 authenticated open same',
    ])
    expect(cells[0]!.cell).toEqual({
      ...{ authentication: 'logging-in', ticket: 'none', match: 'unknown', email: 'hidden', key: 'live' },
      ...{ device: 'browser', policy: 'first-release' },
    })
  })

  it('that a random life leads into is never one that a rule forbids', () => {
    const filled = new Set<string>()
    fc.assert(
      fc.property(life, (commands) => {
        const shop = world(
          watchJournal(openMemoryJournal(), ({ cell }) => {
            // Verdicts are made up there: some stand under keys that there never were.
            if (!cell || cell.key === 'unknown') return
            filled.add(partLine(cell))
            expect(impossibleBy(cell), partLine(cell)).toBe(undefined)
          }),
        )
        for (const command of commands) shop.try(command)
      }),
      { numRuns: 400, endOnFailure: true },
    )
    expect(filled.size).toBeGreaterThan(60)
  })
})

describe('the table of impossible cells', () => {
  it('names only rules for cells that our ways do not lead into, and every other pair can be led into', async () => {
    const unreached: string[] = []
    for (const part of pairs) {
      if (impossibleBy(part)) continue
      const skeleton = await skeletonOf(part, t)
      if (!skeleton?.leads) unreached.push(partLine(part))
    }
    expect(unreached).toEqual([])
  }, 120_000)

  it.each([
    ['authentication=anonymous, match=known', 'U1'],
    ['authentication=anonymous, email=verified', 'B2'],
    ['authentication=logging-in, key=deleted', 'K7'],
    ['email=verified, policy=first-release', 'E1'],
    ['email=hidden, policy=current', 'E3'],
    ['device=offline, authentication=logging-in', 'U12'],
    ['ticket=closed', undefined],
  ])('%s: %s', (line, rule) => {
    const read = readPart(line)
    expect(read.ok && impossibleBy(read.part)).toBe(rule)
  })
})

describe('a skeleton', () => {
  it('is a right file that plays to its end, in every language', async () => {
    for (const language of ['en', 'de', 'es'] as const) {
      const part = { authentication: 'refused', email: 'taken' } as const
      const { text = '' } = (await skeletonOf(part, openText(language).t)) ?? {}
      expect(parseScenario('skeleton.yaml', text)).toMatchObject({ ok: true })
      expect(await failuresOf(text)).toEqual([])
    }
  })

  it('leads into the whole of a cell, too: somebody anonymous on an Android phone, whose ticket is closed', async () => {
    const cell: Cell = {
      ...{ authentication: 'anonymous', ticket: 'closed', match: 'no-id', email: 'unverified', key: 'no-token' },
      ...{ device: 'android', policy: 'current' },
    }
    const { text, leads } = (await skeletonOf(cell, t))!
    expect(leads).toBe(true)
    const { cells } = await coverStory(scenarioOf(text))
    expect(cells.at(-1)!.cell).toEqual(cell)
  })

  it('is not written for what cannot be', async () => {
    expect(await skeletonOf({ authentication: 'anonymous', match: 'known' }, t)).toBe(undefined)
  })
})

describe('what stories cover', () => {
  const taught = 'identity/02-returning-user.yaml'
  const coverage = () => cover([{ file: taught, scenario: scenarioOf(readShipped(taught)) }])

  it('a square tells the stories that lead there, the rule that forbids it, or that there is none yet', async () => {
    const { squares } = matrixOf(await coverage(), 'authentication', 'match')
    const row = (index: number) => squares[index]!.map(({ kind }) => kind)
    expect(row(0)).toEqual(['filled', ...Array.from({ length: 5 }, () => 'impossible')])
    expect(row(1)).toEqual(['impossible', 'filled', 'empty', 'filled', 'empty', 'empty'])
    expect(squares[1]![3]).toMatchObject({ shown: [{ story: 0, steps: [6] }] })
  })

  it('rules are those that were at work, and those that the header names', async () => {
    const { rules } = await coverage()
    const shown = rules.filter(({ stories }) => stories.length > 0).map(({ rule }) => rule)
    // Named by the header only: U6. At work only: B2 and its like would stand here.
    expect(shown).toEqual(expect.arrayContaining(['U1', 'U4', 'U6', 'U7', 'U11']))
    expect(unshownRules(await coverage())).toContain('K3')
  })

  it('a refusal shows its rule, also one that leaves nothing behind (rule G1)', async () => {
    const articles = readShipped('articles/09-articles-for-those-who-log-in.yaml').toString()
    const { rules } = await coverStory(scenarioOf(articles.replace(/^rules: .*$/m, '')))
    expect([...rules]).toContain('G1')
  })

  it('a story in a cell that a rule forbids is told, and shown as filled', async () => {
    const wrong: Cell = {
      ...{ authentication: 'anonymous', ticket: 'new', match: 'known', email: 'none', key: 'no-token' },
      ...{ device: 'browser', policy: 'current' },
    }
    const told = { ...(await coverage()), filled: [{ cell: wrong, shown: [{ story: 0, steps: [2] }] }] }
    expect(contradictions(told)).toMatchObject([{ rule: 'U1', cell: wrong }])
    expect(squareOf(told, { match: 'known' })).toMatchObject({ kind: 'filled' })
  })
})

describe('a cell in one line', () => {
  it('is read as it is written', () => {
    for (const part of pairs) expect(readPart(partLine(part))).toEqual({ ok: true, part })
    expect(isIn({ ...(pairs[0] as Cell) }, pairs[0]!)).toBe(true)
    expect(partFileName({ ticket: 'closed', authentication: 'anonymous' })).toBe('anonymous-closed.yaml')
  })

  it.each([
    ['tickets=closed', 'tickets', 'ticket'],
    ['ticket=shut', 'shut', 'closed'],
    ['', '', 'policy'],
  ])('%j: the word that is not known, and those that are', (line, wrong, known) => {
    const read = readPart(line)
    expect(read).toMatchObject({ ok: false, wrong })
    expect(!read.ok && read.words).toContain(known)
  })
})
