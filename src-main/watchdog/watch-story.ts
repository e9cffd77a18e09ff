/** Plays a story in the real window and holds what each step's page says against what the engine says that it must. */
import { resolve } from 'node:path'
import { performance } from 'node:perf_hooks'
import { setTimeout as wait } from 'node:timers/promises'
import { castOf } from '#shared/scenario/cast.ts'
import { mustSay } from '#shared/scenario/on-screen/must-say.ts'
import {
  mismatchOf,
  mismatchWords,
  type Mismatch,
  type Place,
  type ReadPlace,
} from '#shared/scenario/on-screen/place.ts'
import type { Finding } from '#shared/scenario/player.ts'
import type { Scenario } from '#shared/scenario/scenario.ts'
import { localeOf, type Language } from '#shared/text/languages.ts'
import { openText, type Say } from '#shared/text/text.ts'
import { readList, readTicket } from './read-agent.ts'
import { readDevices } from './read-devices.ts'
import { find, textOf, textsOf, type Named } from './tree.ts'
import type { WatchedWindow } from './watched-window.ts'

/** Milliseconds for which a page must say the same wrong thing before it is believed. */
const patience = 1_000
const betweenLooks = 25

export type Watched = { readonly findings: readonly Finding[]; readonly steps: number }

/** `story`: how the window calls it, by its file and, of several in there, its number. */
export async function watchStory(
  window: WatchedWindow,
  scenario: Scenario,
  story: string,
  language: Language,
): Promise<Watched> {
  // In the very words of the window, with what keeps names from turning a sentence round.
  const say = openText(language, { isolate: true }).t
  const expected = await mustSay(scenario, say, localeOf(language))
  const { devices } = castOf(scenario.words)
  const mismatches = new Map<number, Mismatch[]>()
  const places = new Map<number, number>()

  async function look(step: number, must: readonly Place[], read: (page: Named) => readonly ReadPlace[]) {
    const found = await settled(must, async () => {
      const page = await window.read()
      return [readPosition(say, page), ...read(page)]
    })
    mismatches.set(step, [...(mismatches.get(step) ?? []), ...found])
    places.set(step, (places.get(step) ?? 0) + must.length)
  }
  const bar = (button: 'next' | 'leave') => window.press('region', say('stories.bar'), say(`stories.${button}`))
  async function begin(): Promise<void> {
    await window.putOnStage(resolve(story), devices.length)
    const [start] = expected[0]!.led
    await settled([start!], async () => [readPosition(say, await window.read())])
  }

  await begin()
  for (const { step, led, hidden } of expected) {
    if (step > 0) await bar('next')
    const none: Place = { where: say('watchdog.addresses'), lines: [] }
    await look(step, [...led, none], (page) => [
      ...readTicket(say, page),
      ...readDevices(say, page, devices),
      { ...none, lines: addressesOn(page, hidden) },
    ])
  }
  await bar('leave')

  // Once more, from the list: whoever goes there by hand is not led to tickets any more.
  await begin()
  await window.press('navigation', say('agent.tabs'))
  for (const { step, list } of expected) {
    if (step > 0) await bar('next')
    await look(step, list, (page) => readList(say, page))
  }
  await bar('leave')

  const findings = expected.flatMap(({ step }): readonly Finding[] => {
    const line = step === 0 ? 1 : scenario.placeOf(step - 1).line
    const wrong = mismatches.get(step) ?? []
    if (wrong.length === 0)
      return [{ step, text: say('watchdog.held', { count: places.get(step) ?? 0 }), ok: true, line }]
    return wrong.map((mismatch) => ({
      step,
      text: say('watchdog.place', { where: mismatch.where }),
      ok: false,
      found: mismatchWords(say, mismatch),
      line,
    }))
  })
  return { findings, steps: expected.length }
}

/** The page takes a moment to say something new: what is wrong is wrong once it stays so. */
async function settled(
  must: readonly Place[],
  look: () => Promise<readonly ReadPlace[]>,
): Promise<readonly Mismatch[]> {
  let [before, since] = ['', 0]
  for (;;) {
    const read = new Map((await look()).map((place) => [place.where, place]))
    const wrong = must.flatMap((place) => mismatchOf(place, read.get(place.where)) ?? [])
    if (wrong.length === 0) return []
    const now = JSON.stringify(wrong)
    if (now !== before) [before, since] = [now, performance.now()]
    else if (performance.now() - since > patience) return wrong
    await wait(betweenLooks)
  }
}

function readPosition(say: Say, page: Named): ReadPlace {
  const bar = find(page, 'region', say('stories.bar'))
  return { where: say('watchdog.step'), lines: bar ? textsOf(find(bar, 'strong') ?? bar).slice(0, 1) : [] }
}

const addressesOn = (page: Named, addresses: readonly string[]): readonly string[] => {
  const said = textOf(find(page, 'main'))
  return addresses.filter((address) => said.includes(address))
}
