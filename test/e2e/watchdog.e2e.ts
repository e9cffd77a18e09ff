/** The watchdog of `understudy check --window`: silent before the real screen, loud before one that is broken on purpose. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import process from 'node:process'
import { parseScenario } from '#shared/scenario/parse.ts'
import { openWatchedWindow } from '../../src-main/watchdog/watched-window.ts'
import { watchStory } from '../../src-main/watchdog/watch-story.ts'
import { expect, test } from './app.ts'

const story = `understudy: 2
title: Watched
clock: 2025-03-04 10:30
keys:
  Web shop:
people:
  Ada:
    external id: cust-1042
    name: Ada Byron
    email: ada.byron@example.com
devices:
  Ada's laptop: browser
steps:
  - device: Ada's laptop
    logs in as: Ada
  - device: Ada's laptop
    writes: Where is my parcel?
    expect:
      - ticket: 1
        verified: yes
`

/** From now on the page shows six things wrongly, whatever React draws. Runs in the page. */
function breakPage(): void {
  const say = (text: Node | null | undefined, words: string): void => {
    if (text && text.nodeValue !== words) text.nodeValue = words
  }
  function breakAll(): void {
    document.querySelector('article [role=img]')?.setAttribute('aria-hidden', 'true')
    say(document.querySelector('main h2 ~ * bdi')?.firstChild, 'Grace Hopper')
    for (const term of document.querySelectorAll('dt'))
      if (term.textContent === 'External ID') term.parentElement!.style.display = 'none'
    for (const { childNodes } of document.querySelectorAll('h4 button'))
      for (const text of childNodes) if (text.nodeValue === 'Devices') say(text, 'Devices ada.byron@example.com')
    const [first, second] = document.querySelectorAll(`[aria-label="Messages on Ada's laptop"] p`)
    if (first?.textContent === 'Where is my parcel?') {
      say(first.firstChild, second?.textContent ?? '')
      say(second?.firstChild, 'Where is my parcel?')
    }
    say(document.querySelector('[aria-label=Tickets] td')?.querySelector('span')?.lastChild, 'Solved')
  }
  new MutationObserver(breakAll).observe(document.body, { subtree: true, childList: true, characterData: true })
}

const message = (author: string) => `Message from Ada Byron, verified, 10:30 · ${author} · 10:30 · Where is my parcel?`

test('a page that says what it must passes; of each thing that it says wrongly the place, what it must say and what it says are told', async ({
  folder,
}) => {
  const file = join(folder, 'watched.yaml')
  await writeFile(file, story)
  const parsed = parseScenario(file, story)
  if (!parsed.ok) throw new Error(parsed.problems.map(({ message }) => message).join('\n'))
  const window = await openWatchedWindow(process.env, 'en')
  try {
    const watch = async () => (await watchStory(window, parsed.scenario, file, 'en')).findings
    expect((await watch()).map(({ ok, found }) => [ok, found])).toEqual([0, 1, 2].map(() => [true, undefined]))
    await window.page.evaluate(breakPage)
    const wrong = (await watch()).filter(({ ok, step }) => !ok && step === 2)
    const told = (text: string) => wrong.find((finding) => finding.text === `window: ${text}`)?.found
    expect(told('Head of the ticket')).toBe(
      'must say “Where is my parcel? · Ada Byron · Verified · via messaging · #1”; ' +
        'the page says “Where is my parcel? · Grace Hopper · Verified · via messaging · #1”',
    )
    expect(told('Conversation')).toContain(`- 3 ${message('Ada Byron · Verified')}\n+ 3 ${message('Ada Byron')}`)
    expect(told('End user profile · External ID')).toBe('must say “cust-1042”; the page says “nothing”')
    expect(told('Email addresses on the agent’s screen (rule E1)')).toContain('the page says “ada.byron@example.com”')
    expect(told("Messages on Ada's laptop")).toContain('- 2 You · Where is my parcel?\n- 3 Answer bot · Hi! Thanks')
    expect(told('Tickets')).toMatch(/must say “New · .*the page says “Solved · /)
    expect(wrong).toHaveLength(6)
  } finally {
    await window.close()
  }
})
